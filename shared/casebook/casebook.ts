import { z } from 'zod'

import type { Result } from '#shared/core/result'
import { ArticleSet, type ArticleText } from '#shared/domain/articles'
import { Company } from '#shared/domain/company'
import { Contract, type Party } from '#shared/domain/contract'
import { Coordinator } from '#shared/domain/coordinator'
import {
  ArticleSetId,
  CompanyId,
  ContractId,
  CoordinatorId,
  MenteeId,
  MentorId,
  OrganisationId,
  PairDraftId,
  PairId,
  PartnerId,
} from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { Mentee } from '#shared/domain/mentee'
import { Mentor } from '#shared/domain/mentor'
import { Organisation } from '#shared/domain/organisation'
import { Pair, type PairRefusal } from '#shared/domain/pair'
import { PairDraft } from '#shared/domain/pair-draft'
import { Partner } from '#shared/domain/partner'

/** Raised with each released change of shape; `upgrade.ts` holds the way from each earlier one. */
export const CURRENT_FORMAT = 1

/** A collection: each entity stands under its own id. */
const collection = <Id extends z.ZodType<string, string>, Entity extends z.ZodType<{ id: string }>>(id: Id, entity: Entity) =>
  z
    .partialRecord(id, entity)
    .refine(all => Object.entries<{ id: string } | undefined>(all).every(([key, each]) => each?.id === key), 'an entity stands under the id of another')
    .readonly()

export const Collections = z.strictObject({
  organisation: collection(OrganisationId, Organisation),
  articleSets: collection(ArticleSetId, ArticleSet),
  coordinators: collection(CoordinatorId, Coordinator),
  companies: collection(CompanyId, Company),
  partners: collection(PartnerId, Partner),
  mentors: collection(MentorId, Mentor),
  mentees: collection(MenteeId, Mentee),
  pairs: collection(PairId, Pair),
  pairDrafts: collection(PairDraftId, PairDraft),
  contracts: collection(ContractId, Contract),
})
export type Collections = Readonly<z.infer<typeof Collections>>
export type CollectionName = keyof Collections

/** Everything the application remembers, as it stands in one file. */
export const Casebook = Collections.extend({ format: z.literal(CURRENT_FORMAT) })
export type Casebook = Readonly<z.infer<typeof Casebook>>

export const emptyCasebook: Casebook = {
  format: CURRENT_FORMAT,
  organisation: {},
  articleSets: {},
  coordinators: {},
  companies: {},
  partners: {},
  mentors: {},
  mentees: {},
  pairs: {},
  pairDrafts: {},
  contracts: {},
}

/** The entities of a collection, in the order they were entered. */
export const listed = <Entity>(collection: Readonly<Partial<Record<string, Entity>>>): readonly Entity[] =>
  Object.values(collection).flatMap(entity => entity ?? [])

/** What a command borrows from the world outside: nothing else may vary. */
export interface World {
  readonly today: () => IsoDate
  /** A new UUID. */
  readonly newId: () => string
  /** The articles a new association begins with. */
  readonly defaultArticles: ArticleText
}

/** Something of the book, by the collection it stands in. */
export interface Place {
  readonly collection: CollectionName
  readonly id: string
}

/** What is still to be filled in before a contract can be printed. */
export type ContractGap = 'organisation' | 'address' | 'representative' | 'place-of-signature' | 'articles' | 'terms' | 'employer-agreement'

export type CasebookRefusal =
  | PairRefusal
  | { readonly code: 'casebook/unknown'; readonly id: string }
  | { readonly code: 'casebook/still-referenced'; readonly by: readonly Place[] }
  | { readonly code: 'organisation/incomplete'; readonly missing: readonly ('representative' | 'place-of-signature' | 'coordinator')[] }
  | { readonly code: 'sample/not-empty' }
  | { readonly code: 'sample/not-sample' }
  | { readonly code: 'pair/mentor-at-capacity'; readonly mentorId: MentorId; readonly pairIds: readonly PairId[] }
  | { readonly code: 'pair/employer-agreement-missing'; readonly companyId: CompanyId }
  | { readonly code: 'pair/mentee-has-open-pair'; readonly menteeId: MenteeId; readonly pairId: PairId }
  | { readonly code: 'pair/same-coordinator-twice' }
  | { readonly code: 'pair/date-in-future'; readonly on: IsoDate }
  | { readonly code: 'pair/decided-by-contract' }
  | { readonly code: 'pair/nothing-to-undo' }
  | { readonly code: 'pair/story-differs' }
  | { readonly code: 'contract/incomplete'; readonly missing: readonly ContractGap[] }
  | { readonly code: 'contract/void' }
  | { readonly code: 'contract/signed-before-printed'; readonly party: Party; readonly notBefore: IsoDate }

/** A change to the casebook: the book after it, where all that did not change is the same object, or why it is refused. */
export type Change = (book: Casebook) => Result<Casebook, CasebookRefusal>
