import { Menu, type MenuItemConstructorOptions } from 'electron'

import { desktop } from '#shared/text/desktop'

interface MenuActs {
  readonly showFolder: () => void
  readonly lock: () => void
}

const text = desktop.menu

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo', label: text.undo },
  { role: 'redo', label: text.redo },
  { type: 'separator' },
  { role: 'cut', label: text.cut },
  { role: 'copy', label: text.copy },
  { role: 'paste', label: text.paste },
  { role: 'selectAll', label: text.selectAll },
]

/** The menu in French; Electron's own is in English and offers tools that nobody here needs. */
export function setMenu({ showFolder, lock }: MenuActs): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: text.file,
        submenu: [
          { label: text.showFolder, click: showFolder },
          { label: text.lock, accelerator: 'CmdOrCtrl+L', click: lock },
          { type: 'separator' },
          { role: 'quit', label: text.quit },
        ],
      },
      { label: text.edit, submenu: editing },
      {
        label: text.view,
        submenu: [
          { role: 'zoomIn', label: text.zoomIn },
          { role: 'zoomOut', label: text.zoomOut },
          { role: 'resetZoom', label: text.actualSize },
          { type: 'separator' },
          { role: 'togglefullscreen', label: text.fullScreen },
        ],
      },
    ]),
  )
}

/** A right click on a field offers what a person expects there. */
export function offerEditing(contents: Electron.WebContents): void {
  const menu = Menu.buildFromTemplate(editing)
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable || selectionText) menu.popup()
  })
}
