import type { Told } from './breakdowns'
import { count, measure, type Where } from './measure'
import type { Rows, Tables } from './rows'

/** The columns of what funders ask: the three genders they know, what was not said or is not known, and all of them (statistics §4.1). */
export const FUNDER_GENDERS = ['woman', 'man', 'other', 'apart', 'total'] as const
export type FunderGender = (typeof FUNDER_GENDERS)[number]
export type ByGender = Readonly<Record<FunderGender, Told>>

const GENDER_WHERE = { woman: { gender: 'woman' }, man: { gender: 'man' }, other: { gender: 'other' }, apart: { gender: ['undisclosed', 'unknown'] }, total: {} } as const

/** Some rows counted by gender; the first four sum up to the last. */
export function byGender<Name extends 'mentees' | 'pairs' | 'followUps'>(tables: Tables, of: Name, where: Where<Rows[Name]>): ByGender {
  const told = (gender: FunderGender): Told => {
    const what = count(of, { ...where, ...GENDER_WHERE[gender] })
    const { value = 0, ids } = measure(tables, what)
    return { measure: what, value, ids }
  }
  return { woman: told('woman'), man: told('man'), other: told('other'), apart: told('apart'), total: told('total') }
}
