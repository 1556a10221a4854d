import { z } from 'zod'

import { CompanyId, PairId, PartnerId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey, LanguageSkill } from './lists'
import { FrameKind } from './mentor'
import { Nationality } from './nationality'
import { Gender } from './person'

const lived = { birthDate: IsoDate.optional(), gender: Gender.optional(), postcode: line(20).optional(), municipality: line(100).optional(), studies: ItemKey.optional() } as const

/** What statistics count of a mentee, as it was when the pair began; what nobody knew is absent. */
export const MenteeAtEntry = z.strictObject({
  ...lived,
  foreignDiploma: z.boolean().optional(),
  nationality: Nationality.optional(),
  entryStatus: ItemKey.optional(),
  unemployedFor: ItemKey.optional(),
  sector: ItemKey.optional(),
  languages: z.array(LanguageSkill).max(20).readonly().optional(),
  heardThrough: ItemKey.optional(),
  partnerId: PartnerId.optional(),
})
export type MenteeAtEntry = Readonly<z.infer<typeof MenteeAtEntry>>

/** What statistics count of a mentor, as it was when the pair began. */
export const MentorAtEntry = z.strictObject({
  ...lived,
  frame: FrameKind.optional(),
  companyId: CompanyId.optional(),
  sector: ItemKey.optional(),
  languages: z.array(LanguageSkill).max(20).readonly().optional(),
})
export type MentorAtEntry = Readonly<z.infer<typeof MentorAtEntry>>

/**
 * The two people of a pair as they were the day it began: a file that changes later does not reach it (statistics §4.4, rule 4).
 * What was unknown then is completed once the file knows it; to correct an error here is an act of its own.
 */
export const Entry = z.strictObject({
  /** One for each pair that began, under its id. */
  id: PairId,
  mentee: MenteeAtEntry,
  mentor: MentorAtEntry,
  /** Taken from the files of a later day: the pair had begun before this was kept. */
  reconstructed: z.literal(true).optional(),
  /** In what quality the contract had the mentor, once the contract is gone with somebody who was erased: the hours paid by employers rest on it. */
  engagement: FrameKind.optional(),
})
export type Entry = Readonly<z.infer<typeof Entry>>
