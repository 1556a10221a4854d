import type { IsoDate } from '#shared/domain/iso-date'
import type { Newsletter } from '#shared/domain/newsletter'
import { sheetFileNames as names } from '#shared/text/sheets/sheet-frame'

import { fileName } from './file-name'

/** `2026-11-20_infolettre_3` by the day and the number of its issue; one that is still written is `2026-11-18_infolettre_projet`, by today. */
export const newsletterFileName = ({ issued }: Newsletter, today: IsoDate): string => fileName(issued?.on ?? today, names.newsletter, issued ? String(issued.number) : names.draft)
