import type { Question } from '#shared/grids/grid'
import { gridSettings, listSettings } from '#shared/text/content-settings'

const { question: words } = gridSettings

/** How a question is answered, with the list it offers or the room it leaves: « texte libre, 2 lignes ». */
export function answerExpected(question: Question): string {
  const kind = words.kinds[question.kind]
  if (question.kind === 'text') return `${kind}, ${words.linesSaid(question.lines)}`
  return 'list' in question ? `${kind}, ${words.ofList(listSettings.names[question.list])}` : kind
}
