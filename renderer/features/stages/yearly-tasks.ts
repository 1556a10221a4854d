import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { YearlyTaskKind } from '#shared/domain/yearly-task'
import type { DueLine } from '#shared/due/due-line'

/** Something owed once a year, about one year. */
export interface TaskOfYear {
  readonly kind: YearlyTaskKind
  readonly year: number
  readonly state: 'late' | 'due' | 'done'
  /** The day it was done, or by which it is to be done. */
  readonly on: IsoDate
}

/** What is to be done, as the lines of the day tell, then what was done, the latest year first. */
export function tasksOfYears(book: Casebook, lines: readonly DueLine[]): readonly TaskOfYear[] {
  const owed = lines.flatMap((line): readonly TaskOfYear[] =>
    line.rule === 'yearly' ? [{ kind: line.facts.task, year: line.facts.year, state: line.urgency === 'late' ? 'late' : 'due', on: line.dueOn }] : [],
  )
  const done = listed(book.yearlyTasks).flatMap(({ id, doneOn }): readonly TaskOfYear[] => {
    const [kind, year] = id.split('@')
    const parsed = YearlyTaskKind.safeParse(kind)
    return parsed.success ? [{ kind: parsed.data, year: Number(year), state: 'done', on: doneOn }] : []
  })
  return [...owed, ...done.toSorted((one, other) => other.year - one.year || (one.kind < other.kind ? -1 : 1))]
}
