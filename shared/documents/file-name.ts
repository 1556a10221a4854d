import { searchKey } from '#shared/core/search-key'
import type { IsoDate } from '#shared/domain/iso-date'
import { amendmentPaper } from '#shared/text/amendments'
import { paper } from '#shared/text/paper'
import { listWords } from '#shared/text/sheet-page'

/** What a printed file is called, before its extension: the day, what it is, the number of the file, and never a person's name. */
export const fileName = (on: IsoDate, what: string, reference: string): string => `${on}_${safe(searchKey(what))}_${safe(reference)}`

/** `2026-03-12_contrat_B-2026-014` */
export const contractFileName = (reference: string, on: IsoDate): string => fileName(on, paper.contract.fileName, reference)

/** `2026-03-12_projet-contrat_B-2026-014`: seen at once among files, and never taken for the contract to sign. */
export const draftFileName = (reference: string, on: IsoDate): string => fileName(on, paper.contract.draftFileName, reference)

/** `2026-06-12_avenant-1_B-2026-014` */
export const amendmentFileName = (reference: string, number: number, on: IsoDate): string => fileName(on, amendmentPaper.fileName(number), reference)

/** `2026-06-12_projet-avenant-1_B-2026-014` */
export const draftAmendmentFileName = (reference: string, number: number, on: IsoDate): string => fileName(on, amendmentPaper.draftFileName(number), reference)

/** `2026-03-12_liste-binomes`: what is listed, and nobody’s name. */
export const listFileName = (on: IsoDate, caption: string): string => fileName(on, listWords.fileName, searchKey(caption))

/** `2026-03-12_lot-37-documents`: several papers bound into one file. */
export const batchFileName = (on: IsoDate, count: number): string => fileName(on, listWords.batchFile, `${count}-documents`)

/** Only what every system takes in the name of a file: no accents, no spaces, no slashes. */
const safe = (text: string) =>
  text
    .replace(/œ/gi, letter => (letter === 'œ' ? 'oe' : 'OE'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
