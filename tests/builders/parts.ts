import type { ActionPlan } from '#shared/domain/action-plan'
import type { Amendment } from '#shared/domain/amendment'
import type { ArticleSet } from '#shared/domain/articles'
import type { Breach } from '#shared/domain/breach'
import type { CheckIn } from '#shared/domain/check-in'
import type { Closing } from '#shared/domain/closing'
import type { Company } from '#shared/domain/company'
import type { Contract } from '#shared/domain/contract'
import type { Coordinator } from '#shared/domain/coordinator'
import type { Entry } from '#shared/domain/entry'
import type { Evaluation } from '#shared/domain/evaluation'
import type { Exchange } from '#shared/domain/exchange'
import type { FollowUp } from '#shared/domain/follow-up'
import type { GroupSession } from '#shared/domain/group-session'
import type { ImportRecord } from '#shared/domain/import-record'
import type { Intake } from '#shared/domain/intake'
import type { Introduction } from '#shared/domain/introduction'
import type { LetterTemplate } from '#shared/domain/letter-template'
import type { List } from '#shared/domain/lists'
import type { Meeting } from '#shared/domain/meeting'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Newsletter } from '#shared/domain/newsletter'
import type { NextStep } from '#shared/domain/next-step'
import type { Organisation } from '#shared/domain/organisation'
import type { Pair } from '#shared/domain/pair'
import type { PairContact } from '#shared/domain/pair-contact'
import type { PairDraft } from '#shared/domain/pair-draft'
import type { PairingNote } from '#shared/domain/pairing-note'
import type { Partner } from '#shared/domain/partner'
import type { Processing } from '#shared/domain/processing'
import type { ProfileAnalysis } from '#shared/domain/profile-analysis'
import type { ProgrammeSettings } from '#shared/domain/programme-settings'
import type { ProgressUpdate } from '#shared/domain/progress-update'
import type { RetentionDecision } from '#shared/domain/retention'
import type { YearlyTask } from '#shared/domain/yearly-task'
import type { GridVersion } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

/** What a book of a test is made of; what is left out is empty, or as `aCasebook` has it. */
export interface Parts {
  readonly organisation?: Organisation | undefined
  readonly articleSets?: readonly ArticleSet[]
  readonly coordinators?: readonly Coordinator[]
  readonly companies?: readonly Company[]
  readonly partners?: readonly Partner[]
  readonly mentors?: readonly Mentor[]
  readonly mentees?: readonly Mentee[]
  readonly pairs?: readonly Pair[]
  readonly pairDrafts?: readonly PairDraft[]
  readonly contracts?: readonly Contract[]
  readonly amendments?: readonly Amendment[]
  readonly pairingNotes?: readonly PairingNote[]
  readonly intakes?: readonly Intake[]
  readonly actionPlans?: readonly ActionPlan[]
  readonly meetings?: readonly Meeting[]
  readonly pairContacts?: readonly PairContact[]
  readonly introductions?: readonly Introduction[]
  readonly checkIns?: readonly CheckIn[]
  readonly nextSteps?: readonly NextStep[]
  readonly closings?: readonly Closing[]
  readonly evaluations?: readonly Evaluation[]
  readonly followUps?: readonly FollowUp[]
  readonly newsletters?: readonly Newsletter[]
  readonly yearlyTasks?: readonly YearlyTask[]
  readonly exchanges?: readonly Exchange[]
  readonly groupSessions?: readonly GroupSession[]
  readonly gridVersions?: readonly GridVersion[]
  readonly interviews?: readonly Interview[]
  readonly progressUpdates?: readonly ProgressUpdate[]
  readonly imports?: readonly ImportRecord[]
  readonly lists?: readonly List[]
  readonly entries?: readonly Entry[]
  readonly profileAnalyses?: readonly ProfileAnalysis[]
  readonly letterTemplates?: readonly LetterTemplate[]
  readonly settings?: readonly ProgrammeSettings[]
  readonly processings?: readonly Processing[]
  readonly breaches?: readonly Breach[]
  readonly retentionDecisions?: readonly RetentionDecision[]
}
