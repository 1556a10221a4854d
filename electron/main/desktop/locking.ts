import type { PreferencesFile } from './preferences'

import type { StoreState } from '#shared/api/store-refusal'

/** What is proposed, and holds until somebody chooses otherwise. */
const USUAL_MINUTES = 10

export interface LockParts {
  readonly state: () => StoreState
  /** Waits for what is being written, closes the casebook and forgets its key. */
  readonly close: () => Promise<void>
  /** Lets the page hand in what is typed and not kept yet. */
  readonly warnPage: () => Promise<void>
  /** Loads the page anew where it stands, so that its memory goes. */
  readonly reloadPage: () => Promise<void>
  /** Asks a person whether to lock although the disk refused what was typed. */
  readonly mayLoseLastChange: () => Promise<boolean>
  readonly preferences: Pick<PreferencesFile, 'read' | 'remember'>
}

/** What closes a protected casebook, by hand or when nobody is there. */
export interface Locker {
  /** By hand: asks first where the disk refused something that was typed. */
  readonly lock: () => Promise<void>
  /** When nobody is there to be asked: locks in any case. What the disk refused of the forms waits in memory, sealed, and comes back from there. */
  readonly lockUnattended: () => Promise<void>
  readonly lockWhenIdle: (idleSeconds: number) => Promise<void>
  /** Closes the casebook and loads the page anew, which then opens what is on the disk; a protected one is locked, by hand. */
  readonly openAnew: () => Promise<void>
  readonly idleMinutes: () => number | null
  readonly setIdleMinutes: (minutes: number | null) => Promise<void>
  readonly onLock: (forget: () => void) => void
}

/** True once nobody touched the machine for as long as was chosen, and there is something to lock. */
export function shouldLock(idleSeconds: number, state: StoreState, idleMinutes: number | null): boolean {
  return canLock(state) && idleMinutes !== null && idleSeconds >= idleMinutes * 60
}

const canLock = (state: StoreState): boolean => state.at === 'open' && state.isProtected

/** What the disk refused would be gone with the program: whoever is there does better to save it elsewhere first. */
const isRefused = (state: StoreState): boolean => state.at === 'open' && (state.notSaved ?? state.draftsNotKept) !== undefined

export function openLocker({ state, close, warnPage, reloadPage, mayLoseLastChange, preferences }: LockParts): Locker {
  const forgetters: (() => void)[] = []
  let underWay: Promise<void> | undefined
  let asked: Promise<void> | undefined

  /** One at a time: a key, the menu and the system may all ask at once. */
  function locked(isHandedIn = false): Promise<void> {
    underWay ??= lockNow(isHandedIn).finally(() => (underWay = undefined))
    return underWay
  }

  async function lockNow(isHandedIn: boolean): Promise<void> {
    if (!canLock(state())) return
    if (!isHandedIn) await warnPage()
    await close()
    forgetters.forEach(forget => forget())
    await reloadPage()
  }

  /** The question holds nobody up: it may stand there when the person is gone. */
  async function byHand(): Promise<void> {
    if (!canLock(state())) return
    await warnPage() // only then is it known what the disk takes
    if (!isRefused(state()) || (await mayLoseLastChange())) await locked(true)
  }

  const lock = () => (asked ??= byHand().finally(() => (asked = undefined)))

  async function anew(): Promise<void> {
    await warnPage()
    await close()
    await reloadPage() // by us: a page may not navigate, not even to itself
  }

  const unattended = () => locked()
  const idleMinutes = () => {
    const { idleMinutes: chosen } = preferences.read()
    return chosen === undefined ? USUAL_MINUTES : chosen
  }
  return {
    lock,
    openAnew: () => (canLock(state()) ? lock() : anew()),
    lockUnattended: unattended,
    lockWhenIdle: async idleSeconds => {
      if (shouldLock(idleSeconds, state(), idleMinutes())) await unattended()
    },
    idleMinutes,
    setIdleMinutes: minutes => preferences.remember({ idleMinutes: minutes }),
    onLock: forget => void forgetters.push(forget),
  }
}
