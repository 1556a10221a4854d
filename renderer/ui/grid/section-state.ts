import { type Answers, answerSchema } from '#shared/grids/answers'
import { type GridText, type Question, questionsOf, type Section } from '#shared/grids/grid'

/** The questions that a section asks, in order, without the hidden ones. */
export const askedIn = (section: Section): readonly Question[] => questionsOf({ sections: [section] })

const isAnswered = (answers: Answers) => (question: Question) => answerSchema(question).safeParse(answers[question.key]).success

/**
 * How far a section has come: `done` once more than half is answered and nothing is wanting, `to-complete` when it is begun and less is
 * answered, a required answer is missing or an answer no longer fits its question, `to-do` before. A section that asks nothing is done.
 */
export function sectionState(section: Section, answers: Answers): 'done' | 'to-do' | 'to-complete' {
  const asked = askedIn(section)
  const begun = asked.filter(({ key }) => answers[key] !== undefined)
  if (begun.length === 0) return asked.length === 0 ? 'done' : 'to-do'
  const due = asked.filter(question => question.required === true || begun.includes(question))
  return begun.length * 2 > asked.length && due.every(isAnswered(answers)) ? 'done' : 'to-complete'
}

/** How many questions are asked, and how many of them have an answer that fits. */
export function gridProgress(grid: GridText, answers: Answers): { readonly answered: number; readonly asked: number } {
  const asked = questionsOf(grid)
  return { answered: asked.filter(isAnswered(answers)).length, asked: asked.length }
}
