import { app, BrowserWindow, dialog, shell } from 'electron'
import { randomUUID } from 'node:crypto'
import { access, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { PreferencesFile } from './preferences'

import type { Surroundings } from '#shared/api/api'
import type { Look } from '#shared/api/appearance'
import { desktop } from '#shared/text/desktop'

interface DeskParts {
  readonly dataFolder: string
  readonly preferences: PreferencesFile
  readonly today: () => string
  readonly openedFile: () => Promise<string | undefined>
}

/** The dialogs, folders and printers of this machine. */
export const openDesk = ({ dataFolder, preferences, today, openedFile }: DeskParts) => ({
  surroundings(): Surroundings {
    const { worker } = preferences.read()
    return { today: today(), version: app.getVersion(), dataFolder, ...(worker && { worker }) }
  },
  worker: () => preferences.read().worker,
  rememberWorker: (worker: NonNullable<Surroundings['worker']>) => preferences.remember({ worker }),
  showDataFolder: () => void shell.openPath(dataFolder),
  async askWhereToSave(fileName: string, format: keyof typeof desktop.saveAs.formats) {
    const { title } = desktop.saveAs
    const options = { title, defaultPath: join(app.getPath('documents'), fileName), filters: [{ name: desktop.saveAs.formats[format], extensions: [format] }] }
    const [window] = BrowserWindow.getAllWindows()
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return canceled || !filePath ? undefined : filePath
  },
  askForCopy: () => askFor({ title: desktop.openCopy.title, properties: ['openFile'], filters: [{ name: desktop.openCopy.copies, extensions: ['binome', 'json', 'prev'] }, { name: desktop.openCopy.all, extensions: ['*'] }] }),
  askForFolder: () => askFor({ title: desktop.openCopy.folder, properties: ['openDirectory', 'createDirectory'] }),
  takeOpenedFile: openedFile,
  fileExists,
  writeFile: replaceFile,
  openFile,
  print: printWindow,
  quit: () => app.quit(),
  rememberAppearance: (look: Look) => preferences.remember(look),
})

async function askFor(options: Electron.OpenDialogOptions): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths[0]
}

/** Beside first, then in place: a full disk leaves the file that was there. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  // A name of its own, which must be new: what lies there, or a link that leads elsewhere, is never written through.
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, path)
  } catch (fault) {
    await rm(beside, { force: true })
    throw fault
  }
}

const fileExists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Linux answers that all went well even for a file that is gone: it is looked for first. */
async function openFile(path: string): Promise<boolean> {
  return (await fileExists(path)) && (await shell.openPath(path)) === '' // empty when it went well, and the system's own words otherwise
}

/** Opens the system's print dialog on what the window shows for print, A4 and without margins of its own. */
function printWindow(copies: number): Promise<'printed' | 'cancelled' | 'failed'> {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return Promise.resolve('failed')
  return new Promise(answer => {
    window.webContents.print({ pageSize: 'A4', margins: { marginType: 'none' }, printBackground: true, copies, collate: true }, (success, reason) =>
      answer(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
    )
  })
}
