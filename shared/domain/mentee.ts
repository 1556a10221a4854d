import { z } from 'zod'

import { Consents } from './consent'
import { dataRights } from './data-rights'
import { MenteeDecision } from './decision'
import { MenteeId, PartnerId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { ItemKey, LanguageSkill } from './lists'
import { Nationality } from './nationality'
import { PairWishes } from './pair-wishes'
import { Name, person } from './person'

/** Steps done before the programme was kept here, or that left no other trace: only their day is known. */
export const MenteeBefore = z.strictObject({ presentedOn: IsoDate.optional(), interviewedOn: IsoDate.optional() })
export type MenteeBefore = Readonly<z.infer<typeof MenteeBefore>>

export const MenteeDetails = z.strictObject({
  ...person,
  registeredOn: IsoDate,
  /** Who sent the person, when a partner did; the referent is the person to call there. */
  partnerId: PartnerId.optional(),
  referent: Name.optional(),
  /** The trade looked for, in the person's words. */
  wishedJob: line().optional(),
  /** The sector looked for. */
  sector: ItemKey.optional(),
  languages: z.array(LanguageSkill).max(20).readonly().optional(),
  /** The family of trades looked for. */
  jobFamily: ItemKey.optional(),
  /** Other sectors the person would work in: their second choice. */
  otherSectors: z.array(ItemKey).max(60).readonly().optional(),
  /** A language the person wishes to practise with the mentor. */
  practises: ItemKey.optional(),
  /** For whom the person works today, where they do: a mentor of the same house is no mentor for them. */
  employer: Name.optional(),
  wishes: PairWishes.optional(),
  /** How the person came to the programme. */
  heardThrough: ItemKey.optional(),
  /** Situation, length without work and studies when the person came in (statistics §4.3). */
  entryStatus: ItemKey.optional(),
  unemployedFor: ItemKey.optional(),
  studies: ItemKey.optional(),
  /** A diploma of another country that Belgium has not recognised (statistics §4.3). */
  foreignDiploma: z.boolean().optional(),
  /** Asked only where a funder wants it; never an origin. */
  nationality: Nationality.optional(),
  /** The day the partner pre-selected the person (brochure, stage 2: it is advised to ask it of partners). */
  preselectedOn: IsoDate.optional(),
  before: MenteeBefore.optional(),
  notes: paragraphs(5000).optional(),
})
export type MenteeDetails = Readonly<z.infer<typeof MenteeDetails>>

export const Mentee = MenteeDetails.extend({
  id: MenteeId,
  /** In the order in which they were taken; the last one holds. */
  decisions: z.array(MenteeDecision).max(50).readonly(),
  consents: Consents,
  ...dataRights,
})
export type Mentee = Readonly<z.infer<typeof Mentee>>

/** The details that are saved together, out of a whole file; decisions, consents and data rights are kept by acts of their own. */
export const menteeDetails = ({ id: _, decisions: _decisions, consents: _consents, informed: _informed, limitation: _limitation, erased: _erased, ...details }: Mentee): MenteeDetails => details
