import { cancelledInAll, type CheckInFacts } from '#shared/casebook/check-in-facts'
import type { Answer, Answers } from '#shared/grids/answers'
import { answerSchema } from '#shared/grids/answers'
import { type GridText, type QuestionKey, questionsOf } from '#shared/grids/grid'
import { checkInWords } from '#shared/text/check-ins'

/** What the book can answer of a check-in grid, by the keys of the grid the product comes with. */
function fromFacts(facts: CheckInFacts): Readonly<Record<QuestionKey, Answer | undefined>> {
  const { held, minutes, planned, plan, applications, interviews, networkContacts } = facts
  const cancelled = cancelledInAll(facts)
  return {
    meetingsHeld: held,
    minutesHeld: minutes,
    meetingsPlanned: planned,
    cancelled,
    cancelledBy: cancelled === 0 ? undefined : checkInWords.facts.cancelledBy(facts.cancelled),
    planExists: plan.done + plan.open > 0 ? true : undefined,
    planDone: plan.done,
    planOpen: plan.open,
    applications,
    interviews,
    networkContacts,
  }
}

/** The answers the book can give to questions that are asked and still empty; one that the question does not allow is left out. */
export function knownAnswers(facts: CheckInFacts, grid: GridText, answers: Answers): readonly (readonly [QuestionKey, Answer])[] {
  const known = fromFacts(facts)
  return questionsOf(grid).flatMap(question => {
    const fitting = answers[question.key] === undefined ? answerSchema(question).safeParse(known[question.key]) : undefined
    return fitting?.success ? [[question.key, fitting.data] as const] : []
  })
}
