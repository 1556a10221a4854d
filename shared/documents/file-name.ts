import { searchKey } from '#shared/core/search-key'
import type { IsoDate } from '#shared/domain/iso-date'

/** What a printed file is called: the day, what it is, the number of the file, and never a person's name: `2026-03-12_contrat_B-2026-014.pdf`. */
export const fileName = (on: IsoDate, what: string, reference: string, extension: string): string =>
  `${on}_${safe(searchKey(what))}_${safe(withoutAccents(reference))}.${extension}`

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Only what every system takes in the name of a file. */
const safe = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '')
