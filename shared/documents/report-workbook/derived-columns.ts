import { quoted, type Say } from './measure-formula'
import type { RowFormula } from './model'

import { ItemKey } from '#shared/domain/lists'
import { SituationFamily } from '#shared/domain/situation'
import type { StatisticsSettings } from '#shared/domain/statistics-settings'
import { agesOf } from '#shared/statistics/column-values'
import type { TableName } from '#shared/statistics/rows'

const PEOPLE = ['ages', 'fseAges', 'foremAges'] as const

/** The columns that follow others, by their lists. */
export const DERIVED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  pairs: ['positive', 'durable', 'metTwice', ...PEOPLE, 'mentorAges'],
  mentees: PEOPLE,
  mentors: ['ages'],
  followUps: ['positive', 'durable'],
  questionnaires: ['satisfied'],
}

/** Columns that say again what others of the same row say, as formulas of them: who corrects a row leaves no contradiction behind. */
export function derivedColumns(table: TableName, say: Say, settings: StatisticsSettings): ReadonlyMap<string, RowFormula> {
  const said = (key: string, value: string) => quoted(say(table, key, value))
  return new Map((DERIVED[table] ?? []).map(key => [key, formulaOf(key, table, said, settings)]))
}

function formulaOf(key: string, table: TableName, said: Said, settings: StatisticsSettings): RowFormula {
  const [yes, no, none] = [said(key, 'yes'), said(key, 'no'), said(key, 'none')]
  if (key === 'positive') return positiveFormula(said)
  if (key === 'durable') return durableFormula(said, table === 'pairs')
  if (key === 'metTwice') return atLeast('meetingsInAll', 2, yes, no)
  if (key === 'satisfied') return ['IF(', { sameRow: 'satisfaction' }, `="",${none},`, ...atLeast('satisfaction', 3, yes, no), ')']
  return bracketFormula({ sameRow: key === 'mentorAges' ? 'mentorAge' : 'age' }, agesOf(key, settings), value => said(key, value))
}

type Said = (key: string, value: string) => string

const atLeast = (key: string, least: number, yes: string, no: string): RowFormula => ['IF(', { sameRow: key }, `>=${least},${yes},${no})`]

/** The youngest bracket ends where the second begins, and so on; the last one is open. */
function bracketFormula(age: { readonly sameRow: string }, brackets: readonly string[], said: (value: string) => string): RowFormula {
  const last = brackets.at(-1) ?? 'unknown'
  const younger = brackets.slice(0, -1).flatMap((bracket, index): RowFormula => ['IF(', age, `<${Number.parseInt(brackets[index + 1] ?? '', 10)},${said(bracket)},`])
  return ['IF(', age, `="",${said('unknown')},`, ...younger, `${said(last)}${')'.repeat(brackets.length)}`]
}

const outcome = { sameRow: 'outcome' } as const
const isOutcome = (said: Said, value: string): RowFormula => [outcome, `=${said('outcome', value)}`]

function positiveFormula(said: Said): RowFormula {
  const families = SituationFamily.options.filter(family => family !== 'other').flatMap((family, index): RowFormula => [...(index > 0 ? [','] : []), ...isOutcome(said, family)])
  return ['IF(', ...isOutcome(said, 'none'), `,${said('positive', 'none')},IF(OR(`, ...families, `),${said('positive', 'yes')},${said('positive', 'no')}))`]
}

/** Only a job can be durable. One without end is, one of less than three months never; of the others the row does not tell for how long, and what was known of it stays. */
function durableFormula(said: Said, withKind: boolean): RowFormula {
  const [yes, no] = [said('durable', 'yes'), said('durable', 'no')]
  const kind = (key: string) => said('outcomeKind', ItemKey.parse(key))
  const known: RowFormula = [{ own: true }]
  const job: RowFormula = withKind ? ['IF(', { sameRow: 'outcomeKind' }, `=${kind('cdi')},${yes},IF(`, { sameRow: 'outcomeKind' }, `=${kind('cdd-under-3-months')},${no},`, ...known, '))'] : known
  return ['IF(', ...isOutcome(said, 'none'), `,${said('durable', 'none')},IF(`, ...isOutcome(said, 'job'), ',', ...job, `,${no}))`]
}
