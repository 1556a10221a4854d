import { fieldProblem, type Issue } from '../../../ui/field-problem'
import { withoutUndefined } from '../in-order'
import type { Problems, Read } from '../use-content-edits'

import { GridText, Question, Section } from '#shared/grids/grid'
import { gridSettings as words } from '#shared/text/content-settings'

type Entry = readonly [place: string, problem: string]

/** What stands on the screen, as a grid to save; or what is wrong, at `key of the question or section.field`. */
export function readGrid(edits: GridText): Read<GridText> {
  const wrong = edits.sections.flatMap(section => [...sectionProblems(section), ...section.questions.flatMap(questionProblems)])
  const parsed = GridText.safeParse(edits)
  if (parsed.success && wrong.length === 0) return { text: withoutUndefined(parsed.data) }
  const problems: Problems = Object.fromEntries(wrong.length > 0 || parsed.success ? wrong : issuesAt('grid', parsed.error.issues))
  return { problems }
}

/** True when something is wrong with a question, or with a section and what it asks. */
export const isFaulty = (problems: Problems, ...keys: readonly string[]): boolean => Object.keys(problems).some(place => keys.some(key => place.startsWith(`${key}.`)))

function sectionProblems({ key, title, help }: Section): readonly Entry[] {
  const parsed = Section.pick({ title: true, help: true }).safeParse({ title, help })
  return parsed.success ? [] : issuesAt(key, parsed.error.issues)
}

function questionProblems(question: Question): readonly Entry[] {
  const parsed = Question.safeParse(question)
  const isUpsideDown = question.kind === 'number' && question.min !== undefined && question.max !== undefined && question.min > question.max
  return [...(parsed.success ? [] : issuesAt(question.key, parsed.error.issues)), ...(isUpsideDown ? [[`${question.key}.max`, words.question.minAboveMax] as const] : [])]
}

const issuesAt = (key: string, issues: readonly Issue[]): readonly Entry[] => issues.map(issue => [`${key}.${issue.path.join('.')}`, fieldProblem(issue, words.nouns)])
