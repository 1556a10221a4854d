import type { Casebook } from '#shared/casebook/casebook'
import { gridOf } from '#shared/casebook/interviews'
import { Side } from '#shared/domain/pair-move'
import { questionsOf } from '#shared/grids/grid'
import { returnedQuestionnaires } from '#shared/statistics/evaluations'
import { foldQuestion, isGroup, QUOTE, type Quotable } from '#shared/statistics/question-folds'
import { isIn, type ReportPeriod } from '#shared/statistics/report-period'

/** A sentence that may leave the association, under the name its author allowed. */
export interface Quote {
  readonly text: string
  readonly by: Quotable
  readonly side: Side
}

/** What mentors and mentees wrote in a period and allowed to be quoted; nothing of a side on which fewer than five people answered. */
export const quotesOf = (book: Casebook, period: ReportPeriod): readonly Quote[] => Side.options.flatMap(side => quotesOfSide(book, period, side))

function quotesOfSide(book: Casebook, period: ReportPeriod, side: Side): readonly Quote[] {
  const interviews = returnedQuestionnaires(book.interviews).filter(({ subject, held }) => subject.side === side && isIn(period, held.on))
  const returned = interviews.flatMap(({ subject, answers }) => {
    const pair = book.pairs[subject.id]
    const person = pair && (side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
    return person ? [{ personId: person.id, givenName: person.givenName, answers }] : []
  })
  if (!isGroup(returned)) return []
  const asked = interviews.flatMap(interview => gridOf(book, interview).sections).flatMap(section => (section.private ? [] : questionsOf({ sections: [section] })))
  const questions = [...new Map(asked.filter(({ key, kind, private: isPrivate }) => kind === 'text' && !isPrivate && key !== QUOTE).map(question => [question.key, question])).values()]
  return questions.flatMap(question => {
    const fold = foldQuestion(question, returned)
    return fold?.kind === 'texts' ? fold.said.flatMap(({ text, quotable }) => (quotable ? [{ text, by: quotable, side }] : [])) : []
  })
}
