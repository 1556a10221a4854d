import type { BrowserWindow, WebContents } from 'electron'

import { LOCKING } from '#shared/api/protection'

/** A page that does not answer is not waited for: a locked machine must lock. */
const LONGEST_WAIT = 2000

/** Pages that go without a question: what was typed in them is kept as drafts. */
const goingAnyway = new WeakSet<WebContents>()

/** True while a page is loaded anew by us, and is not to be held back by what it has not saved. */
export const goesAnyway = (contents: WebContents): boolean => goingAnyway.has(contents)

/** Runs in the page: whoever keeps something typed lays the promise that it is handed in into `detail`. */
const HAND_IN = `new Promise(done => {
  const kept = []
  window.dispatchEvent(new CustomEvent(${JSON.stringify(LOCKING)}, { detail: kept }))
  void Promise.allSettled(kept).then(() => done())
})`

/** Lets the page of a window hand in what is typed and not kept yet. */
export async function warnPage(window: BrowserWindow | undefined): Promise<void> {
  if (!window || window.isDestroyed() || window.webContents.isLoading()) return
  let overdue: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise(done => (overdue = setTimeout(done, LONGEST_WAIT)))
  await Promise.race([window.webContents.executeJavaScript(HAND_IN).catch(() => undefined), tooLong])
  clearTimeout(overdue)
}

/** Loads the page of a window again at the same address; neither what it held nor the titles of the pages one came by are kept. */
export async function loadAnew(window: BrowserWindow | undefined): Promise<void> {
  if (!window || window.isDestroyed()) return
  const { webContents: contents } = window
  goingAnyway.add(contents)
  const loaded = new Promise<void>(done => contents.once('did-stop-loading', () => done()))
  contents.reloadIgnoringCache()
  await loaded
  goingAnyway.delete(contents)
  contents.navigationHistory.clear()
  await contents.session.clearCache()
}
