import { sampleIds } from './ids'
import { menteeId, type MenteeKey } from './mentees'
import { act, type SampleStep, type Typed } from './step'

type Told = Typed<'progress.record'>
type Milestone = Told['milestone']

const decision = (on: string): Milestone => ({ kind: 'decision', on })
const formed = (pair: number, on: string): Milestone => ({ kind: 'pair-formed', on, pairId: sampleIds.pair(pair) })
const checkIn = (pair: number, number: number, on: string): Milestone => ({ kind: 'check-in', on, number, pairId: sampleIds.pair(pair) })
const closure = (pair: number, on: string): Milestone => ({ kind: 'closure', on, pairId: sampleIds.pair(pair) })

/** A note as it went out: never more than the step, its day and its result. */
const TEXTS = {
  decision: 'Nous avons rencontré la personne que vous nous avez adressée et lui avons communiqué notre réponse. Elle vous en parlera elle-même si elle le souhaite.',
  'pair-formed': 'Un ou une mentor accompagne désormais la personne que vous nous avez adressée : les deux ont dit oui.',
  contract: 'Le contrat d’engagement est signé : l’accompagnement commence.',
  'check-in': 'L’accompagnement se poursuit. Nous restons en contact avec le binôme toutes les six semaines.',
  closure: 'L’accompagnement est terminé. Une réunion de clôture a eu lieu.',
  outcome: 'L’accompagnement mène à une sortie positive.',
} as const satisfies Record<Milestone['kind'], string>

const sent = (number: number, on: string, mentee: MenteeKey, milestone: Milestone, means: Extract<Told['done'], { kind: 'sent' }>['means'] = 'email'): SampleStep =>
  act(on, 'progress.record', { menteeId: menteeId(mentee), milestone, on, done: { kind: 'sent', means, text: TEXTS[milestone.kind] } }, sampleIds.update(number))

const skipped = (number: number, on: string, mentee: MenteeKey, milestone: Milestone, reason: string): SampleStep =>
  act(on, 'progress.record', { menteeId: menteeId(mentee), milestone, on, done: { kind: 'skipped', reason } }, sampleIds.update(number))

/** What the partners were told, and what was left aside. The notes of November are still owed. */
export const tellPartners = (): readonly SampleStep[] => [
  sent(1, '2025-03-27', 'bensalem', closure(1, '2025-03-25'), 'phone'),
  sent(2, '2025-06-04', 'vansteenberghe', closure(5, '2025-06-02')),
  sent(3, '2025-09-03', 'rahimi', decision('2025-09-01')),
  sent(4, '2025-11-21', 'aydogan', closure(6, '2025-11-19')),
  sent(5, '2025-12-15', 'goncalves', closure(8, '2025-12-12'), 'meeting'),
  sent(6, '2026-01-28', 'lejeune', closure(7, '2026-01-26')),
  sent(7, '2026-03-03', 'wojcik', closure(11, '2026-03-02')),
  skipped(8, '2026-05-04', 'tchoupo', decision('2026-04-30'), 'La personne ne souhaite pas que le partenaire soit informé.'),
  sent(9, '2026-09-07', 'amrouche', decision('2026-09-03')),
  sent(10, '2026-09-30', 'ferreira', checkIn(24, 2, '2026-09-28'), 'letter'),
  sent(11, '2026-10-15', 'bondarenko', checkIn(25, 2, '2026-10-12')),
  sent(20, '2026-09-14', 'leclercq', decision('2026-09-10')),
  sent(21, '2026-10-16', 'petit', decision('2026-10-15')),
  sent(22, '2026-10-23', 'hassan', decision('2026-10-22'), 'phone'),
  skipped(23, '2025-10-15', 'rahimi', decision('2025-10-14'), 'Vu de vive voix avec la personne de référence.'),
  sent(12, '2026-10-16', 'wergifosse', decision('2026-10-15')),
  skipped(13, '2026-10-20', 'belhadj', checkIn(26, 1, '2026-10-19'), 'Vu de vive voix la veille.'),
  sent(14, '2026-10-21', 'iacono', decision('2026-10-20'), 'phone'),
  sent(15, '2026-10-27', 'shevchuk', checkIn(27, 1, '2026-10-26')),
  sent(16, '2026-10-30', 'haile', decision('2026-10-29'), 'phone'),
  sent(17, '2026-10-29', 'ouali', formed(31, '2026-10-26')),
  sent(18, '2026-11-04', 'vanderlinden', formed(30, '2026-11-02')),
  sent(19, '2026-11-12', 'willems', formed(32, '2026-11-09')),
]
