import type { GenderColumn } from './breakdown'
import type { Told } from './breakdowns'
import { count, measure, type Where } from './measure'
import type { Rows, Tables } from './rows'

/** The columns of what funders ask: the three genders they know, what was not said or is not known, and all of them (statistics §4.1). */
export const FUNDER_GENDERS = ['woman', 'man', 'other', 'apart', 'total'] as const
export type FunderGender = (typeof FUNDER_GENDERS)[number]
export type ByGender = Readonly<Record<FunderGender, Told>>

/** Whom each column holds; the last holds everybody. */
const HELD: Readonly<Record<FunderGender, readonly GenderColumn[] | undefined>> = { woman: ['woman'], man: ['man'], other: ['other'], apart: ['undisclosed', 'unknown'], total: undefined }

/** Some rows counted by gender, or those of one gender `only`, in their own column; the first four sum up to the last. */
export function byGender<Name extends 'mentees' | 'pairs' | 'followUps'>(tables: Tables, of: Name, where: Where<Rows[Name]>, only?: GenderColumn): ByGender {
  const told = (column: FunderGender): Told => {
    const held = only === undefined ? HELD[column] : (HELD[column] ?? [only]).filter(each => each === only)
    const what = count(of, { ...where, ...(held && { gender: held }) })
    const { value = 0, ids } = measure(tables, what)
    return { measure: what, value, ids }
  }
  return { woman: told('woman'), man: told('man'), other: told('other'), apart: told('apart'), total: told('total') }
}
