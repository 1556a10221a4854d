import { z } from 'zod'

import { COUNTRIES } from './countries'

/** A country by its two letters (ISO 3166-1), or a recognised refugee or stateless person, whom no country counts as its own. */
export const Nationality = z.enum([...COUNTRIES, 'stateless'])
export type Nationality = z.infer<typeof Nationality>

/** What is counted of a nationality, and never more (statistics §4.3). */
export const NATIONALITY_GROUPS = ['belgian', 'eu', 'non-eu', 'stateless'] as const
export type NationalityGroup = (typeof NATIONALITY_GROUPS)[number]

/** The twenty-six other member states of the European Union. */
const OTHER_MEMBER_STATES: readonly string[] = [
  'AT', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
]

/** The group a nationality counts in. */
export function nationalityGroup(nationality: Nationality): NationalityGroup {
  if (nationality === 'stateless') return 'stateless'
  if (nationality === 'BE') return 'belgian'
  return OTHER_MEMBER_STATES.includes(nationality) ? 'eu' : 'non-eu'
}
