import { describe, expect, it } from 'vitest'

import { type LockParts, openLocker, shouldLock } from '../../../electron/main/desktop/locking'

import type { StoreState } from '#shared/api/store-refusal'

const open = { at: 'open', generation: 7, savedAt: '2026-03-16T09:00:00Z', isProtected: true, isChangedByAnother: false, conflictCopies: [] } as const satisfies StoreState
const inClear = { ...open, isProtected: false } as const
const refusedByTheDisk = { ...open, notSaved: 'store/disk-full' } as const

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
    mayLoseLastChange: () => false,
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

  it('happens once when the menu, a key and the system ask at the same time', async () => {
    const { locker, done } = aLocker(open)
    await Promise.all([locker.lock(), locker.lockUnattended(), locker.lockWhenIdle(10_000)])
    expect(done).toEqual(EVERYTHING)
  })

  it.each([inClear, { at: 'locked' }, { at: 'closed' }] as const)('leaves the window alone at %j', async state => {
    const { locker, done } = aLocker(state)
    await locker.lock()
    await locker.lockUnattended()
    expect(done).toEqual([])
  })

  it('waits for a person where the disk refused the last change, and asks who is there', async () => {
    const waiting = aLocker(refusedByTheDisk)
    await waiting.locker.lockUnattended()
    await waiting.locker.lockWhenIdle(10_000)
    await waiting.locker.lock()
    expect(waiting.done).toEqual([])

    const agreed = aLocker(refusedByTheDisk, { mayLoseLastChange: () => true })
    await agreed.locker.lock()
    expect(agreed.done).toEqual(EVERYTHING)
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
