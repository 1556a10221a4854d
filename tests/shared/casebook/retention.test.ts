import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aCasebook, aMentee, aMentor, aPairAt, aWorld, coordinatorId, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aFollowUp } from '../../builders/ending'
import type { Parts } from '../../builders/parts'
import { longOver, longOverMentee, SAID } from '../../builders/registers'

import type { Casebook } from '#shared/casebook/casebook'
import { linesToDecide, retentionLines } from '#shared/casebook/retention'
import { clearNotes, idsToClear } from '#shared/casebook/retention-commands'
import { emptied } from '#shared/casebook/retention-notes'
import { retentionReview, reviewUnderWay } from '#shared/casebook/retention-review'
import { defaultRetention } from '#shared/defaults/retention'
import { RetentionDecisionId } from '#shared/domain/ids'
import { RetentionSettings } from '#shared/domain/retention'
import { yearlyTaskId } from '#shared/domain/yearly-task'

/** A book with these people and no others. */
const only = (parts: Parts) => aCasebook({ mentors: [], mentees: [], ...parts })

const lines = (book: Casebook, today: string, settings = defaultRetention) =>
  retentionLines(book, day(today), settings).map(({ who, purpose, since, dueOn, held }) => [who.kind, purpose, since, dueOn, ...held.map(({ kind }) => kind)])

describe('what was kept long enough', () => {
  it('is a file two years after the last contact, counted by the calendar', () => {
    const book = only({ mentors: [aMentor()] })
    expect(lines(book, '2027-10-19')).toEqual([])
    expect(lines(book, '2027-10-20')).toEqual([['mentor', 'mentor', '2025-10-20', '2027-10-20']])
  })

  it('is sooner the file of somebody who was not taken and never worked in a pair', () => {
    const turned = (outcome: 'not-accepted' | 'waiting-list') => aMentee(1, { decisions: [{ on: '2026-01-10', outcome }] })
    expect(lines(only({ mentees: [turned('not-accepted')] }), '2026-07-10')).toEqual([['mentee', 'mentee-not-kept', '2026-01-10', '2026-07-10']])
    expect(lines(only({ mentees: [turned('waiting-list')] }), '2026-07-10')).toEqual([])
    expect(lines(only({ mentors: [aMentor()], mentees: [turned('not-accepted')], pairs: [aPairAt('closed')] }), '2027-04-01')).toEqual([])
  })

  it('is never the file of somebody who was erased', () => {
    expect(lines(only({ mentees: [aMentee(1, { erased: { on: '2027-01-01', number: 1234 } })] }), '2040-01-01')).toEqual([])
  })

  it('is held back by a pair that is not over, a limitation, a funding of its years, and a decision', () => {
    const pair = { mentors: [aMentor()], mentees: [aMentee()] }
    expect(lines(only({ ...pair, pairs: [aPairAt('active')] }), '2030-01-01').map(([, , , , ...held]) => held)).toEqual([['pair'], ['pair']])

    const funding = (to: string) => RetentionSettings.parse({ ...defaultRetention, fundings: [{ name: 'FSE+', from: '2026-01-01', to, keepUntil: '2034-12-31' }] })
    const closed = only({ ...pair, pairs: [aPairAt('closed')] })
    expect(lines(closed, '2030-01-01', funding('2026-12-31')).map(([, , , , ...held]) => held)).toEqual([['funding'], ['funding']])
    expect(lines(closed, '2030-01-01', funding('2026-03-09')).map(([, , , , ...held]) => held)).toEqual([[], []])
    expect(lines(closed, '2034-12-31', funding('2026-12-31')).map(([, , , , ...held]) => held)).toEqual([[], []])

    const limited = only({ mentees: [aMentee(1, { limitation: { since: '2026-01-05', reason: 'À la demande de la personne' } })] })
    expect(lines(limited, '2030-01-01')).toEqual([['mentee', 'mentee', '2026-01-05', '2028-01-05', 'limitation']])
  })

  it('is the words of interviews six months after the end, and those of the follow-up after eighteen, until the whole file may go', () => {
    expect(lines(longOver(), '2027-03-11')).toEqual([])
    expect(lines(longOver(), '2027-03-12')).toEqual([['mentee', 'interview-notes', '2026-09-12', '2027-03-12']])
    expect(lines(longOver(), '2028-03-12').map(([, purpose]) => purpose)).toEqual(['interview-notes', 'follow-up'])
    expect(lines(longOver(), '2029-03-12').map(([kind, purpose]) => [kind, purpose])).toEqual([
      ['mentor', 'mentor'],
      ['mentee', 'mentee'],
    ])
  })
})

describe('words that were kept long enough', () => {
  const clear = (book: Casebook, today: string, purpose: 'interview-notes' | 'follow-up') => clearNotes({ who: longOverMentee, purpose }, aWorld(today))(book)

  it('are emptied, and what is counted stays', () => {
    const book = longOver()
    expect(JSON.stringify(book.interviews)).toContain(SAID)
    const cleared = clear(book, '2027-04-01', 'interview-notes')
    if (!cleared.ok) throw new Error(cleared.error.code)
    expect(JSON.stringify(cleared.value.interviews)).not.toContain(SAID)
    expect(Object.values(cleared.value.interviews).map(each => Object.keys(each?.answers ?? {}).length > 3)).toEqual([true, true])
    expect(lines(cleared.value, '2027-04-01')).toEqual([])
  })

  it('of a follow-up lose names and calls, and keep the situation', () => {
    const cleared = clear(longOver(), '2028-04-01', 'follow-up')
    if (!cleared.ok) throw new Error(cleared.error.code)
    expect(Object.values(cleared.value.followUps)).toMatchObject([{ attempts: [], answer: { situation: { family: 'job' }, items: { startJob: 3 } } }])
    expect(JSON.stringify(cleared.value.followUps)).not.toMatch(/Piroy|électricienne|contente|Pas de réponse/)
  })

  it('are not touched before their time, nor while somebody decided to keep them', () => {
    expect(clear(longOver(), '2027-03-11', 'interview-notes')).toEqual(refusal({ code: 'retention/nothing-due' }))
    const kept = after(longOver(), 'retention.keep', { who: longOverMentee, purpose: 'interview-notes', keepUntil: day('2028-01-01'), reason: 'Un litige est en cours' }, '2027-04-01')
    expect(clear(kept, '2027-04-01', 'interview-notes')).toEqual(refusal({ code: 'retention/nothing-due' }))
    expect(clear(kept, '2028-01-01', 'interview-notes').ok).toBe(true)
  })

  it('are found in the history by the ids they stand under', () => {
    expect(idsToClear(longOver(), { who: longOverMentee, purpose: 'interview-notes' }, aWorld('2027-04-01'))).toHaveLength(2)
    expect(idsToClear(longOver(), { who: longOverMentee, purpose: 'follow-up' }, aWorld('2028-04-01'))).toHaveLength(1)
  })
})

describe('a decision to keep', () => {
  const question = { who: { kind: 'mentor', id: mentorId() }, purpose: 'mentor', keepUntil: day('2029-01-01'), reason: 'Second binôme prévu' } as const

  it('holds back until its day, and can be taken back', () => {
    const book = only({ mentors: [aMentor()] })
    const kept = after(book, 'retention.keep', question, '2028-01-10')
    expect(lines(kept, '2028-01-10')).toEqual([['mentor', 'mentor', '2025-10-20', '2027-10-20', 'kept']])
    expect(linesToDecide(retentionLines(kept, day('2029-01-01'), defaultRetention))).toHaveLength(1)
    const again = after(kept, 'retention.decide-again', { id: RetentionDecisionId.parse(`${mentorId()}:mentor`) }, '2028-01-11')
    expect(lines(again, '2028-01-11')).toEqual([['mentor', 'mentor', '2025-10-20', '2027-10-20']])
  })

  it('needs a day to come, and a person who is here', () => {
    const book = only({ mentors: [aMentor()] })
    expect(reply(book, 'retention.keep', question, '2029-01-01')).toEqual(refusal({ code: 'retention/day-past' }))
    expect(reply(book, 'retention.keep', { ...question, who: { kind: 'mentee', id: menteeId() } }, '2028-01-01')).toEqual(refusal({ code: 'casebook/unknown', id: menteeId() }))
  })
})

describe('the review about a year', () => {
  it('counts what was decided since the one before, and names nobody who was erased', () => {
    const book = only({
      mentors: [aMentor(1, { erased: { on: '2027-12-01', number: 4321 } })],
      mentees: [aMentee(1, { erased: { on: '2028-01-12', number: 1234 } }), aMentee(2)],
      yearlyTasks: [{ id: yearlyTaskId('retention-review', 2026), doneOn: day('2027-12-20') }],
      retentionDecisions: [{ kind: 'kept', id: RetentionDecisionId.parse(`${menteeId(2)}:mentee`), decidedOn: day('2028-01-13'), keepUntil: day('2029-01-01'), reason: 'Un litige' }],
    })
    const review = retentionReview(book, 2027, day('2028-01-20'), defaultRetention)
    expect(review).toMatchObject({ after: '2027-12-20', to: '2028-01-20', decided: { erased: 1, emptied: 0, kept: 1 }, toDecide: [] })
    expect(review.held.map(({ person }) => person.id)).toEqual([menteeId(2)])
  })

  it('leaves to the next one what came up after it was done, with what was cleared since', () => {
    const done = { ...longOver(), yearlyTasks: { [yearlyTaskId('retention-review', 2026)]: { id: yearlyTaskId('retention-review', 2026), doneOn: day('2027-03-01') } } }
    expect(reviewUnderWay(longOver(), day('2027-04-01'))).toBe(2026)
    expect(reviewUnderWay(done, day('2027-04-01'))).toBe(2027)
    expect(retentionReview(done, 2026, day('2027-04-01'), defaultRetention)).toMatchObject({ toDecide: [], sinceThen: 1 })
    expect(retentionReview(done, 2027, day('2027-04-01'), defaultRetention)).toMatchObject({ toDecide: [{ purpose: 'interview-notes' }], sinceThen: 0 })
    const answer = clearNotes({ who: longOverMentee, purpose: 'interview-notes' }, aWorld('2027-04-01'))(done)
    if (!answer.ok) throw new Error(answer.error.code)
    const cleared = answer.value
    expect(retentionReview(cleared, 2027, day('2027-04-01'), defaultRetention)).toMatchObject({ toDecide: [], decided: { emptied: 1 } })
    expect(retentionReview(cleared, 2026, day('2027-04-01'), defaultRetention).decided.emptied).toBe(0)
  })
})

describe('a funding of the years when somebody was mentored', () => {
  const settings = RetentionSettings.parse({ ...defaultRetention, fundings: [{ name: 'FSE+', from: '2026-10-01', to: '2026-12-31', keepUntil: '2034-12-31' }] })
  const heldBy = (stage: Parameters<typeof aPairAt>[0], today: string) => lines(only({ mentees: [aMentee()], pairs: [aPairAt(stage)] }), today, settings).flatMap(([, , , , ...held]) => held)

  it('asks for the proofs of a pair that still works or waits for its closing, and of none that never began', () => {
    expect(heldBy('active', '2030-01-01')).toEqual(['pair', 'funding'])
    expect(heldBy('to-close', '2030-01-01')).toEqual(['pair'])
    expect(heldBy('declined', '2030-01-01')).toEqual([])
  })
})

describe('a follow-up once its words are emptied', () => {
  const answer = (situation: object) => aFollowUp(6, { answer: { on: '2027-03-12', items: { startJob: 3 }, situation: { family: 'job', ...situation } } })

  it('is the same where nothing was said, and loses where somebody works', () => {
    const silent = answer({})
    expect(emptied(silent)).toBe(silent)
    expect(emptied(answer({ where: 'Ateliers du Piroy' }))).toEqual(silent)
    expect(emptied(answer({ title: 'électricienne' }))).toEqual(silent)
  })

  it('loses the calls that nobody answered', () => {
    expect(emptied(aFollowUp(6, { attempts: [{ on: '2027-03-01', note: 'Pas de réponse' }] }))).toEqual(aFollowUp(6))
    expect(emptied(aFollowUp(6))).toEqual(aFollowUp(6))
  })
})

it('words that are emptied are noted with who of the team did it, and none are found before their time', () => {
  const question = { who: longOverMentee, purpose: 'interview-notes' } as const
  const cleared = clearNotes({ ...question, by: coordinatorId(1) }, aWorld('2027-04-01'))(longOver())
  expect(cleared.ok && Object.values(cleared.value.retentionDecisions)).toMatchObject([{ kind: 'emptied', decidedOn: '2027-04-01', by: coordinatorId(1) }])
  expect(idsToClear(longOver(), question, aWorld('2027-03-11'))).toEqual([])
  expect(idsToClear(longOver(), { ...question, purpose: 'follow-up' }, aWorld('2028-03-11'))).toEqual([])
})
