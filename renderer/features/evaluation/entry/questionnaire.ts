import { pairNames } from '../../../api/names'

import type { AwaitedQuestionnaire } from '#shared/casebook/questionnaires'
import type { Casebook } from '#shared/casebook/casebook'
import type { Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import { evaluationWords } from '#shared/text/evaluation'

/** The questionnaire of one of the two of a pair. */
export interface Questionnaire {
  readonly pair: Pair
  readonly side: Side
}

/** The questionnaire as an occasion of the pair. */
export const occasionOf = ({ pair, side }: Questionnaire) => ({ kind: 'evaluation', id: pair.id, side }) as const

/** Whom the questionnaire is about: « Anne Dubois et Yusuf Çelik (B-2026-001) ». */
export const aboutOf = (book: Casebook, pair: Pair): string => evaluationWords.about(pairNames(book, pair), pair.reference)

/** The one to enter after this: the next of those that wait. */
export const nextAfter = (awaited: readonly AwaitedQuestionnaire[], { pair, side }: Questionnaire): AwaitedQuestionnaire | undefined =>
  awaited.find(each => each.pair.id !== pair.id || each.side !== side)
