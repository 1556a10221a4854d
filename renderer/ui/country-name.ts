import type { Nationality } from '#shared/domain/nationality'
import { entryWords } from '#shared/text/entry'

const names = new Intl.DisplayNames('fr-BE', { type: 'region' })

/** The French name of a country, or what one calls those whom no country counts as its own. */
export const countryName = (nationality: Nationality): string => (nationality === 'stateless' ? entryWords.nationality.stateless : (names.of(nationality) ?? nationality))
