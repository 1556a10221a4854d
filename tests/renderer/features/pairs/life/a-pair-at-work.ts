import type { Casebook } from '#shared/casebook/casebook'
import { changeBy, type CommandName, type QuestionOf } from '#shared/casebook/commands'
import { ItemKey } from '#shared/domain/lists'

import { aCasebook, aContract, aMentee, aMentor, aPairAt, aWorld, coordinatorId, day, id, menteeId, mentorId, pairId, threeSignatures } from '../../../../builders/casebook'

let made = 5000

/** The book after a command, whose new things have ids of their own however many commands there are. */
export function acted<Name extends CommandName>(book: Casebook, name: Name, question: QuestionOf<Name>, today = '2026-09-01'): Casebook {
  const result = changeBy(name, question, { ...aWorld(today), newId: () => id((made += 1)) })(book)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export const domain = (key: string) => ItemKey.parse(key)

/** A book whose first pair has been at work since 12 March 2026, for six months, at 1 h 30 a meeting. */
export const aBookAtWork = (): Casebook => aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] })

/** The same with a second pair at work, which another coordinator follows. */
export const aBookWithTwo = (): Casebook =>
  aCasebook({
    mentors: [aMentor(1), aMentor(2)],
    mentees: [aMentee(1), aMentee(2)],
    pairs: [aPairAt('active', 1), aPairAt('active', 2, { mentorId: mentorId(2), menteeId: menteeId(2), coordinatorId: coordinatorId(2), substituteId: coordinatorId(1) })],
    contracts: [aContract(1, { signatures: threeSignatures }), aContract(2, { signatures: threeSignatures })],
  })

type Held = Extract<QuestionOf<'meeting.save'>['details'], { state: 'held' }>

/** The book once a meeting was held. */
export const withMeeting = (book: Casebook, on: string, details: Partial<Held> = {}): Casebook =>
  acted(book, 'meeting.save', { pairId: pairId(), details: { state: 'held', on: day(on), minutes: 90, place: 'workplace', phase: 'intake', ...details }, moved: [] })

/** The book once a row stands in the plan. */
export const withRow = (book: Casebook, objective: string, row: Partial<QuestionOf<'plan.save-row'>['row']> = {}): Casebook =>
  acted(book, 'plan.save-row', { pairId: pairId(), row: { objective, who: 'mentee', ...row } })

/** The book once the in-take of the first pair was closed on a day. */
export const withClosedIntake = (book: Casebook, on: string): Casebook => {
  const analysed = acted(book, 'intake.save', { pairId: pairId(), analysis: { domains: { [domain('languages')]: { strengths: 'Trois langues' } }, assets: [] } })
  return acted(withRow(analysed, 'Refaire le CV'), 'intake.close', { pairId: pairId(), on: day(on) })
}

export { day, pairId }
