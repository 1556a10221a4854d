import { beforeAll, describe, expect, it } from 'vitest'

import { day, id } from '../../builders/built'
import { sparse } from '../../builders/sparse'
import { played } from '../sample/played'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isInUse } from '#shared/casebook/limitation'
import { defaults } from '#shared/defaults/defaults'
import { type BatchLine, batchLines } from '#shared/documents/batch'
import { printSheet } from '#shared/documents/sheets'
import type { BatchChoice } from '#shared/domain/batch-choice'
import { GroupSessionId, PairId } from '#shared/domain/ids'
import { stateOf } from '#shared/domain/pair'

const today = day('2026-12-28')
const ALWAYS = { from: day('2024-01-01'), to: day('2027-12-31') }
const KINDS = ['contracts', 'certificates', 'attendance', 'first-meetings'] as const

let book: Casebook
beforeAll(async () => {
  book = await played()
})

const lines = (choice: BatchChoice, of = book) => batchLines(of, choice, today)
const sheetsOf = (found: readonly BatchLine[]) => found.flatMap(({ paper }) => ('sheet' in paper ? [paper.sheet] : []))

describe('the papers of a batch', () => {
  it.each(KINDS)('%s are each told apart, bear a label, and can be printed as they are listed', kind => {
    for (const of of [book, sparse(book)]) {
      const found = lines({ kind, ...ALWAYS }, of)
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
      expect(found.filter(({ label }) => /undefined|^\s*$/.test(label))).toEqual([])
      expect(sheetsOf(found).filter(sheet => !printSheet(of, sheet, { today, defaults }).ok)).toEqual([])
    }
  })

  it('are those of the period alone, its first and last day among them', () => {
    for (const kind of KINDS) expect([kind, lines({ kind, from: day('2015-01-01'), to: day('2015-12-31') })]).toEqual([kind, []])
    const held = listed(book.groupSessions).find(({ cancelledOn }) => cancelledOn === undefined)
    if (!held) throw new Error('The sample holds no session')
    expect(lines({ kind: 'attendance', from: held.on, to: held.on }).map(({ key }) => key)).toContain(held.id)
  })

  it('leave out the sessions that were cancelled', () => {
    const cancelled = listed(book.groupSessions).filter(({ cancelledOn }) => cancelledOn !== undefined)
    expect(cancelled.length).toBeGreaterThan(0)
    const keys = lines({ kind: 'attendance', ...ALWAYS }).map(({ key }) => key)
    expect(cancelled.filter(({ id: key }) => keys.includes(key))).toEqual([])
  })

  it('are two certificates for each pair that was closed, and none for another', () => {
    const closed = listed(book.pairs).filter(pair => stateOf(pair).stage === 'closed')
    expect(lines({ kind: 'certificates', ...ALWAYS })).toHaveLength(2 * closed.length)
  })

  it('follow the numbers of the pairs, whatever the order in which they were chosen', () => {
    const pairIds = listed(book.pairs).map(pair => pair.id)
    const labels = lines({ kind: 'contracts', pairIds: pairIds.toReversed() }).map(({ label }) => label)
    expect(labels).toEqual(lines({ kind: 'contracts', pairIds }).map(({ label }) => label))
    expect(labels.length).toBeGreaterThan(5)
    expect(labels.map(label => /B-\d{4}-\d{3}/.exec(label)?.[0])).toEqual(labels.map(label => /B-\d{4}-\d{3}/.exec(label)?.[0]).toSorted())
  })

  it('leave out a pair that the book no longer knows', () => {
    expect(lines({ kind: 'contracts', pairIds: [PairId.parse(id(88_888))] })).toEqual([])
    expect(lines({ kind: 'grids', sessionId: GroupSessionId.parse(id(88_888)) })).toEqual([])
  })

  it('say of a contract whether it is printed, to be frozen, or why it cannot be made', () => {
    const papers = lines({ kind: 'contracts', pairIds: listed(book.pairs).map(pair => pair.id) })
    for (const { key, fact, paper } of papers) {
      const pair = book.pairs[PairId.parse(key)]
      if ('contractId' in paper) expect(fact).toMatch(/\d\d\/\d\d\/\d{4}/)
      else expect(pair && stateOf(pair).stage).toBe('validated')
      if ('refused' in paper) expect(fact).toBeUndefined()
    }
    expect(papers.some(({ paper }) => 'contractId' in paper)).toBe(true)
  })
})

describe('the interview grids of a batch', () => {
  it('are one for each person invited, a blank one for who has no file, in the order of their names', () => {
    for (const session of listed(book.groupSessions)) {
      const found = lines({ kind: 'grids', sessionId: session.id })
      expect(found.length).toBeLessThanOrEqual(session.invitees.length)
      expect(found.map(({ label }) => label)).toEqual(found.map(({ label }) => label).toSorted((one, other) => one.localeCompare(other, 'fr', { sensitivity: 'base' })))
      const newcomers = session.invitees.filter(({ who }) => who.kind === 'newcomer').length
      expect(sheetsOf(found).filter(({ kind }) => kind === 'blank-grid')).toHaveLength(newcomers)
    }
  })

  it('are those of the people chosen, but for a file that is frozen since', () => {
    const mentors = listed(book.mentors).map(each => each.id)
    expect(lines({ kind: 'grids', selection: { kind: 'mentors', ids: mentors } }).map(({ key }) => key)).toEqual(listed(book.mentors).flatMap(each => (isInUse(each) ? [each.id] : [])))
    const mentees = listed(book.mentees).map(each => each.id)
    expect(lines({ kind: 'grids', selection: { kind: 'mentees', ids: mentees } }).map(({ key }) => key)).toEqual(listed(book.mentees).flatMap(each => (isInUse(each) ? [each.id] : [])))
  })
})
