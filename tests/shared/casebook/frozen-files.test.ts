import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aClosing, aNextStep, anOccasion } from '../../builders/ending'
import { aGroupSession, anInterview, anInvitee, interviewId, theMentee, theMentor } from '../../builders/recruitment'

import type { Casebook } from '#shared/casebook/casebook'
import { whyFrozen } from '#shared/casebook/frozen-files'
import type { Pair } from '#shared/domain/pair'

const since = day('2026-03-02')
const limitation = { since, reason: 'Elle conteste ses coordonnées.' }
const mentorFrozen = { code: 'person/limited', who: { kind: 'mentor', id: mentorId(1) }, since }
const menteeFrozen = { code: 'person/limited', who: { kind: 'mentee', id: menteeId(1) }, since }

const people = { mentors: [aMentor(1), aMentor(2)], mentees: [aMentee(1, { limitation }), aMentee(2)] }

type Parts = NonNullable<Parameters<typeof aCasebook>[0]>

/** What is refused of a change of some parts of a book to others. */
function why(before: Parts, after: Parts) {
  const [book, changed] = [aCasebook({ ...people, ...before }), aCasebook({ ...people, ...before, ...after })]
  const names = (Object.keys(after) as (keyof Parts & keyof Casebook)[]).filter(name => after[name] !== before[name]) // the keys of parts are names of collections
  return whyFrozen(book, { ...book, ...Object.fromEntries(names.map(name => [name, changed[name]])) })
}

describe('while nobody’s file is frozen', () => {
  it('nothing is refused', () => {
    const free: Casebook = aCasebook()
    expect(whyFrozen(free, { ...free, mentees: {} })).toBeUndefined()
  })
})

describe('the file of a mentor that is frozen', () => {
  const mentors = [aMentor(1, { limitation }), aMentor(2)]

  it('is changed in nothing but who they are and how one reaches them', () => {
    expect(why({ mentors }, { mentors: [aMentor(1, { limitation, jobTitle: 'soudeur' }), aMentor(2)] })).toEqual(mentorFrozen)
    expect(why({ mentors }, { mentors: [aMentor(1, { limitation, phone: '0470 11 22 33' }), aMentor(2)] })).toBeUndefined()
    expect(why({ mentors }, { mentors: [aMentor(2)] })).toEqual(mentorFrozen)
  })

  it('is taken up again by lifting the limitation, and by that alone', () => {
    expect(why({ mentors }, { mentors: [aMentor(1), aMentor(2)] })).toBeUndefined()
    expect(why({ mentors }, { mentors: [aMentor(1, { jobTitle: 'soudeur' }), aMentor(2)] })).toEqual(mentorFrozen)
  })

  it('lets the files of others change', () => {
    expect(why({ mentors }, { mentors: [mentors[0] ?? aMentor(1), aMentor(2, { jobTitle: 'soudeur' })] })).toBeUndefined()
  })
})

describe('a pair of somebody whose file is frozen', () => {
  it('is not begun', () => {
    expect(why({ pairs: [] }, { pairs: [aPairAt('proposed')] })).toEqual(menteeFrozen)
    expect(why({ pairs: [] }, { pairs: [aPairAt('proposed', 2)] })).toBeUndefined()
  })

  it('is brought to its end, and led on by nothing else', () => {
    const book = aCasebook({ ...people, pairs: [aPairAt('active')] })
    const pair = book.pairs[pairId(1)] ?? aPairAt('active')
    const to = (changed: Pair) => whyFrozen(book, { ...book, pairs: { [pair.id]: changed } })
    expect(to({ ...pair, moves: [...pair.moves, { kind: 'bring-to-close', on: day('2026-09-12'), trigger: 'term' }] })).toBeUndefined()
    expect(to({ ...pair, moves: [...pair.moves, { kind: 'suspend', on: day('2026-05-04'), reason: 'Congé' }] })).toEqual(menteeFrozen)
    expect(to({ ...pair, moves: [...pair.moves.slice(1), { kind: 'bring-to-close', on: day('2026-09-12'), trigger: 'term' }] })).toEqual(menteeFrozen)
    expect(to({ ...pair, reference: 'B-2026-099' })).toEqual(menteeFrozen)
    expect(whyFrozen(book, { ...book, pairs: {} })).toEqual(menteeFrozen)
  })

  it('has its closing, the talk of it and the steps agreed there', () => {
    const pairs = [aPairAt('to-close')]
    expect(why({ pairs }, { pairs, closings: [aClosing({ id: pairId(1) })] })).toBeUndefined()
    expect(why({ pairs }, { pairs, interviews: [anOccasion(1, { kind: 'closing', id: pairId(1) })] })).toBeUndefined()
    expect(why({ pairs }, { pairs, nextSteps: [aNextStep(1, { from: { kind: 'closing' } })] })).toBeUndefined()
    expect(why({ pairs }, { pairs, interviews: [anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' })] })).toEqual(menteeFrozen)
  })
})

describe('an interview of somebody whose file is frozen', () => {
  const interview = anInterview(1, { subject: { kind: 'mentee', id: menteeId(1) } })

  it('is neither begun nor removed, while those of others are', () => {
    expect(why({}, { interviews: [interview] })).toEqual(menteeFrozen)
    expect(why({ interviews: [interview] }, { interviews: [] })).toEqual(menteeFrozen)
    expect(why({}, { interviews: [anInterview(1, { id: interviewId(2), subject: { kind: 'mentee', id: menteeId(2) } })] })).toBeUndefined()
  })
})

describe('a session to which somebody is invited whose file is frozen', () => {
  const session = (...invitees: readonly ReturnType<typeof anInvitee>[]) => aGroupSession(1, { invitees })
  const [frozen, other] = [anInvitee(1, theMentee(1)), anInvitee(2, theMentor(2))]

  it('goes on for the others', () => {
    expect(why({ groupSessions: [session(frozen, other)] }, { groupSessions: [session(frozen)] })).toBeUndefined()
    expect(why({ groupSessions: [] }, { groupSessions: [session(other)] })).toBeUndefined()
  })

  it('invites them no more, and says nothing more of them', () => {
    expect(why({ groupSessions: [session(other)] }, { groupSessions: [session(frozen, other)] })).toEqual(menteeFrozen)
    expect(why({ groupSessions: [session(frozen, other)] }, { groupSessions: [session(other)] })).toEqual(menteeFrozen)
    expect(why({ groupSessions: [session(frozen, other)] }, { groupSessions: [] })).toEqual(menteeFrozen)
  })
})

it('somebody whose file is frozen does not become a mentor, while others enter the book', () => {
  expect(why({ mentors: [aMentor(1)] }, { mentors: [aMentor(1), aMentor(2, { formerMenteeId: menteeId(1) })] })).toEqual(menteeFrozen)
  expect(why({ mentors: [aMentor(1)] }, { mentors: [aMentor(1), aMentor(2, { formerMenteeId: menteeId(2) })] })).toBeUndefined()
})
