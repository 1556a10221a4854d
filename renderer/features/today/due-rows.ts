import { places } from '../../ui/places'

import { aboutName } from './due-names'
import { dueHref } from './due-places'

import type { Casebook } from '#shared/casebook/casebook'
import type { DueLine, DueRule } from '#shared/due/due-line'
import { firstNamesOf } from '#shared/due/first-names'
import { dueAct, dueSentence } from '#shared/text/due'
import { todayWords as words } from '#shared/text/today'

/** One line of the page: who, why and since when, and the way to where it is done. */
export interface DueRow {
  readonly key: string
  readonly href: string
  readonly who: string
  readonly why: string
  readonly act: string
  /** The line itself; absent where several people wait for the same step. */
  readonly line?: DueLine
}

/** The steps that people wait for on their way: several stand in one line, since their stage says who. */
type PersonRule = keyof typeof words.waitingFor
const isOfPeople = (rule: DueRule): rule is PersonRule => Object.hasOwn(words.waitingFor, rule)

/** More people than this for the same step stand in one line. */
const MOST_PEOPLE = 3

/** How many of them are named there. */
const NAMED = 3

/** The lines of one group as rows, in their order: people who wait for the same step come together where they are many. */
export function dueRows(book: Casebook, lines: readonly DueLine[]): readonly DueRow[] {
  const waiting = new Map<DueRule, readonly DueLine[]>()
  for (const line of lines) if (isOfPeople(line.rule)) waiting.set(line.rule, [...(waiting.get(line.rule) ?? []), line])
  return lines.flatMap(line => {
    const [first, ...others] = waiting.get(line.rule) ?? []
    if (!isOfPeople(line.rule) || !first || others.length < MOST_PEOPLE) return [rowOf(book, line)]
    return first === line ? [rowOfMany(book, line.rule, [first, ...others])] : []
  })
}

const rowOf = (book: Casebook, line: DueLine): DueRow => ({
  key: line.key,
  href: dueHref(book, line),
  who: aboutName(book, line.about),
  why: dueSentence(line, firstNamesOf(book, line.about)),
  act: dueAct(line.rule),
  line,
})

function rowOfMany(book: Casebook, rule: PersonRule, lines: readonly [DueLine, ...(readonly DueLine[])]): DueRow {
  const longest = lines.reduce((first, line) => (line.since < first.since ? line : first))
  const names = lines.slice(0, NAMED).map(({ about }) => aboutName(book, about))
  return {
    key: `several ${rule}`,
    href: places.stage(lines[0].stage),
    who: words.waitingFor[rule](lines.length),
    why: words.waitingSince(words.andMore(names, lines.length - names.length), longest.since, longest.waited),
    act: words.seeStage,
  }
}
