import type { ListName } from '#shared/domain/lists'
import type { Question, QuestionKey, QuestionKind } from '#shared/grids/grid'

/** A question as it is first asked: two lines for a text, everything else as plain as can be. */
export function newQuestion(key: QuestionKey, label: string, kind: QuestionKind, list: ListName): Question {
  if (kind === 'text') return { key, kind, label, lines: 2 }
  if (kind === 'choice' || kind === 'choices') return { key, kind, label, list }
  return { key, kind, label }
}
