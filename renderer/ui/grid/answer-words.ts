import type { ListsOf, Team } from './question-props'

import type { Answer } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { sayAnswer } from '#shared/grids/say-answer'
import { shortDay } from '#shared/text/format'
import { gridWords as words } from '#shared/text/grids'

/** An answer in words, as one reads it under its question; « sans réponse » where there is none. */
export const answerWords = (question: Question, answer: Answer | undefined, lists: ListsOf, team: Team): string =>
  answer === undefined
    ? words.unanswered
    : sayAnswer(question, answer, { words, day: shortDay, lists, nameOf: id => team.find(({ value }) => value === id)?.label ?? words.person.former })
