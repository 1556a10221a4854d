import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkInDays, milestonesOf, progressFacts, updateDue, updatesDue } from '#shared/casebook/progress'
import { addDays } from '#shared/domain/calendar'
import { stateOf } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'
import type { StateAt } from '#shared/domain/pair-state'

import { aCasebook, aMentee, aPairAt, day, menteeId, pairId, partnerId } from '../../builders/casebook'
import { aClosing, anOccasion } from '../../builders/ending'
import { aMeeting, amendmentId, heldOn } from '../../builders/life'
import { aRecentDay } from '../../builders/days'
import { after, refusal, reply } from '../../builders/commands'
import { aGridVersion, aProgressUpdate, progressUpdateId } from '../../builders/recruitment'

const sent = aMentee(1, { partnerId: partnerId(1), consents: { sharing: [{ given: true, on: '2025-11-20' }] } })
type Parts = Parameters<typeof aCasebook>[0]
const bookWith = (parts: Parts = {}) => aCasebook({ mentees: [sent], ...parts })
const told = (book: ReturnType<typeof bookWith>, today: string) => milestonesOf(book, sent, day(today)).map(({ kind, on }) => `${kind} ${on}`)
const contact = { kind: 'check-in', id: pairId(1), number: 1, side: 'mentee' } as const
/** Both first contacts, the mentee’s held a day before the mentor’s, and the second of the mentor alone. */
const contacts = {
  gridVersions: [aGridVersion('check-in-mentor'), aGridVersion('check-in-mentee')],
  interviews: [anOccasion(1, { ...contact, side: 'mentor' }, { held: { on: '2026-04-25' } }), anOccasion(2, contact, { held: { on: '2026-04-24' } }), anOccasion(3, { ...contact, number: 2, side: 'mentor' }, { held: { on: '2026-06-10' } }), anOccasion(4, { ...contact, number: 2 })],
}
const ended = (trigger: 'term' | 'positive-exit', on: string, closedOn?: string): readonly Move[] => [
  ...aPairAt('active').moves,
  { kind: 'bring-to-close', on: day(on), trigger },
  ...(closedOn ? [{ kind: 'close' as const, on: day(closedOn) }] : []),
]

describe('the milestones of a mentee', () => {
  it('begin with the decisions', () => {
    expect(told(bookWith(), '2026-03-20')).toEqual(['decision 2025-11-24'])
    expect(milestonesOf(bookWith(), aMentee(1, { decisions: [] }), day('2026-03-20'))).toEqual([])
  })

  it('follow the pair: formed with the second yes, the contract once it begins, each six-week contact once it is held with either', () => {
    const book = bookWith({ pairs: [aPairAt('active')], ...contacts })
    expect(told(book, '2026-03-11')).toEqual(['decision 2025-11-24', 'pair-formed 2026-02-18'])
    expect(told(book, '2026-04-22')).toEqual(['decision 2025-11-24', 'pair-formed 2026-02-18', 'contract 2026-03-12'])
    expect(told(book, '2026-07-01').slice(3)).toEqual(['check-in 2026-04-24', 'check-in 2026-06-10'])
    expect(milestonesOf(book, sent, day('2026-07-01')).at(-1)).toEqual({ kind: 'check-in', pairId: pairId(1), on: '2026-06-10', number: 2 })
    expect(told(bookWith({ pairs: [aPairAt('active')] }), '2026-07-01')).toHaveLength(3)
  })

  it('stop at the end, with the closing and the result', () => {
    expect(told(bookWith({ pairs: [aPairAt('active', 1, { moves: [...ended('positive-exit', '2026-05-04', '2026-05-12')] })], ...contacts, interviews: contacts.interviews.slice(0, 2) }), '2026-09-01').slice(2)).toEqual(['contract 2026-03-12', 'check-in 2026-04-24', 'outcome 2026-05-04', 'closure 2026-05-12'])
  })

  it('go on, without a result, for a pair that was extended after its end', () => {
    const { terms } = stateOf(aPairAt('to-close')) as StateAt<'to-close'> // as its name says
    const moves = [...ended('positive-exit', '2026-05-04'), { kind: 'amend', on: day('2026-05-10'), amendmentId: amendmentId(1), terms: { ...terms, endsOn: day('2027-01-12') } } as const]
    expect(told(bookWith({ pairs: [aPairAt('active', 1, { moves })], ...contacts }), '2026-07-01').slice(3)).toEqual(['check-in 2026-04-24', 'check-in 2026-06-10'])
  })

  it('say nothing of pairs that were never formed', () => {
    for (const stage of ['proposed', 'declined', 'not-validated', 'withdrawn'] as const) expect(told(bookWith({ pairs: [aPairAt(stage)] }), '2026-09-01')).toEqual(['decision 2025-11-24'])
  })
})

describe('the six-week check-ins', () => {
  const start = day('2026-03-12')

  it('move with the time of a suspension, and stop while it lasts', () => {
    expect(checkInDays(start, [{ from: day('2026-04-01'), until: day('2026-04-15') }], day('2026-06-30'))).toEqual(['2026-05-07', '2026-06-18'])
    expect(checkInDays(start, [{ from: day('2026-04-23'), until: day('2026-04-30') }], day('2026-05-31'))).toEqual(['2026-04-30'])
    expect(checkInDays(start, [{ from: day('2026-05-04') }], day('2026-12-31'))).toEqual(['2026-04-23'])
    expect(checkInDays(start, [{ from: day('2026-03-20'), until: day('2026-03-27') }, { from: day('2026-04-29'), until: day('2026-05-06') }], day('2026-06-30'))).toEqual(['2026-05-07', '2026-06-18'])
  })

  it('come six weeks apart when nothing is suspended, none after the last day', () => {
    fc.assert(
      fc.property(aRecentDay, fc.nat({ max: 400 }), (startsOn, days) => {
        const until = addDays(startsOn, days)
        expect(checkInDays(startsOn, [], until)).toEqual(Array.from({ length: Math.floor(days / 42) }, (_, index) => addDays(startsOn, (index + 1) * 42)))
      }),
    )
  })

  it('never come earlier for a suspension, nor within one', () => {
    fc.assert(
      fc.property(aRecentDay, fc.nat({ max: 200 }), fc.nat({ max: 90 }), (startsOn, from, length) => {
        const suspension = { from: addDays(startsOn, from), until: addDays(startsOn, from + length) }
        const until = addDays(startsOn, 400)
        const plain = checkInDays(startsOn, [], until)
        const moved = checkInDays(startsOn, [suspension], until)
        expect(moved.every((on, index) => on >= (plain[index] ?? on))).toBe(true)
        expect(moved.filter(on => on > suspension.from && on < suspension.until)).toEqual([])
      }),
    )
  })
})

describe('a note that is owed', () => {
  const formed = { kind: 'pair-formed', on: day('2026-02-18'), pairId: pairId(1) } as const

  it('is on the last milestone, and says whether the person agreed', () => {
    expect(updateDue(bookWith(), sent, day('2026-03-20'))).toEqual({ menteeId: menteeId(1), partnerId: partnerId(1), milestone: { kind: 'decision', on: '2025-11-24' }, consent: 'given' })
    expect(updateDue(bookWith({ pairs: [aPairAt('validated')] }), sent, day('2026-03-20'))?.milestone).toEqual(formed)
    expect(updateDue(bookWith(), aMentee(1, { partnerId: partnerId(1) }), day('2026-03-20'))?.consent).toBe('not-asked')
    expect(updateDue(bookWith(), aMentee(1, { partnerId: partnerId(1), consents: { sharing: [{ given: false, on: '2025-11-20' }] } }), day('2026-03-20'))?.consent).toBe('refused')
  })

  it('is owed to a partner of the book only', () => {
    expect(updateDue(bookWith(), aMentee(1), day('2026-03-20'))).toBeUndefined()
    expect(updateDue(bookWith({ partners: [] }), sent, day('2026-03-20'))).toBeUndefined()
  })

  it('is settled by a word on it or on a later one, said or left aside, and owed again at the next', () => {
    const settled = bookWith({ progressUpdates: [aProgressUpdate()] })
    expect(updateDue(settled, sent, day('2026-03-20'))).toBeUndefined()
    expect(updateDue({ ...settled, pairs: bookWith({ pairs: [aPairAt('validated')] }).pairs }, sent, day('2026-03-20'))?.milestone).toEqual(formed)
    const skipped = bookWith({ pairs: [aPairAt('validated')], progressUpdates: [aProgressUpdate(1, { milestone: formed, done: { kind: 'skipped' } })] })
    expect(updateDue(skipped, sent, day('2026-03-20'))).toBeUndefined()
    const later = bookWith({ progressUpdates: [aProgressUpdate(1, { milestone: { kind: 'decision', on: '2026-01-12' } })] })
    expect(updateDue(later, sent, day('2026-03-20'))).toBeUndefined()
  })

  it('on a six-week contact is settled by a word on its number, whatever the day that was told', () => {
    const at = (number: number) => bookWith({ pairs: [aPairAt('active')], ...contacts, progressUpdates: [aProgressUpdate(1, { milestone: { kind: 'check-in', pairId: pairId(1), number, on: '2026-06-04' } })] })
    expect(updateDue(at(2), sent, day('2026-06-12'))).toBeUndefined()
    expect(updateDue(at(1), sent, day('2026-06-12'))?.milestone).toMatchObject({ number: 2, on: '2026-06-10' })
  })

  it('is not settled by a word to another partner, or about another person', () => {
    const elsewhere = [aProgressUpdate(1, { partnerId: partnerId(2) }), aProgressUpdate(2)]
    expect(updateDue(bookWith({ progressUpdates: elsewhere }), sent, day('2026-03-20'))).toBeDefined()
  })

  it('stands among all of them, the oldest first', () => {
    const mentees = [aMentee(1, { partnerId: partnerId(1) }), aMentee(2, { partnerId: partnerId(1), decisions: [{ on: '2025-10-06', outcome: 'accepted' }] })]
    expect(updatesDue(aCasebook({ mentees }), day('2026-03-20')).map(due => due.menteeId)).toEqual([menteeId(2), menteeId(1)])
  })
})

describe('what a partner may be told', () => {
  it('names the trade looked for only where the person agreed, and the next date of a pair that runs', () => {
    const book = bookWith({ pairs: [aPairAt('active')] })
    const facts = progressFacts(book, sent, day('2026-03-20'))
    expect(facts).toMatchObject({ decision: 'accepted', pair: { standing: 'active', startsOn: '2026-03-12', endsOn: '2026-09-12' }, nextDate: '2026-04-23' })
    expect(facts).not.toHaveProperty('wishedJob')
    const open = aMentee(1, { partnerId: partnerId(1), consents: { 'sharing-goal': [{ given: true, on: '2025-11-20' }] } })
    expect(progressFacts(book, open, day('2026-03-20'))?.wishedJob).toBe('électricien')
    expect(progressFacts(book, sent, day('2026-09-01'))?.nextDate).toBe('2026-09-12')
  })

  it('counts the meetings held, and says nothing of what was said there', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-16', { topics: 'Préparer un entretien' })), aMeeting(2, heldOn('2026-04-02')), aMeeting(3, { state: 'planned', on: day('2026-04-10'), place: 'workplace' })]
    const facts = progressFacts(bookWith({ pairs: [aPairAt('active')], meetings }), sent, day('2026-04-05'))
    expect(facts?.pair?.meetingsHeld).toBe(2)
    expect(JSON.stringify(facts?.pair)).not.toContain('entretien')
  })

  it('tells the result at the end only where the person agreed that the partner be told', () => {
    const closed = { pairs: [aPairAt('closed')], closings: [aClosing()] }
    const open = aMentee(1, { partnerId: partnerId(1) })
    expect(progressFacts(bookWith(closed), sent, day('2026-10-01'))?.pair).toMatchObject({ endedOn: '2026-09-12', closedOn: '2026-09-15', result: { family: 'job', kind: 'cdd-6-months', since: '2026-09-01' } })
    expect(progressFacts(bookWith({ ...closed, mentees: [open] }), open, day('2026-10-01'))?.pair).not.toHaveProperty('result')
    expect(progressFacts(bookWith(closed), sent, day('2026-10-01'))).not.toHaveProperty('nextDate')
  })

  it('is nothing without a partner or before any milestone', () => {
    expect(progressFacts(bookWith(), aMentee(1), day('2026-03-20'))).toBeUndefined()
    expect(progressFacts(bookWith(), aMentee(1, { partnerId: partnerId(1), decisions: [] }), day('2026-03-20'))).toBeUndefined()
  })
})

describe('the log of what partners were told', () => {
  const question = { menteeId: menteeId(1), milestone: { kind: 'decision', on: day('2025-11-24') }, on: day('2026-03-18'), done: { kind: 'sent', means: 'email', text: 'Retenu.' } } as const

  it('keeps each word, and lets one be taken back', () => {
    const book = after(bookWith(), 'progress.record', question)
    const [id] = Object.values(book.progressUpdates).map(update => update?.id)
    expect(Object.values(book.progressUpdates)).toEqual([{ id, partnerId: partnerId(1), ...question }])
    expect(id && after(book, 'progress.remove', { id })).toEqual(bookWith())
  })

  it('refuses what went out without the person’s agreement; leaving it aside needs none', () => {
    const silent = bookWith({ mentees: [aMentee(1, { partnerId: partnerId(1) })] })
    expect(reply(silent, 'progress.record', question)).toEqual(refusal({ code: 'update/not-agreed' }))
    expect(reply(silent, 'progress.record', { ...question, done: { kind: 'skipped', reason: 'Sans accord' } }).ok).toBe(true)
  })

  it('refuses where there is no partner, a day to come, and what it does not know', () => {
    expect(reply(aCasebook(), 'progress.record', question)).toEqual(refusal({ code: 'update/no-partner' }))
    expect(reply(bookWith(), 'progress.record', { ...question, on: day('2026-03-21') })).toEqual(refusal({ code: 'date/in-future', on: day('2026-03-21') }))
    expect(reply(bookWith(), 'progress.record', { ...question, menteeId: menteeId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(9) }))
    expect(reply(bookWith(), 'progress.remove', { id: progressUpdateId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: progressUpdateId(9) }))
  })
})
