import type { App, Session, WebContents } from 'electron'

/** What a page may load: our own files, and what it made itself. */
const OURS = /^(?:app|blob|data|devtools):/

/** What a page may do with the machine: lay text that a person chose to copy in the clipboard, and never read from it. */
const MAY = new Set(['clipboard-sanitized-write'])

/** Refuses every other permission and every request that would leave the machine (Electron security checklist, items 1 and 5). */
export function closeToTheWorld(session: Session, alsoAllowed: string | undefined): void {
  session.setSpellCheckerLanguages([]) // Chromium would fetch its dictionaries, on a road that the filter below does not see
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(MAY.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => MAY.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !OURS.test(url) && !(alsoAllowed !== undefined && url.replace(/^ws/, 'http').startsWith(alsoAllowed)) })
  })
}

/** Every page stays where it is, opens no other and embeds none (items 11 to 14). */
export function holdPages(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
