import { type AgeBracket, bracketsOf, cutsOf } from './age-brackets'
import { type ByGender, byGender, type FunderGender } from './by-gender'
import type { Where } from './measure'
import type { MenteeRow, PairRow, Tables } from './rows'
import { AT_WORK } from './rules/outcomes'

import { ItemKey } from '#shared/domain/lists'
import { CiteLevel } from '#shared/domain/statistics-settings'

type OutputKey = 'entrants' | 'total' | 'unemployed' | 'long-term' | 'long-term-unknown' | 'inactive' | 'employed' | 'under-18' | '18-29' | '30-54' | '55-or-more' | `cite-${CiteLevel}` | 'third-country' | 'nationality-unknown'
type ResultKey = 'exits' | 'exit-total' | 'exit-searching' | 'exit-education' | 'exit-employed' | 'exit-internship' | 'exit-other' | 'exit-unknown' | 'later-total' | 'later-reached' | 'later-employed'
/** Sensitive, or asked nowhere. */
type NotCollectedKey = 'disabled' | 'foreign-origin' | 'minorities' | 'homeless' | 'rural' | 'exit-qualification' | 'later-improved'

/** One line of what the FSE+ asks, by the key of its words. */
export interface FseLine {
  readonly key: OutputKey | ResultKey | NotCollectedKey
  /** Absent for what is not collected: sensitive, or asked nowhere. */
  readonly cells?: ByGender | undefined
}

/** The common indicators of the FSE+ (Regulation (EU) 2021/1057, annex I): those who entered, what became of them at the exit, and six months later. */
export interface FseIndicators {
  readonly outputs: readonly FseLine[]
  /** Entered, and not counted above since their age, situation or level of studies is unknown: `entrants` less `total`. */
  readonly incomplete: Readonly<Record<FunderGender, number>>
  readonly results: readonly FseLine[]
  /** Exits left out for the same reason: `exits` less `exit-total`. */
  readonly incompleteExits: Readonly<Record<FunderGender, number>>
  readonly later: readonly FseLine[]
}

const FSE_AGES: readonly AgeBracket[] = bracketsOf(cutsOf('fse', { ownAges: [] }))

/** Persons whose file is not complete are no participants for the FSE+ (statistics §4.1). */
const complete = { fseAges: { but: 'unknown' }, fseStatus: { but: 'unknown' }, cite: { but: 'unknown' } } as const

/** Someone of a country outside the Union, or of none. */
const THIRD_COUNTRY = ['non-eu', 'stateless'] as const
const SEARCHING = ItemKey.parse('searching')

/** A line that is counted. */
interface Counted {
  readonly cells: ByGender
}

/** What the tables of a period say of each common indicator. */
export function fseOf(tables: Tables): FseIndicators {
  const entrants = byGender(tables, 'mentees', { entered: 'yes' })
  const exits = byGender(tables, 'pairs', { exited: 'yes' })
  const line = (key: OutputKey, where: Where<MenteeRow>): FseLine & Counted => ({ key, cells: byGender(tables, 'mentees', { entered: 'yes', ...complete, ...where }) })
  const exit = (key: ResultKey, where: Where<PairRow>): FseLine & Counted => ({ key, cells: byGender(tables, 'pairs', { exited: 'yes', ...complete, ...where }) })
  const notCollected = (keys: readonly NotCollectedKey[]): readonly FseLine[] => keys.map(key => ({ key }))
  const [all, allExits] = [line('total', {}), exit('exit-total', {})]
  return {
    outputs: [
      { key: 'entrants', cells: entrants },
      all,
      line('unemployed', { fseStatus: 'unemployed' }),
      line('long-term', { fseStatus: 'unemployed', longTerm: 'yes' }),
      line('long-term-unknown', { fseStatus: 'unemployed', longTerm: 'unknown' }),
      line('inactive', { fseStatus: 'inactive' }),
      line('employed', { fseStatus: 'employed' }),
      ...(['under-18', '18-29', '30-54', '55-or-more'] as const).map((key, index) => line(key, { fseAges: FSE_AGES[index] ?? 'unknown' })),
      ...CiteLevel.options.map(cite => line(`cite-${cite}` as const, { cite })),
      line('third-country', { nationality: THIRD_COUNTRY }),
      line('nationality-unknown', { nationality: 'unknown' }),
      ...notCollected(['disabled', 'foreign-origin', 'minorities', 'homeless', 'rural']),
    ],
    incomplete: without(entrants, all.cells),
    results: [
      { key: 'exits', cells: exits },
      allExits,
      exit('exit-searching', { outcome: 'other', outcomeKind: SEARCHING }),
      exit('exit-education', { outcome: ['training', 'studies'] }),
      ...notCollected(['exit-qualification']),
      exit('exit-employed', { outcome: AT_WORK }),
      exit('exit-internship', { outcome: 'internship' }),
      exit('exit-other', { outcome: 'other', outcomeKind: { but: SEARCHING } }),
      exit('exit-unknown', { outcome: 'unknown' }),
    ],
    incompleteExits: without(exits, allExits.cells),
    later: [
      { key: 'later-total', cells: byGender(tables, 'followUps', { months: 6 }) },
      { key: 'later-reached', cells: byGender(tables, 'followUps', { months: 6, state: 'reached' }) },
      { key: 'later-employed', cells: byGender(tables, 'followUps', { months: 6, state: 'reached', outcome: AT_WORK }) },
      ...notCollected(['later-improved']),
    ],
  }
}

function without(all: ByGender, counted: ByGender): Readonly<Record<FunderGender, number>> {
  const left = (gender: FunderGender) => all[gender].value - counted[gender].value
  return { woman: left('woman'), man: left('man'), other: left('other'), apart: left('apart'), total: left('total') }
}
