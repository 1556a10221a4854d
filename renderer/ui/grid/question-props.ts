import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ListItem, ListName } from '#shared/domain/lists'
import type { Answer, Answers } from '#shared/grids/answers'
import type { Question, QuestionKind } from '#shared/grids/grid'

/** The items of a list as the association keeps it, the hidden ones included. */
export type ListsOf = (name: ListName) => readonly ListItem[]

/** Who may be named as an answer. */
export type Team = readonly { readonly value: CoordinatorId; readonly label: string }[]

/** What the field of a question of one kind is given. */
export interface QuestionProps<Kind extends QuestionKind = QuestionKind> {
  readonly question: Extract<Question, { readonly kind: Kind }>
  readonly answers: Answers
  /** What is wrong with the answer, as one reads it. */
  readonly problem: string | undefined
  readonly lists: ListsOf
  readonly team: Team
  readonly today: IsoDate
  /** Called while one types a text. */
  readonly onEdit: (answer: Answer | undefined) => void
  /** Called with what is to be saved: a field was left, a choice made or taken back. */
  readonly onAnswer: (answer: Answer | undefined) => void
}
