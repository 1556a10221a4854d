import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { menteeId, type MenteeKey } from './mentees'
import { mentorId, type MentorKey } from './mentors'
import { act, type SampleStep, type Typed } from './step'

type Note = Typed<'pairing.note'>

const note = (number: number, on: string, kind: Note['kind'], mentor: MentorKey, mentee: MenteeKey, by: CoordinatorKey, reason: string): SampleStep =>
  act(on, 'pairing.note', { mentorId: mentorId(mentor), menteeId: menteeId(mentee), kind, on, by: coordinatorId(by), reason }, sampleIds.pairingNote(number))

/** What the staff knows of two people and no file tells: relatives, those to be kept apart, and a refusal that holds no more. */
export const notePairings = (): readonly SampleStep[] => [
  note(1, '2026-10-08', 'related', 'dhondt', 'renard', 'benkirane', 'Cousines, d’après la mentee.'),
  note(2, '2026-10-23', 'to-avoid', 'toussaint', 'colin', 'hendrickx', 'Se connaissent d’une association de quartier ; chacun préfère une autre personne.'),
  note(3, '2026-11-16', 'refusal-lifted', 'gerard', 'hassan', 'dubois', 'L’inventaire est terminé : de nouveau disponible, et d’accord pour une nouvelle proposition.'),
]
