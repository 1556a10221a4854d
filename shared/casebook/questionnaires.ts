import { type Casebook, type Defaults, listed } from './casebook'
import { gridInForce } from './content-in-force'
import { lastHeld, underWay } from './interviews'
import { isRunning } from './pair-life'

import { inOrder } from '#shared/core/in-order'
import { PROGRESS_ITEMS, type ProgressItem } from '#shared/domain/evaluation'
import type { InterviewId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import type { Question } from '#shared/grids/grid'

/** How far the questionnaire of one of the two is. */
export type QuestionnaireStanding =
  | { readonly state: 'to-hand' }
  | { readonly state: 'handed'; readonly on: IsoDate }
  | { readonly state: 'under-way'; readonly interviewId: InterviewId }
  | { readonly state: 'entered'; readonly interviewId: InterviewId; readonly on: IsoDate }
  /** It never came back, and one stopped waiting for it. */
  | { readonly state: 'waived'; readonly on: IsoDate }

/** How far the questionnaire of one of the two is: what was entered says more than what was noted of the paper. */
export function questionnaireStanding(book: Casebook, { id }: Pick<Pair, 'id'>, side: Side): QuestionnaireStanding {
  const occasion = { kind: 'evaluation', id, side } as const
  const held = lastHeld(book, occasion)
  if (held) return { state: 'entered', interviewId: held.id, on: held.held.on }
  const begun = underWay(book, occasion)
  if (begun) return { state: 'under-way', interviewId: begun.id }
  const { handedOn, waivedOn } = book.evaluations[id]?.sides[side] ?? {}
  if (waivedOn) return { state: 'waived', on: waivedOn }
  return handedOn ? { state: 'handed', on: handedOn } : { state: 'to-hand' }
}

/** A questionnaire that waits to be entered. */
export interface AwaitedQuestionnaire {
  readonly pair: Pair
  readonly side: Side
  /** The day it was handed out; absent where nobody noted it. */
  readonly handedOn?: IsoDate | undefined
}

/** The questionnaires begun to be entered, or handed out and not back yet: the longest out first. */
export const awaitedQuestionnaires = (book: Casebook): readonly AwaitedQuestionnaire[] =>
  listed(book.pairs)
    .filter(pair => isRunning(stateOf(pair)))
    .flatMap(pair =>
      Side.options.flatMap((side): readonly AwaitedQuestionnaire[] => {
        const { state } = questionnaireStanding(book, pair, side)
        return state === 'handed' || state === 'under-way' ? [{ pair, side, handedOn: book.evaluations[pair.id]?.sides[side]?.handedOn }] : []
      }),
    )
    .toSorted((one, other) => inOrder(one.handedOn ?? '', other.handedOn ?? '') || inOrder(one.pair.reference, other.pair.reference) || inOrder(one.side, other.side))

/** One of the ten sentences as it is asked. */
export interface ProgressQuestion {
  readonly item: ProgressItem
  readonly question: Extract<Question, { kind: 'scale' }>
}

/** The ten sentences in the words of the questionnaire in force, or of the selection where that asks them no more. */
export function progressQuestions(book: Casebook, defaults: Pick<Defaults, 'grids'>): readonly ProgressQuestion[] {
  const asked = (['evaluation-mentee', 'mentee-selection'] as const).flatMap(name => gridInForce(book, name, defaults).sections.flatMap(({ questions }) => questions))
  return PROGRESS_ITEMS.flatMap(item => {
    const question = asked.find(({ key, kind }) => key === item && kind === 'scale')
    return question?.kind === 'scale' ? [{ item, question }] : []
  })
}
