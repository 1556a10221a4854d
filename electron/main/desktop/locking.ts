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
  /** Asks a person whether to lock although the last change is not on the disk. */
  readonly mayLoseLastChange: () => boolean
  readonly preferences: Pick<PreferencesFile, 'read' | 'remember'>
}

/** What closes a protected casebook, by hand or when nobody is there. */
export interface Locker {
  /** By hand: asks first where something that was typed would be lost. */
  readonly lock: () => Promise<void>
  /** When nobody is there to be asked: waits where something that was typed would be lost. */
  readonly lockUnattended: () => Promise<void>
  readonly lockWhenIdle: (idleSeconds: number) => Promise<void>
  readonly idleMinutes: () => number | null
  readonly setIdleMinutes: (minutes: number | null) => Promise<void>
  readonly onLock: (forget: () => void) => void
}

/** True once nobody touched the machine for as long as was chosen, and there is something to lock. */
export function shouldLock(idleSeconds: number, state: StoreState, idleMinutes: number | null): boolean {
  return canLock(state) && idleMinutes !== null && idleSeconds >= idleMinutes * 60
}

const canLock = (state: StoreState): boolean => state.at === 'open' && state.isProtected

/** What the disk refused lives in the window alone: locking would lose it. */
const wouldLose = (state: StoreState): boolean => state.at === 'open' && state.notSaved !== undefined

export function openLocker({ state, close, warnPage, reloadPage, mayLoseLastChange, preferences }: LockParts): Locker {
  const forgetters: (() => void)[] = []
  let underWay: Promise<void> | undefined

  /** One at a time: a key, the menu and the system may all ask at once. */
  function locked(): Promise<void> {
    underWay ??= lockNow().finally(() => (underWay = undefined))
    return underWay
  }

  async function lockNow(): Promise<void> {
    if (!canLock(state())) return
    await warnPage()
    await close()
    forgetters.forEach(forget => forget())
    await reloadPage()
  }

  const unattended = async () => {
    if (!wouldLose(state())) await locked()
  }
  const idleMinutes = () => {
    const { idleMinutes: chosen } = preferences.read()
    return chosen === undefined ? USUAL_MINUTES : chosen
  }
  return {
    lock: async () => {
      if (canLock(state()) && (!wouldLose(state()) || mayLoseLastChange())) await locked()
    },
    lockUnattended: unattended,
    lockWhenIdle: async idleSeconds => {
      if (shouldLock(idleSeconds, state(), idleMinutes())) await unattended()
    },
    idleMinutes,
    setIdleMinutes: minutes => preferences.remember({ idleMinutes: minutes }),
    onLock: forget => void forgetters.push(forget),
  }
}
