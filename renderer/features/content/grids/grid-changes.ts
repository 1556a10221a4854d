import type { GridText, Question } from '#shared/grids/grid'

/** What a version changed in the one before it, question by question. */
export interface GridChanges {
  readonly added: number
  readonly hidden: number
  readonly shown: number
  readonly renamed: number
  readonly dropped: number
}

export function changesBetween(before: GridText, after: GridText): GridChanges {
  const [old, now] = [byKey(before), byKey(after)]
  const both = [...now.values()].flatMap(question => {
    const earlier = old.get(question.key)
    return earlier ? [{ earlier, question }] : []
  })
  return {
    added: now.size - both.length,
    dropped: old.size - both.length,
    renamed: both.filter(({ earlier, question }) => earlier.label !== question.label).length,
    hidden: both.filter(({ earlier, question }) => !earlier.hidden && question.hidden).length,
    shown: both.filter(({ earlier, question }) => earlier.hidden && !question.hidden).length,
  }
}

const byKey = ({ sections }: GridText): ReadonlyMap<string, Question> => new Map(sections.flatMap(({ questions }) => questions).map(question => [question.key, question]))
