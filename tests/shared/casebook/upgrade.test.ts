import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'

import { Casebook, CURRENT_FORMAT, emptyCasebook, listed } from '#shared/casebook/casebook'
import { changeBy } from '#shared/casebook/commands'
import { mentorGaps } from '#shared/casebook/mentor-path'
import { isRunning } from '#shared/casebook/pair-life'
import { steps, upgrade } from '#shared/casebook/upgrade'
import { agreementOf } from '#shared/domain/company'
import { emptyClosing } from '#shared/domain/closing'
import { ItemKey } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'
import type { StateAt } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'

import { aWorld, day } from '../../builders/casebook'

/** A part of a book that the released version of a format saved. */
const saved = (format: number): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `books/format-${format}.json`), 'utf8'))

/** One real book from each released format; add yours when you raise CURRENT_FORMAT. */
const books: Readonly<Record<number, unknown>> = {
  1: saved(1),
  2: saved(2),
  3: saved(3),
  4: saved(4),
  5: saved(5),
  6: emptyCasebook,
}

test.each(Object.entries(books))('a book of format %s can still be read', (_, book) => {
  expect(Casebook.parse(upgrade(book)).format).toBe(CURRENT_FORMAT)
})

it('has a book and a step for every format there ever was', () => {
  const formats = Array.from({ length: CURRENT_FORMAT }, (_, index) => String(index + 1))

  expect(Object.keys(books)).toEqual(formats)
  expect(Object.keys(steps)).toEqual(formats.slice(0, -1))
})

it('does not guess at a book without a format', () => {
  expect(() => upgrade({ mentors: {} })).toThrow()
})

it('does not read a book that comes from a later release', () => {
  expect(() => Casebook.parse(upgrade({ ...emptyCasebook, format: CURRENT_FORMAT + 1 }))).toThrow()
})

describe('a book of format 1', () => {
  const Old = z.looseObject({ pairs: z.unknown(), contracts: z.unknown(), articleSets: z.unknown(), pairDrafts: z.unknown(), mentors: z.record(z.string(), z.unknown()), companies: z.record(z.string(), z.looseObject({ name: z.string(), agreement: z.unknown() })) })
  const old = Old.parse(saved(1))
  const book = Casebook.parse(upgrade(old))
  const companyNamed = (name: string) => {
    const found = listed(book.companies).find(company => company.name.startsWith(name))
    if (!found) throw new Error(`No company is named ${name}`)
    return found
  }

  it('keeps what did not change, to the letter', () => {
    const { pairs, contracts, articleSets, pairDrafts } = old
    expect(book).toMatchObject({ pairs, contracts, articleSets, pairDrafts })
    expect(book.mentors).toMatchObject(old.mentors)
  })

  it('makes the agreement of a management the last step of its talks', () => {
    expect(companyNamed('Fonderies').talks).toEqual([{ state: 'granted', on: '2024-06-03', signatory: 'Philippe Van Overstraeten', until: '2027-12-31' }])
    expect(companyNamed('Imprimerie').talks).toEqual([{ state: 'suspended', on: '2026-04-17' }])
    expect(companyNamed('Graines')).toMatchObject({ talks: [] })
    expect(listed(book.companies).map(agreementOf)).toEqual(Object.values(old.companies).map(({ agreement }) => agreement))
  })

  it('makes the one contact of before the first of several', () => {
    expect(companyNamed('Logilux').contacts).toEqual([{ name: 'Éric Schmitz', email: 'e.schmitz@example.com', phone: '061 00 00 33' }])
    expect(listed(book.partners)[0]?.contacts).toEqual([{ name: 'Isabelle Pirson', role: 'conseillère référente', email: 'i.pirson@example.com', phone: '081 00 00 21' }])
  })

  it.each([
    ['only an address to write to', { contactEmail: 'rh@example.org' }, [{ name: 'Carrières SA', email: 'rh@example.org' }]],
    ['no contact at all', {}, []],
  ])('makes what it can of a company with %s', (_, contact, contacts) => {
    const id = '00000000-0000-4000-8000-000000000301'
    const company = { id, name: 'Carrières SA', sector: 'profit', address: {}, agreement: { state: 'to-contact' }, ...contact }
    const read = Casebook.parse(upgrade({ ...old, companies: { [id]: company } }))
    expect(listed(read.companies)).toEqual([{ id, name: 'Carrières SA', sector: 'profit', address: {}, contacts, talks: [] }])
  })

  it('keeps the open pairs, and asks of their people only what nobody noted before', () => {
    const mentor = listed(book.mentors).find(person => fullName(person) === 'Luc Maes')
    expect(mentor && mentorGaps(book, mentor)).toEqual(['preparation', 'acceptance', 'training'])
    const running = listed(book.pairs).find(({ reference }) => reference === 'B-2026-012')
    if (!running) throw new Error('The pair is missing')
    const move = { kind: 'suspend', on: day('2026-11-18'), reason: 'Congé' } as const
    expect(changeBy('pair.move', { pairId: running.id, move }, aWorld('2026-11-20'))(book).ok).toBe(true)
  })
})

describe('a book of format 2', () => {
  const Old = z.looseObject({ pairs: z.record(z.string(), z.unknown()), interviews: z.unknown(), mentors: z.unknown() })
  const old = Old.parse(saved(2))
  const book = Casebook.parse(upgrade(old))

  it('keeps its pairs, its people and its interviews to the letter', () => {
    expect(Object.keys(old.pairs).length).toBeGreaterThan(3)
    expect(book).toMatchObject({ pairs: old.pairs, interviews: old.interviews, mentors: old.mentors })
  })

  it('begins without meetings, plans or in-takes', () => {
    expect([book.meetings, book.actionPlans, book.intakes, book.amendments]).toEqual([{}, {}, {}, {}])
  })
})

describe('a book of format 3', () => {
  const Old = z.looseObject({ pairs: z.record(z.string(), z.unknown()), interviews: z.unknown(), meetings: z.unknown(), amendments: z.unknown() })
  const old = Old.parse(saved(3))
  const book = Casebook.parse(upgrade(old))

  it('keeps its pairs and what they lived to the letter', () => {
    expect(Object.keys(old.pairs).length).toBeGreaterThan(4)
    expect(book).toMatchObject({ pairs: old.pairs, interviews: old.interviews, meetings: old.meetings, amendments: old.amendments })
  })

  it('begins without check-ins, closings, evaluations and newsletters', () => {
    expect([book.checkIns, book.nextSteps, book.closings, book.evaluations, book.followUps, book.newsletters, book.yearlyTasks]).toEqual([{}, {}, {}, {}, {}, {}, {}])
  })

  it('closes a pair that was brought to its end before closings were kept', () => {
    const pair = listed(book.pairs).find(each => stateOf(each).stage === 'to-close')
    if (!pair) throw new Error('No pair is to be closed')
    const world = aWorld('2026-11-30')
    const noted = changeBy('closing.save', { pairId: pair.id, details: { ...emptyClosing, held: { on: day('2026-11-28'), how: 'meeting', present: ['mentor', 'mentee'] }, situation: { family: 'other' }, interruption: { by: 'mentee', why: ItemKey.parse('moved') } } }, world)(book)
    const { trigger } = stateOf(pair) as StateAt<'to-close'> // it was found by its stage
    expect(noted.ok && changeBy('closing.finish', { pairId: pair.id, on: day('2026-11-29') }, world)(noted.value).ok).toBe(trigger !== 'positive-exit')
  })
})

describe('a book of format 4', () => {
  const Old = z.looseObject({ pairs: z.unknown(), closings: z.unknown(), interviews: z.unknown(), followUps: z.unknown(), newsletters: z.unknown() })
  const old = Old.parse(saved(4))
  const book = Casebook.parse(upgrade(old))
  const pairOf = (reference: string) => {
    const found = listed(book.pairs).find(pair => pair.reference === reference)
    if (!found) throw new Error(`No pair is called ${reference}`)
    return found
  }

  it('keeps what did not change, to the letter', () => {
    const { pairs, closings, interviews, followUps, newsletters } = old

    expect(book).toMatchObject({ pairs, closings, interviews, followUps, newsletters })
  })

  it('takes those who began from the files, and says so', () => {
    const { id, menteeId, mentorId } = pairOf('B-2025-006')
    const [mentee, mentor] = [book.mentees[menteeId], book.mentors[mentorId]]

    expect(book.entries[id]).toMatchObject({ reconstructed: true, mentee: { birthDate: mentee?.birthDate, municipality: mentee?.address.municipality }, mentor: { frame: mentor?.frame.kind, gender: mentor?.gender } })
  })

  it.each(['B-2025-001', 'B-2026-003', 'B-2026-008'])('has an entry for %s, which began', reference => {
    expect(book.entries[pairOf(reference).id]).toBeDefined()
  })

  it.each(['B-2025-014', 'B-2026-010', 'B-2026-016'])('has none for %s, which never began', reference => {
    expect(book.entries[pairOf(reference).id]).toBeUndefined()
  })

  it('has the entries that the law would have kept', () => {
    expect(listed(book.entries).map(({ id }) => id).toSorted()).toEqual(listed(book.pairs).filter(pair => isRunning(stateOf(pair))).map(({ id }) => id).toSorted())
  })
})

describe('a book of format 5', () => {
  const People = z.record(z.string(), z.looseObject({ consents: z.record(z.string(), z.unknown()) }))
  const Old = z.looseObject({ pairs: z.unknown(), entries: z.unknown(), contracts: z.unknown(), profileAnalyses: z.unknown(), mentors: People, mentees: People })
  const old = Old.parse(saved(5))
  const book = Casebook.parse(upgrade(old))

  it('keeps what did not change, to the letter', () => {
    const { pairs, entries, contracts, profileAnalyses } = old

    expect(book).toMatchObject({ pairs, entries, contracts, profileAnalyses })
  })

  it('makes the one answer of before the first of several, for everybody', () => {
    const asked = (['mentors', 'mentees'] as const).flatMap(people => Object.entries(old[people]).map(([id, { consents }]) => [id, consents] as const))
    expect(asked.some(([, consents]) => Object.keys(consents).length > 0)).toBe(true)

    const now = new Map([...listed(book.mentors), ...listed(book.mentees)].map(({ id, consents }) => [id as string, consents]))
    for (const [id, consents] of asked) expect(now.get(id)).toEqual(Object.fromEntries(Object.entries(consents).map(([kind, answer]) => [kind, [answer]])))
  })

  it('has nobody informed, frozen or erased yet, and no register of its own', () => {
    for (const { informed, limitation, erased } of [...listed(book.mentors), ...listed(book.mentees)]) expect([informed, limitation, erased]).toEqual([undefined, undefined, undefined])
    expect([book.notices, book.processings, book.breaches, book.retentionDecisions]).toEqual([{}, {}, {}, {}])
  })
})
