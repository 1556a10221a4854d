import { describe, expect, it } from 'vitest'

import { binOf, type PastEntry, putBack } from '#shared/casebook/bin'
import type { Casebook } from '#shared/casebook/casebook'
import { deltaBetween, inverse } from '#shared/casebook/delta'
import { refuse } from '#shared/core/result'

import { aCasebook, aCompany, aPairAt, aPartner, companyId, menteeId, pairId, partnerId } from '../../builders/casebook'
import { aMeeting, meetingId } from '../../builders/life'

/** The entry of the journal that leads from one book to another. */
function entryBetween(before: Casebook, after: Casebook, generation = 2, act = 'company.remove'): PastEntry {
  const delta = deltaBetween(before, after)
  return { generation, at: `2026-03-1${generation}T09:00:00.000Z`, by: 'first-run', act, delta, inverse: inverse(delta, before) }
}

/** The bin of a book after some entries, the latest first. */
function linesOf(book: Casebook, ...entries: readonly PastEntry[]) {
  const bin = binOf(book)
  for (const entry of entries) bin.take(entry)
  return bin.lines()
}

const full = aCasebook()
const without: Casebook = { ...full, companies: {} }

describe('the bin', () => {
  it('holds what an act took away, by its name of then', () => {
    expect(linesOf(without, entryBetween(full, without))).toEqual([
      { generation: 2, at: '2026-03-12T09:00:00.000Z', by: 'first-run', act: 'company.remove', records: [{ collection: 'companies', id: companyId(), name: { of: [aCompany().name] } }] },
    ])
  })

  it('no longer holds what came back, and names each once, by the last act that took it away', () => {
    expect(linesOf(full, entryBetween(full, without))).toEqual([])
    const renamed = { ...full, companies: { [companyId()]: aCompany(1, { name: 'Verrerie du Condroz' }) } }
    const lines = linesOf(without, entryBetween(renamed, without, 4), entryBetween(full, without, 2))
    expect(lines.map(({ generation, records }) => [generation, records[0]?.name.of])).toEqual([[4, ['Verrerie du Condroz']]])
  })

  it('leaves out what was emptied on purpose, and what was there before that', () => {
    expect(linesOf(without, entryBetween(full, without, 4, 'sample.clear'), entryBetween(full, without, 2))).toEqual([])
  })

  it('says which act took it away where that was done again, or where its entry was taken back', () => {
    const removal = entryBetween(full, without, 2)
    const [again] = linesOf(without, { ...entryBetween(full, without, 4, 'history.redo'), redoes: 2 }, { ...entryBetween(without, full, 3, 'history.undo'), undoes: 2 }, removal)
    expect(again).toMatchObject({ generation: 4, redoes: 2, meant: 'company.remove' })
    const [back] = linesOf(without, { ...entryBetween(full, without, 3, 'history.undo'), undoes: 2 }, entryBetween(without, full, 2, 'company.save'))
    expect(back).toMatchObject({ generation: 3, undoes: 2, meant: 'company.save' })
  })

  it('leaves out what was emptied on purpose once more', () => {
    expect(linesOf(without, { ...entryBetween(full, without, 4, 'history.redo'), redoes: 2 }, entryBetween(full, without, 2, 'sample.clear'))).toEqual([])
  })

  it('holds nothing of an act whose detail was cleared away', () => {
    expect(linesOf(without, { ...entryBetween(full, without), delta: { put: {}, removed: {} }, inverse: { put: {}, removed: {} } })).toEqual([])
  })
})

describe('putting back', () => {
  it('brings what is still absent, and leaves what came back as it is now', () => {
    const entry = entryBetween(full, { ...full, companies: {}, partners: {} })
    const now = { ...without, partners: { [partnerId()]: aPartner(1, { name: 'CPAS de Namur' }) } }
    const after = putBack(entry)(now)
    expect(after.ok && after.value.companies[companyId()]).toEqual(aCompany())
    expect(after.ok && after.value.partners[partnerId()]?.name).toBe('CPAS de Namur')
  })

  it('is refused where all of it is there again', () => {
    expect(putBack(entryBetween(full, without))(full)).toEqual(refuse({ code: 'bin/nothing-absent' }))
  })

  it('is refused where something it names is gone', () => {
    const before = aCasebook({ pairs: [aPairAt('active')], meetings: [aMeeting()] })
    const after = { ...before, meetings: {} }
    const back = putBack(entryBetween(before, after))(after)
    expect(back.ok && Object.keys(back.value.meetings)).toEqual([meetingId()])
    expect(putBack(entryBetween(before, after))({ ...after, pairs: {} })).toEqual(refuse({ code: 'record/names-missing', missing: [{ collection: 'pairs', id: pairId() }] }))
  })

  it('never gives a mentee a second open pair', () => {
    const before = aCasebook({ pairs: [aPairAt('active')] })
    const now = { ...before, pairs: { [pairId(2)]: aPairAt('active', 2, { menteeId: menteeId(1) }) } }
    expect(putBack(entryBetween(before, { ...before, pairs: {} }))(now)).toMatchObject({ ok: false, error: { code: 'pair/mentee-has-open-pair', menteeId: menteeId() } })
  })

  it('gives a pair another number where its own was given away', () => {
    const before = aCasebook({ pairs: [aPairAt('proposed')] })
    const now = { ...before, pairs: { [pairId(2)]: aPairAt('proposed', 2, { reference: 'B-2026-001' }) } }
    const after = putBack(entryBetween(before, { ...before, pairs: {} }))(now)
    expect(after.ok && Object.values(after.value.pairs).map(each => each?.reference)).toEqual(['B-2026-001', 'B-2026-002'])
  })

  it('is refused for a record of a shape that is no longer read', () => {
    const entry = entryBetween(full, without)
    const put = { companies: { [companyId()]: { ...aCompany(), sector: 'unheard-of' } } }
    expect(putBack({ ...entry, inverse: { ...entry.inverse, put: put as never } })(without)).toEqual(refuse({ code: 'bin/unreadable' })) // as an earlier version may have written it
  })
})

it('what was taken away without being kept as it was cannot be put back', () => {
  const entry = { ...entryBetween(full, without), inverse: { put: {}, removed: {} } }
  expect(linesOf(without, entry)).toEqual([])
  expect(putBack(entry)(without)).toEqual(refuse({ code: 'bin/nothing-absent' }))
})
