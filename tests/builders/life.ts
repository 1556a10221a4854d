import { ActionPlan, PlanRow } from '#shared/domain/action-plan'
import { AmendmentId, IntroductionId, MeetingId, PairContactId, PairingNoteId, PlanRowId } from '#shared/domain/ids'
import { Intake } from '#shared/domain/intake'
import { Introduction } from '#shared/domain/introduction'
import { type HeldMeeting, Meeting, type MeetingDetails, wasHeld } from '#shared/domain/meeting'
import { PairContact } from '#shared/domain/pair-contact'
import { PairingNote } from '#shared/domain/pairing-note'

import { built, type Changes, day, id } from './built'
import { menteeId, mentorId, pairId } from './casebook'

export const meetingId = (n = 1) => MeetingId.parse(id(2000 + n))
export const pairContactId = (n = 1) => PairContactId.parse(id(2100 + n))
export const introductionId = (n = 1) => IntroductionId.parse(id(2200 + n))
export const planRowId = (n = 1) => PlanRowId.parse(id(2300 + n))
export const amendmentId = (n = 1) => AmendmentId.parse(id(2400 + n))
export const pairingNoteId = (n = 1) => PairingNoteId.parse(id(2500 + n))

/** What is told of a meeting of 1 h 30 at the mentor's work. */
export const heldOn = (on: string, changes: Partial<Extract<MeetingDetails, { state: 'held' }>> = {}): MeetingDetails => ({
  ...{ state: 'held', on: day(on), place: 'workplace', minutes: 90, phase: 'work' },
  ...changes,
})

/** The nth meeting, held by the first pair unless another is named. */
export function aMeeting(n = 1, details: MeetingDetails = heldOn('2026-03-20'), changes: Changes<typeof Meeting> = {}): Meeting {
  return built(Meeting, { id: meetingId(n), pairId: pairId(1), details }, changes)
}

export function aHeldMeeting(n: number, on: string): HeldMeeting {
  const meeting = aMeeting(n, heldOn(on))
  if (!wasHeld(meeting)) throw new Error('The meeting was not held')
  return meeting
}

export const aPairContact = (n = 1, changes: Changes<typeof PairContact> = {}): PairContact =>
  built(PairContact, { id: pairContactId(n), pairId: pairId(1), on: '2026-03-25', means: 'phone', minutes: 15 }, changes)

export const anIntroduction = (n = 1, changes: Changes<typeof Introduction> = {}): Introduction =>
  built(Introduction, { id: introductionId(n), pairId: pairId(1), on: '2026-04-02', organisation: 'Électricité Dardenne SRL', person: 'Marc Dardenne' }, changes)

export const aPlanRow = (n = 1, changes: Changes<typeof PlanRow> = {}): PlanRow =>
  built(PlanRow, { id: planRowId(n), domain: 'network', objective: 'Rencontrer deux électriciens de la région', who: 'both', due: '2026-04-30', steps: [] }, changes)

export const aPlan = (rows: readonly PlanRow[] = [aPlanRow()], changes: Changes<typeof ActionPlan> = {}): ActionPlan =>
  built(ActionPlan, { id: pairId(1), goal: 'job', targetJob: 'électricien', rows, versions: [] }, changes)

/** The in-take of the first pair, with two domains gone through and two priorities. */
export const anIntake = (changes: Changes<typeof Intake> = {}): Intake =>
  built(
    Intake,
    {
      id: pairId(1),
      domains: {
        network: { weaknesses: 'Ne connaît personne dans le métier en Belgique', priority: 1 },
        'technical-skills': { strengths: 'Dix ans de chantier', evidence: 'Certificats de l’employeur' },
        interview: { weaknesses: 'Perd ses mots devant plusieurs personnes', priority: 2 },
      },
      assets: ['Rigueur', 'Permis B'],
    },
    changes,
  )

export const aPairingNote = (n = 1, changes: Changes<typeof PairingNote> = {}): PairingNote =>
  built(PairingNote, { id: pairingNoteId(n), mentorId: mentorId(1), menteeId: menteeId(1), kind: 'to-avoid', on: '2026-03-01' }, changes)
