import type { Cell, Equation } from './disclosure-network'
import { type Condition, conditionWith, EMPTY, FILLED, keyOf, withColumn } from './published-condition'
import { type Asked, PARTS, SAME } from './published-links'

/** A published number and what is counted in it. */
export interface Counted {
  readonly condition: Condition
  readonly value: number
  /** Whether it stands in what is published, or is a whole that only follows. */
  readonly shown: boolean
}

/** What a reader knows besides the numbers. */
export interface Known {
  readonly equations: readonly Equation[]
  /** Those who are in one number and not in another, which nobody wrote. */
  readonly rests: readonly Cell[]
}

/**
 * Everything that adds up among published numbers: each is the sum of those that ask more in one column, and of a rest where they are not all of it.
 * Where the rest is nobody a reader is taken to know it. To this come the pairs that began, went on, left and stayed; those who are a part of others by
 * what the words mean; and the people whose pair left as a part of the people accompanied, which holds but for those with several pairs.
 */
export function knownOf(counted: readonly Counted[]): Known {
  const byKey = new Map(counted.map(each => [keyOf(each.condition), each]))
  const known = gathering()
  for (const { whole, parts } of partitions(counted, byKey)) known.sum(whole, parts)
  for (const period of new Set(counted.map(({ condition }) => condition.period))) {
    const find = (of: Condition['of'], columns: Readonly<Record<string, readonly string[]>>) => byKey.get(keyOf(conditionWith(period, of, columns)))
    const [atStart, entered, exited, atEnd] = ['openAtStart', 'entered', 'exited', 'openAtEnd'].map(column => find('pairs', { [column]: YES }))
    if (atStart && entered && exited && atEnd) known.equal([atStart, entered], [exited, atEnd])
    const pairs = find('pairs', {})
    if (atStart && entered && pairs) known.equal([atStart, entered], [pairs])
    const asked = ([of, columns]: Asked) => find(of, columns)
    for (const [part, whole] of PARTS) known.within(asked(part), asked(whole))
    for (const [one, other] of SAME) known.same(asked(one), asked(other))
    for (const side of ['mentor', 'mentee']) {
      const back = { side: [side], returned: YES }
      const [told, untold, returned] = [find('questionnaires', { ...back, satisfaction: [FILLED] }), find('questionnaires', { ...back, satisfaction: [EMPTY] }), find('questionnaires', { ...back, handed: YES })]
      if (told && untold && returned) known.equal([told, untold], [returned])
    }
  }
  for (const each of counted) known.within(each, accompaniedLike(each, byKey))
  return known
}

const YES = ['yes'] as const

/** Equations as they are found; a rest has the name of what it is a rest of. */
function gathering() {
  const [equations, rests]: [Equation[], Cell[]] = [[], []]
  const id = ({ condition }: Counted) => keyOf(condition)
  const sum = (whole: Counted, parts: readonly Counted[]): void => {
    const rest = whole.value - parts.reduce((all, { value }) => all + value, 0)
    if (rest < 0) return
    const name = `${id(whole)} - ${parts.map(id).join(' - ')}`
    if (rest > 0) rests.push({ id: name, value: rest, people: true, shown: false })
    equations.push({ plus: [id(whole)], minus: [...parts.map(id), ...(rest > 0 ? [name] : [])] })
  }
  const equal = (these: readonly Counted[], those: readonly Counted[]): void => {
    const all = (counted: readonly Counted[]) => counted.reduce((found, { value }) => found + value, 0)
    if (all(these) === all(those)) equations.push({ plus: these.map(id), minus: those.map(id) })
  }
  return {
    equations,
    rests,
    sum,
    within: (part: Counted | undefined, whole: Counted | undefined): void => {
      if (part && whole) sum(whole, [part])
    },
    equal,
    same: (one: Counted | undefined, other: Counted | undefined): void => {
      if (one && other) equal([one], [other])
    },
  }
}

/** Numbers that ask the same but for the values of one column, under the one that asks nothing there. */
function partitions(counted: readonly Counted[], byKey: ReadonlyMap<string, Counted>): readonly { readonly whole: Counted; readonly parts: readonly Counted[] }[] {
  const groups = new Map<string, { readonly column: string; readonly whole: Counted | undefined; readonly members: Counted[] }>()
  for (const each of counted)
    for (const column of each.condition.columns.keys()) {
      const whole = keyOf(withColumn(each.condition, column, undefined))
      const group = groups.get(`${column} of ${whole}`)
      if (group) group.members.push(each)
      else groups.set(`${column} of ${whole}`, { column, whole: byKey.get(whole), members: [each] })
    }
  return [...groups.values()].flatMap(({ column, whole, members }) => {
    const valuesOf = ({ condition }: Counted) => condition.columns.get(column) ?? []
    const wholes = [...(whole ? [{ whole, within: members }] : []), ...members.map(each => ({ whole: each, within: members.filter(other => other !== each && isWithin(valuesOf(other), valuesOf(each))) }))]
    return wholes.flatMap(({ whole: one, within }) => split(one, within, valuesOf))
  })
}

/** The greatest parts that have nothing in common make up the whole together with its rest; any other part has a rest of its own. */
function split(whole: Counted, within: readonly Counted[], valuesOf: (counted: Counted) => readonly string[]): readonly { readonly whole: Counted; readonly parts: readonly Counted[] }[] {
  const [parts, taken, others]: [Counted[], Set<string>, Counted[]] = [[], new Set(), []]
  for (const each of within.toSorted((one, other) => valuesOf(other).length - valuesOf(one).length)) {
    if (valuesOf(each).some(value => taken.has(value))) others.push(each)
    else {
      parts.push(each)
      valuesOf(each).forEach(value => taken.add(value))
    }
  }
  return parts.length === 0 ? [] : [{ whole, parts }, ...others.map(each => ({ whole, parts: [each] }))]
}

const isWithin = (values: readonly string[], others: readonly string[]): boolean => values.length < others.length && values.every(value => others.includes(value))

/** What a pair says of its mentor, as the table of mentors says it. */
const OF_MENTOR = /^mentor([A-Z])(.*)$/

/** The people accompanied, or the mentors in a pair, of whom the same is asked as of pairs that left. */
function accompaniedLike({ condition }: Counted, byKey: ReadonlyMap<string, Counted>): Counted | undefined {
  if (condition.of !== 'pairs' || condition.columns.get('exited')?.join() !== 'yes') return undefined
  const asked = [...condition.columns].filter(([column]) => column !== 'exited')
  const isOfMentor = asked.length > 0 && asked.every(([column]) => OF_MENTOR.test(column))
  const plain = (column: string) => column.replace(OF_MENTOR, (_, first: string, rest: string) => first.toLowerCase() + rest)
  const columns = Object.fromEntries(asked.map(([column, values]) => [isOfMentor ? plain(column) : column, values]))
  const whole: Condition = isOfMentor ? conditionWith(condition.period, 'mentors', { ...columns, pairs: ['{"atLeast":1}'] }) : conditionWith(condition.period, 'mentees', { ...columns, accompanied: YES })
  return byKey.get(keyOf(whole))
}
