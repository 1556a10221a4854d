import { type AgeBracket, bracketsOf, cutsOf } from './age-brackets'
import { type ByGender, byGender } from './by-gender'
import type { Where } from './measure'
import type { MenteeRow, PairRow, Tables } from './rows'
import { AT_WORK } from './rules/outcomes'

import { ItemKey } from '#shared/domain/lists'
import { CiteLevel, FseStatus } from '#shared/domain/statistics-settings'

/** One line of what the FSE+ asks, by the key of its words. */
export interface FseLine {
  readonly key: string
  /** Absent for what is not collected: sensitive, or asked nowhere. */
  readonly cells?: ByGender | undefined
}

/** The common indicators of the FSE+ (Regulation (EU) 2021/1057, annex I): those who entered, what became of them at the exit, and six months later. */
export interface FseIndicators {
  readonly outputs: readonly FseLine[]
  /** Entered, and not counted above since their age, situation or level of studies is unknown: `entrants` less `total`. */
  readonly incomplete: number
  readonly results: readonly FseLine[]
  /** Exits left out for the same reason. */
  readonly incompleteExits: number
  readonly later: readonly FseLine[]
}

const FSE_AGES: readonly AgeBracket[] = bracketsOf(cutsOf('fse', { ownAges: [] }))

/** Persons whose file is not complete are no participants for the FSE+ (statistics §4.1). */
const complete = { fseAges: FSE_AGES, fseStatus: FseStatus.options, cite: CiteLevel.options } as const

/** Someone of a country outside the Union, or of none. */
const THIRD_COUNTRY = ['non-eu', 'stateless'] as const
const SEARCHING = ItemKey.parse('searching')

/** What the tables of a period say of each common indicator. */
export function fseOf(tables: Tables): FseIndicators {
  const entrants = byGender(tables, 'mentees', { entered: 'yes' })
  const line = (key: string, where: Where<MenteeRow>): FseLine => ({ key, cells: byGender(tables, 'mentees', { entered: 'yes', ...complete, ...where }) })
  const exit = (key: string, where: Where<PairRow>): FseLine => ({ key, cells: byGender(tables, 'pairs', { exited: 'yes', ...complete, ...where }) })
  const notCollected = (keys: readonly string[]): readonly FseLine[] => keys.map(key => ({ key }))
  const [all, allExits] = [line('total', {}), exit('exit-total', {})]
  const exits = byGender(tables, 'pairs', { exited: 'yes' })
  return {
    outputs: [
      { key: 'entrants', cells: entrants },
      all,
      line('unemployed', { fseStatus: 'unemployed' }),
      line('long-term', { fseStatus: 'unemployed', longTerm: 'yes' }),
      line('inactive', { fseStatus: 'inactive' }),
      line('employed', { fseStatus: 'employed' }),
      ...['under-18', '18-29', '30-54', '55-or-more'].map((key, index) => line(key, { fseAges: FSE_AGES[index] ?? 'unknown' })),
      ...CiteLevel.options.map(cite => line(`cite-${cite}`, { cite })),
      line('third-country', { nationality: THIRD_COUNTRY }),
      ...notCollected(['disabled', 'foreign-origin', 'minorities', 'homeless', 'rural']),
    ],
    incomplete: entrants.total.value - (all.cells?.total.value ?? 0),
    results: [
      { key: 'exits', cells: exits },
      allExits,
      exit('exit-searching', { outcomeKind: SEARCHING }),
      exit('exit-education', { outcome: ['training', 'studies'] }),
      ...notCollected(['exit-qualification']),
      exit('exit-employed', { outcome: AT_WORK }),
    ],
    incompleteExits: exits.total.value - (allExits.cells?.total.value ?? 0),
    later: [
      { key: 'later-total', cells: byGender(tables, 'followUps', { months: 6 }) },
      { key: 'later-reached', cells: byGender(tables, 'followUps', { months: 6, state: 'reached' }) },
      { key: 'later-employed', cells: byGender(tables, 'followUps', { months: 6, state: 'reached', outcome: AT_WORK }) },
      ...notCollected(['later-improved']),
    ],
  }
}
