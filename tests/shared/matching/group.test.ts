import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { proposeGroup, runToEnd } from '#shared/matching/group'
import type { GroupOptions, GroupProposal } from '#shared/matching/group-proposal'

import { aCasebook, aMentee, aMentor, aPairAt, day, menteeId, mentorId } from '../../builders/casebook'
import { aCrowd } from '../../builders/crowd'
import { aPairingNote, someSettings } from '../../builders/matching'

const today = day('2026-03-20')
const settings = someSettings({}, { minimumScore: 30 })

const proposed = (book: Casebook, options: Partial<GroupOptions> = {}, asked = settings): GroupProposal =>
  runToEnd(proposeGroup(book, { locked: [], aim: 'best-total', ...options }, today, asked))

const idsOf = ({ pairs }: GroupProposal) => pairs.map(({ mentor, mentee }) => [mentor.id, mentee.id])

const skills = (language: string) => [{ language, level: 'native' as const }]

/** Two mentors and two mentees: the first mentee fits both mentors, the second only the first. */
function rivals(): Casebook {
  const mentors = [aMentor(1, { sector: 'food', languages: [...skills('french'), ...skills('dutch')] }), aMentor(2, { sector: 'hospitality', languages: skills('french') })]
  const mentees = [aMentee(1, { sector: 'food', languages: skills('french') }), aMentee(2, { sector: 'food', languages: skills('dutch') })]
  return aCasebook({ mentors, mentees })
}

/** The same book, its people entered in another order. */
const shuffled = (book: Casebook, order: (ids: string[]) => string[]): Casebook => ({
  ...book,
  mentors: Object.fromEntries(order(Object.keys(book.mentors)).map(id => [id, Object.entries(book.mentors).find(([key]) => key === id)?.[1]])),
  mentees: Object.fromEntries(order(Object.keys(book.mentees)).map(id => [id, Object.entries(book.mentees).find(([key]) => key === id)?.[1]])),
})

const aBook = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.nat({ max: 10_000 })).map(([mentors, mentees, seed]) => aCrowd(mentors, mentees, seed))
const anAim = fc.constantFrom('best-total' as const, 'best-pairs-first' as const)

describe('a proposal for a group', () => {
  it('serves everybody where it can, and says what the best pairs first would cost', () => {
    const total = proposed(rivals())
    expect(idsOf(total)).toEqual([[mentorId(2), menteeId(1)], [mentorId(1), menteeId(2)]])
    expect(total.price['best-total']).toMatchObject({ served: 2 })
    expect(total.price['best-pairs-first']).toMatchObject({ served: 1, worst: 98 })
    expect(total.worstPair?.mentee.id).toBe(menteeId(1))
    expect(total.pairs[0]?.exchange).toMatchObject({ mentor: { id: mentorId(1) }, score: 98, heldBy: [{ id: menteeId(2) }] })
  })

  it('takes the best pairs first where one asks for it, and tells who is left and what would help', () => {
    const { pairs, unmatchedMentees, unmatchedMentors } = proposed(rivals(), { aim: 'best-pairs-first' })
    expect(pairs.map(({ mentee }) => mentee.id)).toEqual([menteeId(1)])
    expect(unmatchedMentees).toMatchObject([{ mentee: { id: menteeId(2) }, reason: { kind: 'no-mentor-left', possible: 1 }, relaxation: { kind: 'threshold', key: 'languages', from: 70, to: 0 } }])
    expect(unmatchedMentors.map(({ mentor, possible }) => [mentor.id, possible])).toEqual([[mentorId(2), 1]])
  })

  it('explains the exchange that two people would prefer, and who would pay for it', () => {
    const locked = [{ mentorId: mentorId(2), menteeId: menteeId(2) }]
    expect(proposed(rivals(), { locked }).blocking).toEqual([])
    const three = { ...rivals(), mentees: { ...rivals().mentees, [menteeId(2)]: aMentee(2, { sector: 'health', languages: skills('dutch') }) } }
    const { blocking, blockingCount } = proposed(three)
    expect(blockingCount).toBe(1)
    expect(blocking).toMatchObject([{ mentor: { id: mentorId(1) }, mentee: { id: menteeId(1) }, score: 98, displaced: { mentee: { id: menteeId(2) } } }])
    expect(blocking[0]?.displaced.next).toBeUndefined()
  })

  it('counts what leaves pairs out before any calculation', () => {
    expect(proposed(rivals())).toMatchObject({ pairsCompared: 4, removedBy: [{ by: 'languages', pairs: 1, menteesWithout: 0 }] })
    const alone = { ...rivals(), mentors: { [mentorId(2)]: rivals().mentors[mentorId(2)] } }
    const { removedBy, unmatchedMentees } = proposed(alone)
    expect(removedBy).toEqual([{ by: 'languages', pairs: 1, menteesWithout: 1 }])
    expect(unmatchedMentees).toMatchObject([{ reason: { kind: 'excluded-by', removed: [{ by: 'languages', count: 1 }] } }])
  })

  it('says that nobody is free', () => {
    const { unmatchedMentees, mean, worst } = proposed(aCasebook({ mentors: [] }))
    expect(unmatchedMentees.map(({ reason }) => reason.kind)).toEqual(['no-mentor', 'no-mentor'])
    expect([mean, worst]).toEqual([undefined, undefined])
    expect(proposed(aCasebook({ mentees: [] })).pairs).toEqual([])
  })

  it('gives a mentor of several places several mentees', () => {
    const book = aCasebook({ mentors: [aMentor(1, { capacity: 2, languages: skills('french') })], mentees: [1, 2, 3].map(n => aMentee(n, { languages: skills('french') })) })
    expect(idsOf(proposed(book))).toEqual([[mentorId(1), menteeId(1)], [mentorId(1), menteeId(2)]])
  })

  it('serves who has waited longest where not everybody can be', () => {
    const accepted = (on: string) => ({ decisions: [{ on, outcome: 'accepted' as const }] })
    const mentees = [aMentee(1, accepted('2026-02-02')), aMentee(2, accepted('2026-01-05')), aMentee(3, accepted('2026-03-02'))]
    const book = aCasebook({ mentors: [aMentor(1), aMentor(2)], mentees })
    for (const aim of ['best-total', 'best-pairs-first'] as const) expect(proposed(book, { aim }).pairs.map(({ mentee }) => mentee.id)).toEqual([menteeId(2), menteeId(1)])
  })

  it('does not leave out a pair of whom nothing is known', () => {
    const blank = { address: {}, meetingPlace: undefined }
    const { pairs, mean } = proposed(aCasebook({ mentors: [aMentor(1, blank)], mentees: [aMentee(1, { address: {} })] }))
    expect(pairs).toMatchObject([{ score: { score: undefined, toCheck: ['languages'] } }])
    expect(mean).toBeUndefined()
  })
})

describe('a pair chosen by hand', () => {
  const locked = [{ mentorId: mentorId(1), menteeId: menteeId(1) }]

  it('is fixed, and the rest is dealt around it', () => {
    const { pairs, unmatchedMentees } = proposed(rivals(), { locked })
    expect(pairs).toMatchObject([{ locked: true, mentor: { id: mentorId(1) } }])
    expect(unmatchedMentees.map(({ mentee }) => mentee.id)).toEqual([menteeId(2)])
  })

  it('holds against an exclusion, which is said', () => {
    const book = { ...rivals(), pairingNotes: { [aPairingNote().id]: aPairingNote() } }
    expect(proposed(book, { locked }).pairs[0]).toMatchObject({ locked: true, exclusion: { kind: 'related' } })
  })

  it('does not hold where one of the two is not free, or is chosen twice', () => {
    const taken = { ...rivals(), pairs: { [aPairAt('active').id]: aPairAt('active', 1, { mentorId: mentorId(2) }) } }
    expect(proposed(taken, { locked }).refusedLocks).toMatchObject([{ why: { kind: 'mentee-aside', reasons: [{ code: 'pair/mentee-has-open-pair' }] } }])
    const both = [...locked, { mentorId: mentorId(2), menteeId: menteeId(1) }]
    expect(proposed(rivals(), { locked: both }).refusedLocks).toMatchObject([{ mentorId: mentorId(2), why: { kind: 'mentee-locked-twice' } }])
    const full = [...locked, { mentorId: mentorId(1), menteeId: menteeId(2) }]
    expect(proposed(rivals(), { locked: full }).refusedLocks).toMatchObject([{ menteeId: menteeId(2), why: { kind: 'mentor-full' } }])
    expect(proposed(rivals(), { locked: [{ mentorId: mentorId(8), menteeId: menteeId(1) }] }).refusedLocks).toMatchObject([{ why: { kind: 'unknown' } }])
  })

  it('takes part even where the group is narrowed to others', () => {
    const narrowed = proposed(rivals(), { locked, menteeIds: [menteeId(2)], mentorIds: [mentorId(2)] })
    expect(narrowed.pairsCompared).toBe(4)
    expect(proposed(rivals(), { menteeIds: [menteeId(2)], mentorIds: [mentorId(2)] }).pairsCompared).toBe(1)
  })
})

describe('whatever the people', () => {
  it('the proposal is the same in whatever order they were entered', () => {
    fc.assert(
      fc.property(aBook, anAim, fc.func(fc.integer()), (book, aim, rank) => {
        const other = shuffled(book, ids => ids.toSorted((one, another) => rank(one) - rank(another)))
        expect(proposed(other, { aim })).toEqual(proposed(book, { aim }))
      }),
      { numRuns: 60 },
    )
  })

  it('no pair violates what is mandatory, stands below the minimum, or gives anybody more than their places', () => {
    const strict = someSettings({ sector: { atLeast: 30 }, availability: { atLeast: 33 }, distance: { atLeast: 1 } }, { minimumScore: 45 })
    fc.assert(
      fc.property(aBook, anAim, (book, aim) => {
        const { pairs, unmatchedMentees, served } = proposed(book, { aim }, strict)
        for (const { score, exclusion } of pairs) {
          expect(score.failed).toEqual([])
          expect(exclusion).toBeUndefined()
          expect(score.score ?? 100).toBeGreaterThanOrEqual(45)
        }
        expect(new Set(pairs.map(({ mentor }) => mentor.id)).size).toBe(pairs.length)
        expect(pairs.length + unmatchedMentees.length).toBe(Object.keys(book.mentees).length)
        expect(served).toBe(pairs.length)
      }),
      { numRuns: 60 },
    )
  })

  it('the best total serves at least as many, and the best pairs first leave no exchange that two would prefer', () => {
    fc.assert(
      fc.property(aBook, book => {
        const first = proposed(book, { aim: 'best-pairs-first' })
        const { price } = first
        expect(price['best-total'].served).toBeGreaterThanOrEqual(price['best-pairs-first'].served)
        if (price['best-total'].served === price['best-pairs-first'].served) expect(price['best-total'].total).toBeGreaterThanOrEqual(price['best-pairs-first'].total)
        expect(first.blockingCount).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

it('gives the hand back while it compares', () => {
  const steps = proposeGroup(aCrowd(3, 40), { locked: [], aim: 'best-total' }, today, settings)
  const seen: unknown[] = []
  for (let step = steps.next(); !step.done; step = steps.next()) seen.push(step.value)
  expect(seen.length).toBeGreaterThan(2)
  expect(seen.at(-1)).toEqual({ done: 40, total: 40 })
})
