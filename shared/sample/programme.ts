import { enterAssociation, finishSetUp } from './association'
import { enterCompanies } from './companies'
import { enterCoordinators } from './coordinators'
import { enterMentees } from './mentees'
import { enterMentors } from './mentors'
import { tellPairs } from './pairs'
import { enterPartners } from './partners'
import type { SampleStep } from './step'

/** The day the sample programme stops: nothing of it was done later, although terms end after it. */
export const SAMPLE_TODAY = '2026-11-20'

/** What an association that is not set up yet does first. */
export const settingUp = (): readonly SampleStep[] => [enterAssociation(), ...enterCoordinators(), finishSetUp()]

/** What comes next, day after day; on one day people come before the pairs they form. */
export const programme = (): readonly SampleStep[] =>
  [...enterPartners(), ...enterCompanies(), ...enterMentors(), ...enterMentees(), ...tellPairs()].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/** The whole sample, as it is played into an empty book. */
export const sampleSteps = (): readonly SampleStep[] => [...settingUp(), ...programme()]
