import type { App, BrowserWindow, PowerMonitor } from 'electron'

import type { Locker } from './locking'

/** How often one looks whether anybody is still there: often enough that nobody waits to see it lock. */
const LOOK_EVERY = 5000

interface Ending {
  /** Lets the page hand in what is typed and not kept yet. */
  readonly warnPage: () => Promise<void>
  /** Waits until everything is in its file, and lets go of it. */
  readonly close: () => Promise<void>
  /** Waits until everything is in its file, and goes on. */
  readonly settle: () => Promise<unknown>
}

/** Holds the end of the program until what is being written is on the disk. Whatever does not wait loses nothing: each act was durable before its answer. */
export function leaveOnlyWhenWritten(app: App, { close }: Pick<Ending, 'close'>): void {
  let finished = false
  app.on('will-quit', event => {
    if (finished) return
    event.preventDefault()
    void close().finally(() => {
      finished = true
      setImmediate(() => app.quit()) // asked while `will-quit` is under way, it would not be heard
    })
  })
  app.on('window-all-closed', () => app.quit())
}

/** Locks when nobody is there, or when the machine is locked or goes to sleep; what is in memory alone goes to its file before the machine stops. */
export function watchTheMachine(app: App, powerMonitor: PowerMonitor, locker: Locker, { warnPage, settle, close }: Ending): void {
  const look = setInterval(() => void locker.lockWhenIdle(powerMonitor.getSystemIdleTime()), LOOK_EVERY)
  app.on('will-quit', () => clearInterval(look))
  powerMonitor.on('lock-screen', () => void locker.lockUnattended())
  powerMonitor.on('suspend', () => {
    void settle()
    void locker.lockUnattended()
  })
  // A machine that stops asks nobody whether a form may be left: what was typed is kept, and the program goes.
  powerMonitor.on('shutdown', (event?: { readonly preventDefault: () => void }) => {
    event?.preventDefault()
    void warnPage()
      .then(close)
      .finally(() => app.exit())
  })
}

/** Windows tells its windows, and not the program, that the session ends. */
export function watchTheSession(window: BrowserWindow, { settle }: Pick<Ending, 'settle'>): void {
  window.on('query-session-end', () => void settle())
  window.on('session-end', () => void settle())
}
