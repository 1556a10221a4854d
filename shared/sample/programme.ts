import { amendContracts } from './amendments'
import { enterAssociation, finishSetUp } from './association'
import { enterCompanies, planSponsorships } from './companies'
import { noteContacts } from './contacts'
import { callPairs } from './check-ins'
import { holdCommunity } from './community'
import { settleContent } from './content'
import { lookAhead, talkAtTheEnd } from './conversations'
import { enterCoordinators } from './coordinators'
import { decide } from './decisions'
import { gatherEvaluations } from './evaluations'
import { noteExchanges } from './exchanges'
import { noteFirstMeetings } from './first-meetings'
import { askAfterwards } from './follow-ups'
import { analyse, closeIntakes } from './intakes'
import { notePairings } from './matching-notes'
import { noteMeetings } from './meetings'
import { enterMentees } from './mentees'
import { enterMentors } from './mentors'
import { writeNewsletters } from './newsletters'
import { giveNotices } from './notices'
import { tellPairs } from './pairs'
import { enterPartners } from './partners'
import { recallPastWork } from './past-work'
import { followPlans, writePlans } from './plans'
import { prepareMentors } from './preparations'
import { keepRegisters } from './registers'
import { prepareReports } from './reports'
import { selectMentees } from './selections'
import { holdSessions } from './sessions'
import { enterStartingPoints } from './starting-points'
import type { SampleStep } from './step'
import { tellPartners } from './updates'
import { becomeMentor, doYearlyTasks } from './yearly'

import type { PieceId } from '#shared/domain/ids'

/** The day the sample programme stops: nothing of it was done later, although terms end after it. */
export const SAMPLE_TODAY = '2026-11-20'

/** What an association that is not set up yet does first. */
export const settingUp = (): readonly SampleStep[] => [enterAssociation(), ...enterCoordinators(), finishSetUp()]

/** What comes next, day after day, with a picture for the newsletter where there is one; on one day people come before the pairs they form, and partners are told at its end. */
export const programme = (picture?: PieceId): readonly SampleStep[] =>
  [
    ...[settleContent, enterPartners, enterCompanies, planSponsorships, enterMentors, enterMentees, giveNotices, holdSessions, holdCommunity],
    ...[prepareMentors, selectMentees, enterStartingPoints, decide, notePairings, noteExchanges, tellPairs, noteFirstMeetings],
    ...[analyse, writePlans, closeIntakes, recallPastWork, noteMeetings, noteContacts, followPlans, amendContracts],
    ...[callPairs, talkAtTheEnd, lookAhead, gatherEvaluations, askAfterwards, becomeMentor, () => writeNewsletters(picture), doYearlyTasks, keepRegisters, prepareReports, tellPartners],
  ]
    .flatMap(tell => tell())
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
