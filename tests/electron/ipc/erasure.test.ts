import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

import { valueOf } from '../../builders/house'
import { aHouseWithAPair } from './a-house'

import { piecesNamed } from '#shared/casebook/full-export'
import { GroupSessionId, PartnerId } from '#shared/domain/ids'
import { menteeDetails } from '#shared/domain/mentee'
import { erasureWords } from '#shared/text/data-rights'

const PHRASE = 'quatre chevaux boivent du thé vert'
const SECRETS = ['N’Diaye', 'N\'Diaye', 'NDIAYE', 'Ndiaye', 'baptiste@example.be', '0470 98 76 54', '0470/98.76.54']

/** What every file of a data folder holds, by its path; the backups aside, which the page says it does not reach. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = names.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  const inside = paths.map(path => relative(folder, path)).filter(path => !path.startsWith('sauvegardes'))
  return new Map(await Promise.all(inside.map(async path => [path, await readFile(join(folder, path))] as const)))
}

/** Where one of the secrets stands, as UTF-8 or as UTF-16. */
const tellingFiles = (files: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...files].flatMap(([path, bytes]) => (SECRETS.some(secret => bytes.includes(Buffer.from(secret)) || bytes.includes(Buffer.from(secret, 'utf16le'))) ? [path] : []))

/** A mentee whose name stands everywhere: in a contract that was printed, in what others wrote, in a draft; and whose pair is over. */
async function aTalkedOfMentee() {
  const house = await aHouseWithAPair()
  const { ask, store, menteeId, pairId, coordinatorId } = house
  const mentee = valueOf(await ask('casebook.open')).mentees[menteeId]
  if (!mentee) throw new Error('nobody was entered')
  valueOf(await ask('mentee.save', { id: menteeId, details: { ...menteeDetails(mentee), phone: '0470 98 76 54', notes: 'M. N’Diaye cherche près de Namur.' } }))
  valueOf(await ask('contract.print', { pairId }))
  valueOf(await ask('pair.move', { pairId, move: { kind: 'withdraw', on: '2026-03-16', reason: 'Baptiste N’Diaye a trouvé du travail.' } }))
  const partner = valueOf(await ask('partner.save', { details: { name: 'Mission régionale', kind: 'mission-regionale', address: {}, contacts: [] } }))
  const partnerId = PartnerId.parse(Object.keys(partner.put.partners ?? {})[0])
  valueOf(await ask('exchange.save', { details: { with: { kind: 'partner', id: partnerId }, on: '2026-03-10', means: 'phone', by: coordinatorId, note: 'Parlé de NDIAYE Baptiste (0470/98.76.54, Baptiste@example.be) et de Zoé d’Hondt.' } }))
  valueOf(await ask('newsletter.save', { details: { title: 'Mars', blocks: [{ kind: 'paragraph', text: 'Bravo à Baptiste N\'Diaye !' }] } }))
  const session = valueOf(await ask('session.save', { details: { kind: 'mentee-presentation', on: '2026-03-20', minutes: 60, place: 'Namur', animators: [] } }))
  const sessionId = GroupSessionId.parse(Object.keys(session.put.groupSessions ?? {})[0])
  valueOf(await ask('session.invite', { id: sessionId, who: [{ kind: 'newcomer', givenName: 'Baptiste', familyName: 'Ndiaye', email: 'baptiste@example.be' }, { kind: 'mentee', id: menteeId }] }))
  valueOf(await store.keepDrafts({ 'exchange:1': { note: 'Vu Baptiste N’Diaye hier' }, [`/mentees/${menteeId} mentee`]: { notes: 'Du neuf' }, 'exchange:2': { note: 'Autre chose' } }))
  return house
}

const erase = (house: Awaited<ReturnType<typeof aTalkedOfMentee>>, name = 'baptiste  n\'diaye') => house.ask('person.erase', { who: { kind: 'mentee', id: house.menteeId }, name, familyNameToo: true })

describe('erasing a person', () => {
  it('leaves no byte of them in any file of the folder', async () => {
    const house = await aTalkedOfMentee()
    await house.store.settle()
    expect(tellingFiles(await filesOf(house.dataFolder)).length).toBeGreaterThan(1)

    const delta = valueOf(await erase(house))
    await house.store.settle()

    const files = await filesOf(house.dataFolder)
    expect(tellingFiles(files)).toEqual([])
    expect([...files.keys()].filter(path => path.startsWith('pieces'))).toEqual([])
    expect(delta.put.mentees?.[house.menteeId]).toMatchObject({ givenName: 'Personne', erased: { on: '2026-03-16' } })
    expect(await house.store.readDrafts()).toEqual({ 'exchange:1': { note: `Vu ${erasureWords.mention} hier` }, 'exchange:2': { note: 'Autre chose' } })
  })

  it('leaves nothing of them in a protected folder either, once it is opened', async () => {
    const house = await aTalkedOfMentee()
    const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
    valueOf(await house.ask('protection.confirm', { code, remove: [] }))
    valueOf(await erase(house))
    await house.store.close()

    const book = valueOf(await house.store.open({ secret: { kind: 'passphrase', text: PHRASE } }))
    const acts = []
    for await (const entry of house.store.journal()) acts.push(entry)
    const told = JSON.stringify([book, acts, await house.store.readDrafts()])
    expect(SECRETS.filter(secret => told.includes(secret))).toEqual([])
    expect(piecesNamed(book)).toEqual([])
    expect([...(await filesOf(house.dataFolder)).keys()].filter(path => path.startsWith('pieces'))).toEqual([])
    expect(acts.find(({ act }) => act === 'mentee.save')).toMatchObject({ act: 'mentee.save' })
  })

  it('puts a mark where others named them, and leaves the others', async () => {
    const house = await aTalkedOfMentee()
    const { put } = valueOf(await erase(house))
    expect(Object.values(put.exchanges ?? {}).map(each => each?.note)).toEqual([`Parlé de ${erasureWords.mention} (${erasureWords.mention}, ${erasureWords.mention}) et de Zoé d’Hondt.`])
    expect(Object.values(put.groupSessions ?? {}).flatMap(each => each?.invitees.map(({ who }) => who.kind))).toEqual(['newcomer', 'mentee'])
    expect(house.store.steps()).toEqual({})
  })

  it('asks for the name, and is not done twice', async () => {
    const house = await aTalkedOfMentee()
    expect(await erase(house, 'Baptiste')).toEqual({ ok: false, error: { code: 'person/name-differs' } })
    const { put } = valueOf(await erase(house))
    const { givenName = '', familyName = '' } = put.mentees?.[house.menteeId] ?? {}
    expect(await erase(house, `${givenName} ${familyName}`)).toMatchObject({ ok: false, error: { code: 'person/erased' } })
  })

  it('waits for the end of a pair', async () => {
    const house = await aHouseWithAPair()
    expect(await house.ask('person.erase', { who: { kind: 'mentee', id: house.menteeId }, name: 'Baptiste N’Diaye', familyNameToo: true })).toEqual({ ok: false, error: { code: 'person/pair-open', pairIds: [house.pairId], before: 'erasure' } })
  })
})
