import { z } from 'zod'

import { remembered } from '#shared/core/remembered'
import { ActionPlan } from '#shared/domain/action-plan'
import { Amendment } from '#shared/domain/amendment'
import { ArticleSet, type ArticleText } from '#shared/domain/articles'
import { Breach } from '#shared/domain/breach'
import { CheckIn } from '#shared/domain/check-in'
import { Closing } from '#shared/domain/closing'
import { Company } from '#shared/domain/company'
import { Contract } from '#shared/domain/contract'
import { Coordinator } from '#shared/domain/coordinator'
import { Entry } from '#shared/domain/entry'
import { Evaluation } from '#shared/domain/evaluation'
import { Exchange } from '#shared/domain/exchange'
import { FollowUp } from '#shared/domain/follow-up'
import { GroupSession } from '#shared/domain/group-session'
import {
  AmendmentId,
  ArticleSetId,
  BreachId,
  CheckInId,
  CompanyId,
  ContractId,
  CoordinatorId,
  ExchangeId,
  FollowUpId,
  GridVersionId,
  GroupSessionId,
  ImportId,
  InterviewId,
  IntroductionId,
  MeetingId,
  MenteeId,
  MentorId,
  NewsletterId,
  NextStepId,
  NoticeId,
  OrganisationId,
  PairContactId,
  PairDraftId,
  PairId,
  PairingNoteId,
  PartnerId,
  ProcessingId,
  ProfileAnalysisId,
  ProgressUpdateId,
  RetentionDecisionId,
  YearlyTaskId,
} from '#shared/domain/ids'
import { ImportRecord } from '#shared/domain/import-record'
import { Intake } from '#shared/domain/intake'
import { Introduction } from '#shared/domain/introduction'
import type { IsoDate } from '#shared/domain/iso-date'
import { LetterTemplate, TemplateKind } from '#shared/domain/letter-template'
import { type DefaultLists, List, ListName } from '#shared/domain/lists'
import { Meeting } from '#shared/domain/meeting'
import { Mentee } from '#shared/domain/mentee'
import { Mentor } from '#shared/domain/mentor'
import { Newsletter } from '#shared/domain/newsletter'
import { NextStep } from '#shared/domain/next-step'
import { Notice, type NoticeAudience } from '#shared/domain/notice'
import { Organisation } from '#shared/domain/organisation'
import { Pair } from '#shared/domain/pair'
import { PairContact } from '#shared/domain/pair-contact'
import { PairDraft } from '#shared/domain/pair-draft'
import { PairingNote } from '#shared/domain/pairing-note'
import { Partner } from '#shared/domain/partner'
import { Processing } from '#shared/domain/processing'
import { ProfileAnalysis } from '#shared/domain/profile-analysis'
import { type DefaultSettings, ProgrammeSettings, SettingsId } from '#shared/domain/programme-settings'
import { ProgressUpdate } from '#shared/domain/progress-update'
import { RetentionDecision } from '#shared/domain/retention'
import { YearlyTask } from '#shared/domain/yearly-task'
import { type DefaultGrids, GridVersion } from '#shared/grids/grid'
import { Interview } from '#shared/grids/interview'

/** Raised with each released change of shape; `upgrade.ts` holds the way from each earlier one. */
export const CURRENT_FORMAT = 6

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
  amendments: collection(AmendmentId, Amendment),
  pairingNotes: collection(PairingNoteId, PairingNote),
  /** One for each pair, under its id; so is the plan. */
  intakes: collection(PairId, Intake),
  actionPlans: collection(PairId, ActionPlan),
  meetings: collection(MeetingId, Meeting),
  pairContacts: collection(PairContactId, PairContact),
  introductions: collection(IntroductionId, Introduction),
  checkIns: collection(CheckInId, CheckIn),
  nextSteps: collection(NextStepId, NextStep),
  /** One for each pair, under its id; so are the evaluations. */
  closings: collection(PairId, Closing),
  evaluations: collection(PairId, Evaluation),
  followUps: collection(FollowUpId, FollowUp),
  newsletters: collection(NewsletterId, Newsletter),
  yearlyTasks: collection(YearlyTaskId, YearlyTask),
  exchanges: collection(ExchangeId, Exchange),
  groupSessions: collection(GroupSessionId, GroupSession),
  gridVersions: collection(GridVersionId, GridVersion),
  interviews: collection(InterviewId, Interview),
  progressUpdates: collection(ProgressUpdateId, ProgressUpdate),
  imports: collection(ImportId, ImportRecord),
  lists: collection(ListName, List),
  settings: collection(SettingsId, ProgrammeSettings),
  /** One for each pair that began, under its id. */
  entries: collection(PairId, Entry),
  profileAnalyses: collection(ProfileAnalysisId, ProfileAnalysis),
  letterTemplates: collection(TemplateKind, LetterTemplate),
  notices: collection(NoticeId, Notice),
  processings: collection(ProcessingId, Processing),
  breaches: collection(BreachId, Breach),
  retentionDecisions: collection(RetentionDecisionId, RetentionDecision),
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
  amendments: {},
  pairingNotes: {},
  intakes: {},
  actionPlans: {},
  meetings: {},
  pairContacts: {},
  introductions: {},
  checkIns: {},
  nextSteps: {},
  closings: {},
  evaluations: {},
  followUps: {},
  newsletters: {},
  yearlyTasks: {},
  exchanges: {},
  groupSessions: {},
  gridVersions: {},
  interviews: {},
  progressUpdates: {},
  imports: {},
  lists: {},
  settings: {},
  entries: {},
  profileAnalyses: {},
  letterTemplates: {},
  notices: {},
  processings: {},
  breaches: {},
  retentionDecisions: {},
}

type AnyCollection<Entity> = Readonly<Partial<Record<string, Entity>>>

const walked = remembered((entities: AnyCollection<unknown>): readonly unknown[] => {
  const found: unknown[] = []
  // Where there are tens of thousands, twice as fast as asking for their values.
  for (const id in entities) if (entities[id] !== undefined) found.push(entities[id])
  return found
})

/** The entities of a collection, in the order they were entered: listed once for each state of it. */
export const listed = <Entity>(entities: AnyCollection<Entity>): readonly Entity[] => walked(entities) as readonly Entity[] // what is remembered under a collection are its own entities

/** What an association begins with and may make its own. */
export interface Defaults {
  readonly articles: ArticleText
  readonly grids: DefaultGrids
  readonly lists: DefaultLists
  /** What people are told about their data, as version 1; the blanks stand in braces. */
  readonly notices: Readonly<Record<NoticeAudience, string>>
  /** The register of processing as it is proposed; a purpose in braces stands for its months. */
  readonly processings: readonly Processing[]
  readonly settings: DefaultSettings
}

/** What a command borrows from the world outside: nothing else may vary. */
export interface World {
  readonly today: () => IsoDate
  /** A new UUID. */
  readonly newId: () => string
  readonly defaults: Defaults
}

/** Something of the book, by the collection it stands in. */
export interface Place {
  readonly collection: CollectionName
  readonly id: string
}
