import type { App, Session, WebContents } from 'electron'

/** What a page may load: our own files, and what it made itself. */
const OURS = /^(?:app|blob|data):/

/** What a page may do with the machine: lay text that a person chose to copy in the clipboard, and never read from it. */
const MAY = new Set(['clipboard-sanitized-write'])

/** Refuses every other permission, every device, every download and every request that would leave the machine (Electron security checklist, items 1 and 5). */
export function closeToTheWorld(session: Session, alsoAllowed: string | undefined): void {
  session.setSpellCheckerLanguages([]) // Chromium would fetch its dictionaries, on a road that the filter below does not see
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(MAY.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => MAY.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault()) // files leave through the save dialog of ours alone
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isDevelopment = alsoAllowed !== undefined && (url.startsWith('devtools:') || url.replace(/^ws/, 'http').startsWith(alsoAllowed))
    answer({ cancel: !OURS.test(url) && !isDevelopment })
  })
}

/** Every page stays where it is, opens no other, embeds none and chooses no device (items 5 and 11 to 14). */
export function holdPages(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // Left alone, Electron would hand over the first device it finds.
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault()
      choose('')
    })
  })
}

/** The switches by which another program could look into the window; the fuses know only those of Node. */
const WATCHING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins', 'auto-open-devtools-for-tabs', 'disable-web-security', 'js-flags'] as const

/** True for an installed application that was started so that another program may look into it, or so that its pages are no longer held. */
export const isWatched = ({ isPackaged, commandLine }: Pick<App, 'isPackaged' | 'commandLine'>): boolean => isPackaged && WATCHING.some(name => commandLine.hasSwitch(name))
