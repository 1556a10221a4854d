import { type Casebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { dueLines } from '#shared/due/due-lines'
import { noticeId } from '#shared/domain/notice'
import { type Stage, STAGES } from '#shared/domain/pair-state'
import type { DueLine, DueLineOf, DueRule } from '#shared/due/due-line'
import { dueSentence } from '#shared/text/due'

import { day } from './built'
import { aCasebook, aCompany, aContract, aMentee, aMentor, aPairAt, aPairDraft, companyId, menteeId, mentorId, pairId, partnerId } from './casebook'
import { aClosing, anEvaluation, aNewsletter, aNextStep } from './ending'
import { aMeeting, heldOn } from './life'
import { aGroupSession } from './recruitment'

/** What is due on a day by the product’s own delays. */
export const dueOn = (book: Casebook, today: string): readonly DueLine[] => dueLines(book, day(today), defaults)

export const dueByRule = <Rule extends DueRule>(book: Casebook, today: string, rule: Rule): readonly DueLineOf<Rule>[] =>
  dueOn(book, today).filter((line): line is DueLineOf<Rule> => line.rule === rule)

/** The same people, each of whom was given the notice about their data when they came: nobody is to be informed. */
export const everyoneTold = (book: Casebook): Casebook => ({
  ...book,
  mentors: Object.fromEntries(listed(book.mentors).map(each => [each.id, { ...each, informed: [{ notice: noticeId('mentor', 1), on: each.registeredOn }] }])),
  mentees: Object.fromEntries(listed(book.mentees).map(each => [each.id, { ...each, informed: [{ notice: noticeId('mentee', 1), on: each.registeredOn }] }])),
})

/** A sentence with plain spaces, so that it can be read in a test; `due-words.test.ts` watches over the narrow ones. */
export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ')

/** How pressing the lines of some rules are on a day, and what they say; all lines where no rule is named. */
export const toldOn = (book: Casebook, today: string, ...rules: readonly DueRule[]): readonly string[] =>
  dueOn(book, today)
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(line => `${line.urgency}: ${plain(dueSentence(line))}`)

/** A book with something at every stage: twelve pairs, one at each, with what stands beside them, and people on their way. */
export function everyStage(): Casebook {
  const count = STAGES.length
  const all = <Each>(make: (n: number) => Each) => Array.from({ length: count }, (_, n) => make(n + 1))
  const at = (stage: Stage) => STAGES.indexOf(stage) + 1
  const own = (stage: Stage) => ({ pairId: pairId(at(stage)) })
  return aCasebook({
    mentors: [...all(n => aMentor(n)), aMentor(count + 1, { before: undefined }), aMentor(count + 2, { frame: { kind: 'working-time', companyId: companyId(1) } })],
    mentees: [...all(n => aMentee(n, { partnerId: partnerId(1), consents: { 'follow-up': [{ given: true, on: '2026-01-05' }] } })), aMentee(count + 1, { decisions: [] })],
    companies: [aCompany(1, { talks: [{ state: 'presented', on: '2025-11-03' }] })],
    pairs: STAGES.map((stage, index) => aPairAt(stage, index + 1)),
    pairDrafts: [aPairDraft(), aPairDraft(2, { situation: 'proposed', mentorId: mentorId(at('declined')), menteeId: menteeId(at('declined')), begunOn: '2026-01-05' })],
    contracts: [aContract(at('contract-printed'))],
    meetings: [aMeeting(1, heldOn('2026-03-20'), own('active')), aMeeting(2, { state: 'planned', on: day('2026-04-03'), place: 'workplace' }, own('active')), aMeeting(3, { state: 'planned', on: day('2026-04-03'), place: 'online' }, own('active'))],
    nextSteps: [aNextStep(1, own('active')), aNextStep(2, { ...own('closed'), dueOn: '2026-10-30', from: { kind: 'closing' } })],
    closings: [aClosing({ id: pairId(at('closed')) })],
    evaluations: [anEvaluation({ id: pairId(at('closed')) })],
    groupSessions: [aGroupSession(1), aGroupSession(2, { kind: 'community', on: '2026-05-20' })],
    newsletters: [aNewsletter()],
  })
}
