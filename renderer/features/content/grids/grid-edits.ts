import { movedItem } from '../in-order'

import type { GridText, Question, Section } from '#shared/grids/grid'

/** As many as the schema of a grid takes. */
export const MOST_SECTIONS = 30
export const MOST_QUESTIONS = 40

/** Where a question stands. */
export interface Spot {
  readonly section: Section
  readonly index: number
}

export const spotOf = ({ sections }: GridText, key: string): Spot | undefined =>
  sections.flatMap(section => {
    const index = section.questions.findIndex(question => question.key === key)
    return index < 0 ? [] : [{ section, index }]
  })[0]

const withSections = (change: (section: Section) => Section) => (grid: GridText): GridText => ({ ...grid, sections: grid.sections.map(change) })

const withQuestions = (section: Section, questions: readonly Question[]): Section => ({ ...section, questions })

/** The grid with a section changed; what it asks stays. */
export const withSection = (grid: GridText, key: string, change: Partial<Pick<Section, 'title' | 'help' | 'private'>>): GridText =>
  withSections(section => (section.key === key ? { ...section, ...change } : section))(grid)

/** The grid with a question in another wording, shown or hidden; its key, and the kind of its answer, stay. */
export const withQuestion = (grid: GridText, changed: Question): GridText =>
  withSections(section => withQuestions(section, section.questions.map(question => (question.key === changed.key ? changed : question))))(grid)

/** The grid with a question a place up or down within its section. */
export const movedQuestion = (grid: GridText, key: string, by: -1 | 1): GridText => {
  const spot = spotOf(grid, key)
  if (!spot) return grid
  return withSections(section => (section.key === spot.section.key ? withQuestions(section, movedItem(section.questions, spot.index, by)) : section))(grid)
}

/** The grid with a question at the end of another section; the same where that one is full. */
export function movedToSection(grid: GridText, key: string, sectionKey: string): GridText {
  const spot = spotOf(grid, key)
  const question = spot?.section.questions[spot.index]
  const target = grid.sections.find(section => section.key === sectionKey)
  if (!question || !target || target.key === spot.section.key || isFull(target)) return grid
  return addedQuestion(withoutQuestion(grid, key), sectionKey, question)
}

export const addedQuestion = (grid: GridText, sectionKey: string, question: Question): GridText =>
  withSections(section => (section.key === sectionKey ? withQuestions(section, [...section.questions, question]) : section))(grid)

export const withoutQuestion = (grid: GridText, key: string): GridText => withSections(section => withQuestions(section, section.questions.filter(question => question.key !== key)))(grid)

export const movedSection = (grid: GridText, key: string, by: -1 | 1): GridText => ({
  ...grid,
  sections: movedItem(
    grid.sections,
    grid.sections.findIndex(section => section.key === key),
    by,
  ),
})

export const addedSection = (grid: GridText, section: Section): GridText => ({ ...grid, sections: [...grid.sections, section] })

export const withoutSection = (grid: GridText, key: string): GridText => ({ ...grid, sections: grid.sections.filter(section => section.key !== key) })

export const isFull = ({ questions }: Section): boolean => questions.length >= MOST_QUESTIONS

/** Every key of a grid, of sections and questions alike. */
export const keysOf = ({ sections }: GridText): readonly string[] => sections.flatMap(({ key, questions }) => [key, ...questions.map(question => question.key)])
