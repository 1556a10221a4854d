import { describe, expect, it, vi } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'

const PHRASE = 'quatre chevaux boivent du thé vert'
const someone = (givenName: string) => ({ details: { agreement: 'feminine' as const, givenName, familyName: 'd’Hondt' } })

/** A house that backs itself up, and that a person protects: they were asked about the copies in clear of that moment. */
async function whereOneProtects() {
  const house = await openHouse({ backups: true })
  valueOf(await house.ask('casebook.open'))
  const asked = async () => valueOf(await house.ask('protection.state')).clearCopies.map(({ name }) => name)
  const protect = async (remove: readonly string[]) => {
    const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
    return valueOf(await house.ask('protection.confirm', { code, remove: [...remove] }))
  }
  return { ...house, asked, protect }
}

describe('backups in clear, once the casebook is protected', () => {
  it('stay where a person was asked about them and keeps them', async () => {
    const { ask, asked, protect } = await whereOneProtects()
    valueOf(await ask('coordinator.save', someone('Anna')))
    await vi.waitFor(async () => expect((await asked()).some(name => name.includes('-daily-'))).toBe(true), { timeout: 20_000 }) // made behind one’s back
    const kept = await asked()
    expect((await protect([])).removed).toEqual([])
    expect(await asked()).toEqual(kept)
  })

  it('are gone where Binôme made them by itself after the person was asked', async () => {
    const { asked, ask, protect } = await whereOneProtects()
    expect(await asked()).toEqual([])
    valueOf(await ask('coordinator.save', someone('Anna'))) // the first change of the day
    const { isBackedUp, removed } = await protect([])
    expect(isBackedUp).toBe(true)
    expect(removed.length).toBeGreaterThan(0)
    expect(await asked()).toEqual([])
  })
})
