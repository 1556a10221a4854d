import { amendContracts } from './amendments'
import { enterAssociation, finishSetUp } from './association'
import { enterCompanies, planSponsorships } from './companies'
import { noteContacts } from './contacts'
import { settleContent } from './content'
import { enterCoordinators } from './coordinators'
import { decide } from './decisions'
import { noteExchanges } from './exchanges'
import { noteFirstMeetings } from './first-meetings'
import { analyse, closeIntakes } from './intakes'
import { notePairings } from './matching-notes'
import { noteMeetings } from './meetings'
import { enterMentees } from './mentees'
import { enterMentors } from './mentors'
import { tellPairs } from './pairs'
import { enterPartners } from './partners'
import { recallPastWork } from './past-work'
import { followPlans, writePlans } from './plans'
import { prepareMentors } from './preparations'
import { selectMentees } from './selections'
import { holdSessions } from './sessions'
import type { SampleStep } from './step'
import { tellPartners } from './updates'

/** The day the sample programme stops: nothing of it was done later, although terms end after it. */
export const SAMPLE_TODAY = '2026-11-20'

/** What an association that is not set up yet does first. */
export const settingUp = (): readonly SampleStep[] => [enterAssociation(), ...enterCoordinators(), finishSetUp()]

/** What comes next, day after day; on one day people come before the pairs they form, and partners are told at its end. */
export const programme = (): readonly SampleStep[] =>
  [
    ...[settleContent, enterPartners, enterCompanies, planSponsorships, enterMentors, enterMentees, holdSessions],
    ...[prepareMentors, selectMentees, decide, notePairings, noteExchanges, tellPairs, noteFirstMeetings],
    ...[analyse, writePlans, closeIntakes, recallPastWork, noteMeetings, noteContacts, followPlans, amendContracts, tellPartners],
  ]
    .flatMap(tell => tell())
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/** The whole sample, as it is played into an empty book. */
export const sampleSteps = (): readonly SampleStep[] => [...settingUp(), ...programme()]
