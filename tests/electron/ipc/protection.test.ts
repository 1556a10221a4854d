import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'
import { aHouseAtWork } from './a-house'

import { listed } from '#shared/casebook/casebook'

const PHRASE = 'quatre chevaux boivent du thé vert'
const OTHER = 'un tambour lilas sous le hublot'

/** A house at work whose casebook is under a passphrase, with the recovery code. */
async function aProtectedHouse() {
  const house = await aHouseAtWork()
  const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
  valueOf(await house.ask('protection.confirm', { code, remove: [] }))
  return { ...house, code }
}

/** The bytes of every file of a data folder. */
async function everyByte(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(each => each.isFile()).map(each => readFile(join(each.parentPath, each.name), 'latin1'))
  return (await Promise.all(files)).join('\n')
}

/** As latin1 shows what UTF-8 wrote. */
const onDisk = (text: string) => Buffer.from(text).toString('latin1')

const passphrase = (text: string) => ({ secret: { kind: 'passphrase' as const, text } })

describe('putting the casebook under a passphrase', () => {
  it('changes nothing before the code is typed back', async () => {
    const { ask, store, dataFolder } = await aHouseAtWork()
    valueOf(await ask('protection.begin', { passphrase: PHRASE }))

    expect(await ask('protection.confirm', { code: '0000-0000', remove: [] })).toEqual({ ok: false, error: { code: 'protection/code-differs' } })
    await store.settle()

    expect(valueOf(await ask('protection.state'))).toMatchObject({ isProtected: false })
    expect(await everyByte(dataFolder)).toContain(onDisk('d’Hondt'))
  })

  it('forgets the code when one gives up', async () => {
    const { ask } = await aHouseAtWork()
    const { code } = valueOf(await ask('protection.begin', { passphrase: PHRASE }))
    valueOf(await ask('protection.cancel'))

    const gone = { ok: false, error: { code: 'protection/nothing-begun' } }
    expect(await ask('protection.confirm', { code, remove: [] })).toEqual(gone)
    expect(await ask('protection.recovery-sheet')).toEqual(gone)
  })

  it('gives a page with the code, and understands it in small letters and without hyphens', async () => {
    const { ask } = await aHouseAtWork()
    const { code } = valueOf(await ask('protection.begin', { passphrase: PHRASE }))

    expect(Buffer.from(valueOf(await ask('protection.recovery-sheet'))).subarray(0, 5).toString()).toBe('%PDF-')
    valueOf(await ask('protection.confirm', { code: code.toLowerCase().replaceAll('-', ' '), remove: [] }))
    expect(valueOf(await ask('protection.state'))).toMatchObject({ isProtected: true })
    expect(await ask('protection.begin', { passphrase: PHRASE })).toEqual({ ok: false, error: { code: 'protection/already' } })
  })

  it('leaves no name in clear in the data folder, and still answers', async () => {
    const { ask, store, dataFolder } = await aProtectedHouse()
    valueOf(await ask('drafts.keep', { drafts: { '/mentors/nouveau': { familyName: 'Świątek' } } }))
    await store.settle()

    const bytes = await everyByte(dataFolder)
    for (const name of ['d’Hondt', 'N’Diaye', 'Świątek']) expect(bytes).not.toContain(onDisk(name))
    expect(listed(valueOf(await ask('casebook.open')).mentors).map(({ familyName }) => familyName)).toEqual(['d’Hondt'])
  })

  it.each(['trop court', 'motdepassemotdepasse', 'x'.repeat(1001)])('refuses the passphrase %j at the door', async text => {
    const { ask } = await aHouseAtWork()
    expect(await ask('protection.begin', { passphrase: text })).toMatchObject({ ok: false, error: { code: 'door/bad-question' } })
  })
})

it('takes no passphrase made of the names of the house, neither the first nor the next', async () => {
  const refused = { ok: false, error: { code: 'protection/own-words' } }
  const inClear = await aHouseAtWork()
  const phrase = `${listed(valueOf(await inClear.ask('casebook.open')).coordinators).map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(' ')} 84629175`
  expect(await inClear.ask('protection.begin', { passphrase: phrase })).toEqual(refused)

  const { ask } = await aProtectedHouse()
  expect(await ask('protection.change-passphrase', { current: { kind: 'passphrase', text: PHRASE }, next: phrase })).toEqual(refused)
})

describe('backups of before the protection', () => {
  it('are told by name, and go only where they are named, once a backup stands that the passphrase opens', async () => {
    const { ask, dataFolder } = await aHouseAtWork({ backups: true })
    valueOf(await ask('backup.make'))
    const { clearCopies } = valueOf(await ask('protection.state'))
    const names = clearCopies.map(({ name }) => name)
    expect(names).not.toEqual([])

    const { code } = valueOf(await ask('protection.begin', { passphrase: PHRASE }))
    const [first = '', ...others] = names
    expect(valueOf(await ask('protection.confirm', { code, remove: [first] }))).toEqual({ isBackedUp: true, removed: [first], left: [] })
    expect(valueOf(await ask('protection.state')).clearCopies.map(({ name }) => name)).toEqual(others)

    expect(valueOf(await ask('protection.remove-clear', { names: [...others, '../binome.json'] }))).toEqual({ isBackedUp: true, removed: others, left: ['../binome.json'] })
    expect(await everyByte(dataFolder)).not.toContain(onDisk('d’Hondt'))
  })
})

describe('a protected casebook', () => {
  it('once locked answers nothing of anybody, and opens with the passphrase as it was, drafts and all', async () => {
    const { ask, coordinatorId } = await aProtectedHouse()
    valueOf(await ask('worker.choose', { coordinatorId }))
    const drafts = { '/mentors/nouveau': { familyName: 'Świątek' } }
    valueOf(await ask('drafts.keep', { drafts }))
    valueOf(await ask('protection.lock'))

    expect(await ask('drafts.read')).toEqual({ ok: false, error: { code: 'store/locked' } })
    expect(valueOf(await ask('store.state'))).toEqual({ at: 'locked' })
    expect(valueOf(await ask('surroundings.read'))).not.toHaveProperty('worker')
    expect(await ask('casebook.open')).toMatchObject({ error: { code: 'opening/protected' } })
    expect(Object.keys(valueOf(await ask('casebook.open', passphrase(PHRASE.normalize('NFD')))).mentors)).toHaveLength(1)
    expect(valueOf(await ask('drafts.read'))).toEqual(drafts)
    expect(valueOf(await ask('surroundings.read'))).toMatchObject({ worker: coordinatorId })
  })

  it('tells a wrong passphrase from damage, and lets nobody try again at once', async () => {
    const { ask } = await aProtectedHouse()
    valueOf(await ask('protection.lock'))

    expect(await ask('casebook.open', passphrase(OTHER))).toMatchObject({ error: { code: 'opening/wrong-secret', kind: 'passphrase', waitSeconds: 1 } })
    expect(await ask('casebook.open', passphrase(PHRASE))).toMatchObject({ error: { code: 'opening/wrong-secret' } })
  })

  it('opens with the recovery code, by which a new passphrase takes the place of the one that is lost', async () => {
    const { ask, code } = await aProtectedHouse()
    valueOf(await ask('protection.lock'))
    const secret = { kind: 'recovery' as const, text: code }
    valueOf(await ask('casebook.open', { secret }))
    valueOf(await ask('protection.change-passphrase', { current: secret, next: OTHER }))
    valueOf(await ask('protection.lock'))

    valueOf(await ask('casebook.open', passphrase(OTHER)))
    valueOf(await ask('protection.lock'))
    expect(await ask('casebook.open', passphrase(PHRASE))).toMatchObject({ error: { code: 'opening/wrong-secret' } })
  })

  it('changes its locks for nobody who does not know what opens them', async () => {
    const { ask } = await aProtectedHouse()
    const wrong = { ok: false, error: { code: 'protection/wrong-secret', kind: 'passphrase' } }

    expect(await ask('protection.change-passphrase', { current: { kind: 'passphrase', text: OTHER }, next: OTHER })).toEqual(wrong)
    expect(await ask('protection.new-recovery-code', { passphrase: OTHER })).toEqual(wrong)
  })

  it('takes another recovery code once it is typed back; the one before opens no more', async () => {
    const { ask, code } = await aProtectedHouse()
    const renewed = valueOf(await ask('protection.new-recovery-code', { passphrase: PHRASE }))
    valueOf(await ask('protection.confirm', { code: renewed.code, remove: [] }))
    valueOf(await ask('protection.lock'))

    valueOf(await ask('casebook.open', { secret: { kind: 'recovery', text: renewed.code } }))
    valueOf(await ask('protection.lock'))
    expect(await ask('casebook.open', { secret: { kind: 'recovery', text: code } })).toMatchObject({ error: { code: 'opening/wrong-secret', kind: 'recovery' } })
  })

  it('forgets a code that waits when it is locked', async () => {
    const { ask } = await aProtectedHouse()
    const { code } = valueOf(await ask('protection.new-recovery-code', { passphrase: PHRASE }))
    valueOf(await ask('protection.lock'))
    valueOf(await ask('casebook.open', passphrase(PHRASE)))

    expect(await ask('protection.confirm', { code, remove: [] })).toEqual({ ok: false, error: { code: 'protection/nothing-begun' } })
  })
})

describe('a casebook in clear', () => {
  it('has no locks to change', async () => {
    const { ask } = await aHouseAtWork()
    expect(await ask('protection.change-passphrase', { current: { kind: 'passphrase', text: PHRASE }, next: OTHER })).toEqual({ ok: false, error: { code: 'protection/not-yet' } })
  })

  it('is not put under keys before it is open', async () => {
    const { ask } = await openHouse()
    expect(await ask('protection.begin', { passphrase: PHRASE })).toEqual({ ok: false, error: { code: 'store/not-open' } })
  })
})

it('keeps drafts of forms, and none that could not be read again', async () => {
  const { ask } = await aHouseAtWork()
  expect(valueOf(await ask('drafts.read'))).toEqual({})
  const drafts = { '/mentors/nouveau': { givenName: 'Zoé', languages: ['fr'] } }
  valueOf(await ask('drafts.keep', { drafts }))
  expect(valueOf(await ask('drafts.read'))).toEqual(drafts)

  const circle: Record<string, unknown> = {}
  circle['circle'] = circle
  for (const wrong of [circle, [], { page: 'x'.repeat(2 * 1024 * 1024) }]) {
    expect(await ask('drafts.keep', { drafts: wrong as never })).toMatchObject({ ok: false, error: { code: 'door/bad-question' } })
  }
})
