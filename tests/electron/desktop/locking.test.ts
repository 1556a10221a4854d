import { describe, expect, it } from 'vitest'

import { type LockParts, openLocker, shouldLock } from '../../../electron/main/desktop/locking'

import type { StoreState } from '#shared/api/store-refusal'

const open = { at: 'open', generation: 7, savedAt: '2026-03-16T09:00:00Z', isProtected: true, isChangedByAnother: false, conflictCopies: [] } as const satisfies StoreState
const inClear = { ...open, isProtected: false } as const
const refusedByTheDisk = { ...open, notSaved: 'store/disk-full' } as const
const draftsRefused = { ...open, draftsNotKept: 'store/disk-full' } as const

describe('a machine that nobody touches', () => {
  it.each<[seconds: number, state: StoreState, minutes: number | null, locks: boolean]>([
    [599, open, 10, false],
    [600, open, 10, true],
    [9000, open, null, false],
    [9000, inClear, 10, false],
    [9000, { at: 'locked' }, 10, false],
    [9000, { at: 'closed' }, 10, false],
  ])('for %i seconds, at %j, with %j minutes chosen: %s', (seconds, state, minutes, locks) => {
    expect(shouldLock(seconds, state, minutes)).toBe(locks)
  })
})

function aLocker(atFirst: StoreState, parts: Partial<LockParts> = {}) {
  const done: string[] = []
  let state = atFirst
  let remembered: ReturnType<LockParts['preferences']['read']> = {}
  const locker = openLocker({
    state: () => state,
    warnPage: async () => void done.push('warn'),
    close: async () => {
      done.push('close')
      state = { at: 'locked' }
    },
    reloadPage: async () => void done.push('reload'),
    mayLoseLastChange: async () => false,
    preferences: { read: () => remembered, remember: async some => void (remembered = { ...remembered, ...some }) },
    ...parts,
  })
  locker.onLock(() => void done.push('forget'))
  return { locker, done }
}

const EVERYTHING = ['warn', 'close', 'forget', 'reload']

describe('locking', () => {
  it('lets the page hand in what is typed, closes, forgets, and only then loads the page anew', async () => {
    const { locker, done } = aLocker(open)
    await locker.lock()
    expect(done).toEqual(EVERYTHING)
  })

  it('opens anew what is in clear, and puts behind its door what is protected', async () => {
    const inTheOpen = ['warn', 'close', 'reload']
    for (const [state, steps] of [[inClear, inTheOpen], [{ at: 'closed' }, inTheOpen], [open, EVERYTHING]] as const) {
      const { locker, done } = aLocker(state)
      await locker.openAnew()
      expect(done).toEqual(steps)
    }
  })

  it('happens once when the menu, a key and the system ask at the same time', async () => {
    const { locker, done } = aLocker(open)
    await Promise.all([locker.lock(), locker.lock(), locker.lockUnattended(), locker.lockWhenIdle(10_000)])
    expect(done).toEqual(['warn', ...EVERYTHING])
  })

  it.each([inClear, { at: 'locked' }, { at: 'closed' }] as const)('leaves the window alone at %j', async state => {
    const { locker, done } = aLocker(state)
    await locker.lock()
    await locker.lockUnattended()
    expect(done).toEqual([])
  })

  it.each([refusedByTheDisk, draftsRefused])('asks who is there where the disk refused what was typed: %j', async state => {
    const stays = aLocker(state)
    await stays.locker.lock()
    expect(stays.done).toEqual(['warn'])

    const agreed = aLocker(state, { mayLoseLastChange: async () => true })
    await agreed.locker.lock()
    expect(agreed.done).toEqual(EVERYTHING)
  })

  it.each([refusedByTheDisk, draftsRefused])('waits for nobody where nobody is there, whatever the disk refuses: %j', async state => {
    const bySystem = aLocker(state)
    await bySystem.locker.lockUnattended()
    expect(bySystem.done).toEqual(EVERYTHING)

    const idle = aLocker(state)
    await idle.locker.lockWhenIdle(10_000)
    expect(idle.done).toEqual(EVERYTHING)
  })

  it('is not held up by a question that nobody answers', async () => {
    let answer: (locks: boolean) => void = () => undefined
    const { locker, done } = aLocker(refusedByTheDisk, { mayLoseLastChange: () => new Promise(answered => (answer = answered)) })
    const byHand = locker.lock()
    await locker.lockUnattended()
    expect(done).toEqual(['warn', ...EVERYTHING])
    answer(true)
    await byHand
    expect(done).toEqual(['warn', ...EVERYTHING])
  })

  it('waits ten minutes until somebody chooses otherwise, or chooses never', async () => {
    const { locker } = aLocker(open)
    expect(locker.idleMinutes()).toBe(10)
    await locker.setIdleMinutes(5)
    expect(locker.idleMinutes()).toBe(5)
    await locker.setIdleMinutes(null)
    expect(locker.idleMinutes()).toBeNull()
  })
})
