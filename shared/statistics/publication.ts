import { disclosure } from './disclosure'
import type { Cell, Equation, Mask } from './disclosure-network'
import { type Measure, measure } from './measure'
import { type Condition, conditionOf, conditionWith, keyOf } from './published-condition'
import { type Counted, knownOf } from './published-equations'
import { WHOLES, YEAR_BEFORE } from './published-links'
import { MIN_GROUP } from './question-folds'
import type { TableName, Tables } from './rows'

/** The results of a period of which something is published. */
export interface Published {
  /** Tells periods apart; the latest comes first, the one before it next. */
  readonly period: string
  readonly tables: Tables
  readonly measures: readonly Measure[]
}

/** What must stand in the place of a published measure of a period; nothing where it may be read. */
export type MaskOf = (period: string, what: Measure) => Mask | undefined

/** The tables whose rows are people, or stand each for one of their pairs. */
const OF_PEOPLE: readonly TableName[] = ['pairs', 'mentees', 'mentors', 'proposals', 'followUps', 'questionnaires']

/** What is looked at to hide: the cells, what hangs together, and the masks. */
export interface Publication {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
  readonly masks: ReadonlyMap<string, Mask>
  readonly maskOf: MaskOf
}

/**
 * Which published numbers must be hidden (see `disclosure`). People are counted by the rows of their tables and by those present at sessions.
 * A sum, a mean or a median of one to four people is hidden with their number, and so is one whose number of cases is hidden; a greatest always is, since it is that of one.
 */
export function publication(published: readonly Published[]): Publication {
  const counted = countedIn(published)
  const { equations, rests } = knownOf(counted)
  const cells: readonly Cell[] = [...counted.map(({ condition, value, shown }) => ({ id: keyOf(condition), value, people: true, shown, weight: weightOf(condition) })), ...rests]
  const all = [...equations, ...fromYearToYear(published, counted)]
  const { masks } = disclosure(cells, all)
  const tablesOf = new Map(published.map(({ period, tables }) => [period, tables]))
  return {
    cells,
    equations: all,
    masks,
    maskOf: (period, what) => {
      const tables = tablesOf.get(period)
      const condition = countedCondition(period, what)
      if (!tables || what.kind === 'given') return undefined
      if (what.kind === 'most') return 'covered'
      if (condition) return what.kind === 'count' || isPresence(what) ? masks.get(keyOf(condition)) : masks.has(keyOf(condition)) ? 'covered' : undefined
      const people = peopleBehind(tables, what)
      return people > 0 && people < MIN_GROUP ? 'covered' : undefined
    },
  }
}

/** Each number once, however often it stands there. */
function countedIn(published: readonly Published[]): readonly Counted[] {
  const found = new Map<string, Counted>()
  for (const { period, tables, measures } of published)
    for (const [what, shown] of [...measures.map(each => [each, true] as const), ...WHOLES.map(each => [each, false] as const)]) {
      const condition = countedCondition(period, what)
      if (!condition || found.has(keyOf(condition))) continue
      const { value, ids } = measure(tables, what)
      found.set(keyOf(condition), { condition, value: what.kind === 'count' || what.kind === 'sum' ? (value ?? 0) : ids.length, shown })
    }
  return [...found.values()]
}

/** Whom a measure counts, or the cases that it is taken of; nothing where it counts nobody. */
function countedCondition(period: string, what: Measure): Condition | undefined {
  if (what.kind === 'given') return undefined
  if (isPresence(what)) return conditionOf(period, what)
  if (what.kind === 'sum' || !OF_PEOPLE.includes(what.of)) return undefined
  return conditionOf(period, what)
}

const isPresence = (what: Measure): boolean => what.kind === 'sum' && what.of === 'sessions' && (what.column === 'present' || what.column === 'invited')

/** A number is more of a loss the fewer things it asks; the figures that everybody looks for go last. */
const weightOf = ({ columns }: Condition): number => {
  const [only] = columns.size === 1 ? columns.keys() : []
  if (only !== undefined && HEADLINES.includes(only)) return 120
  return only === 'keepsRhythm' ? 12 : ([40, 40, 12, 3][columns.size] ?? 1)
}

const HEADLINES: readonly string[] = ['openAtStart', 'entered', 'exited', 'openAtEnd', 'accompanied']

/** Of how many people something was added up: mentors for the time they gave, rows for anything else. */
function peopleBehind(tables: Tables, what: Exclude<Measure, { readonly kind: 'given' }>): number {
  if (what.of === 'sessions' || what.of === 'partnerContacts') return 0
  const ids = new Set(measure(tables, what).ids)
  return what.of === 'time' ? new Set(tables.time.filter(({ id }) => ids.has(id)).map(({ mentorNumber }) => mentorNumber)).size : ids.size
}

/** Numbers of a period that the one before has as well. */
function fromYearToYear(published: readonly Published[], counted: readonly Counted[]): readonly Equation[] {
  const valueOf = new Map(counted.map(({ condition, value }) => [keyOf(condition), value]))
  return published.flatMap(({ period }, index) => {
    const before = published[index + 1]
    if (!before) return []
    return YEAR_BEFORE.flatMap(([here, there]) => {
      const [now, then] = [keyOf(conditionWith(period, ...here)), keyOf(conditionWith(before.period, ...there))]
      return valueOf.has(now) && valueOf.get(now) === valueOf.get(then) ? [{ plus: [now], minus: [then] }] : []
    })
  })
}
