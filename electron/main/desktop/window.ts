import { app, BrowserWindow, dialog, screen, type Session } from 'electron'

import { watchTheSession } from './endings'
import { offerEditing } from './menu'
import { goesAnyway } from './page-anew'
import type { Preferences, PreferencesFile } from './preferences'

import type { StoreState } from '#shared/api/store-refusal'
import { desktop } from '#shared/text/desktop'
import { diskRefusal } from '#shared/text/disk-refusal'

/** What of Chromium speaks with devices and folders: no page of ours has a use for it. */
const WITHOUT = 'FileSystemAccessLocal,WebUSB,WebHID,Serial,WebBluetooth'
const SMALLEST = { width: 800, height: 560 }
const USUAL = { width: 1280, height: 800 }

interface WindowParts {
  readonly page: string
  readonly preload: string
  /** Shown by Linux; elsewhere the program bears its own. */
  readonly icon: string
  readonly preferences: PreferencesFile
  /** One that lives in memory: nothing that the page comes by is written to the disk by Chromium. */
  readonly session: Session
  /** Waits until everything is in its file. */
  readonly settle: () => Promise<unknown>
  readonly state: () => StoreState
}

/** Opens the one window where it was left, and remembers where it goes. */
export async function openWindow({ page, preload, icon, preferences, session, settle, state }: WindowParts): Promise<void> {
  const { maximized } = preferences.read()
  const window = new BrowserWindow({
    ...placeFor(preferences.read()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    ...(process.platform === 'linux' && { icon }),
    title: desktop.title,
    autoHideMenuBar: true,
    webPreferences: { preload, session, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false, devTools: !app.isPackaged, disableBlinkFeatures: WITHOUT },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('page-title-updated', (event, title) => {
    event.preventDefault()
    window.setTitle(title || desktop.title)
  })
  window.on('close', () => void preferences.remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }))
  window.webContents.on('will-prevent-unload', event => {
    if (goesAnyway(window.webContents) || mayLeave(window, state())) event.preventDefault()
  })
  offerEditing(window.webContents)
  watchTheSession(window, { settle })

  // A page that is still coming up has nothing to lose, and may never answer when it is asked whether it lets itself be closed.
  const closeAtOnce = () => window.destroy()
  window.on('close', closeAtOnce)
  await window.loadURL(page).catch((fault: unknown) => {
    if (!window.isDestroyed()) throw fault
  })
  window.off('close', closeAtOnce)
}

/** Brings the window to the front, as a person expects who opens the application a second time. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** The remembered place, unless the screen it was on is gone. */
function placeFor({ bounds }: Preferences): Partial<Electron.Rectangle> {
  if (!bounds) return USUAL
  const { workArea } = screen.getDisplayMatching(bounds)
  const isSeen = bounds.x < workArea.x + workArea.width && bounds.x + bounds.width > workArea.x && bounds.y >= workArea.y - 1 && bounds.y < workArea.y + workArea.height
  return isSeen ? bounds : { width: bounds.width, height: bounds.height }
}

/** Asks whether to lock although the disk refused what was typed; the program goes on meanwhile. */
export async function mayLoseLastChange(): Promise<boolean> {
  const [window] = BrowserWindow.getAllWindows()
  const { title, message, detail, stay, lock } = desktop.lockingUnsaved
  if (!window) return true
  const { response } = await dialog.showMessageBox(window, { type: 'warning', title, message, detail, buttons: [stay, lock], defaultId: 0, cancelId: 0 })
  return response === 1
}

/** Says that there is nothing to lock with, and where to find it. */
export function sayNotProtected(): void {
  const [window] = BrowserWindow.getAllWindows()
  const { title, message, detail, close } = desktop.notProtected
  if (window) void dialog.showMessageBox(window, { type: 'info', title, message, detail, buttons: [close] })
}

/** Asks before a page with something unsaved is closed; where the disk refused it, says why and what to do first. */
function mayLeave(window: BrowserWindow, state: StoreState): boolean {
  const { title, message, stay, leave } = desktop.leaving
  const why = state.at === 'open' ? (state.notSaved ?? state.draftsNotKept) : undefined
  const detail = why === undefined ? desktop.leaving.detail : desktop.leaving.refused(diskRefusal(why))
  return dialog.showMessageBoxSync(window, { type: 'warning', title, message, detail, buttons: [stay, leave], defaultId: 0, cancelId: 0 }) === 1
}
