import { recordedAfter } from './days'
import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

type Contact = Typed<'pair-contact.save'>['details']
type Introduction = Typed<'introduction.save'>['details']

const contact = (number: number, pair: number, on: string, means: Contact['means'], minutes: number, note?: string): SampleStep =>
  act(recordedAfter(on), 'pair-contact.save', { pairId: sampleIds.pair(pair), details: { on, means, minutes, ...(note && { note }) } }, sampleIds.contact(number))

/** Calls and messages between two meetings. */
const contacts = (): readonly SampleStep[] => [
  contact(1, 22, '2026-07-07', 'phone', 20, 'Questions sur une offre d’acheteuse.'),
  contact(2, 22, '2026-09-15', 'email', 10),
  contact(3, 22, '2026-11-10', 'phone', 15, 'La veille d’un entretien.'),
  contact(4, 23, '2026-11-02', 'message', 5, 'Une autre date est à trouver.'),
  contact(5, 25, '2026-10-28', 'phone', 10, 'Rappel du prochain rendez-vous.'),
  contact(6, 26, '2026-10-28', 'message', 5),
  contact(7, 27, '2026-10-12', 'email', 30, 'Relecture d’une candidature.'),
  contact(8, 27, '2026-11-09', 'email', 15, 'Réponse de l’agence transmise.'),
  contact(9, 28, '2026-10-29', 'message', 5),
  contact(10, 28, '2026-11-10', 'phone', 25, 'Appel du soir : comment parler du salaire.'),
  contact(11, 41, '2026-11-12', 'message', 5, 'Nouvelle date après le jour férié.'),
]

/** Someone of the mentor’s network, and the day one knew what came of it. */
const introduced = (number: number, pair: number, details: Introduction, result?: Pick<Introduction, 'result' | 'resultOn'> & { readonly resultOn: string }): readonly SampleStep[] => {
  const id = sampleIds.introduction(number)
  const pairId = sampleIds.pair(pair)
  return [
    act(recordedAfter(details.on), 'introduction.save', { pairId, details }, id),
    ...(result ? [act(recordedAfter(result.resultOn), 'introduction.save', { id, pairId, details: { ...details, ...result } })] : []),
  ]
}

const introductions = (): readonly SampleStep[] =>
  [
    introduced(1, 3, { on: '2025-06-10', organisation: 'Ébénisterie Hanson SRL', person: 'Luc Hanson' }, { result: 'visit', resultOn: '2025-06-20' }),
    introduced(2, 4, { on: '2025-05-21', organisation: 'Interprètes sociaux de Bruxelles asbl (exemple)' }, { result: 'internship', resultOn: '2025-06-18' }),
    introduced(3, 8, { on: '2025-10-30', organisation: 'Centre de formation du bâtiment (exemple)' }, { result: 'training', resultOn: '2025-11-24' }),
    introduced(4, 10, { on: '2026-01-27', organisation: 'Secrétariat social Meuse (exemple)', person: 'Agathe Piette' }, { result: 'job-interview', resultOn: '2026-02-18' }),
    introduced(5, 15, { on: '2026-05-07', organisation: 'Boulangerie Au Four du Coin' }, { result: 'no-answer', resultOn: '2026-06-04' }),
    introduced(6, 17, { on: '2026-05-13', organisation: 'Menuiserie du Val', person: 'Paul Dury', note: 'Cherche une personne pour un chantier de neuf mois.' }, { result: 'hired', resultOn: '2026-06-12' }),
    introduced(7, 22, { on: '2026-09-22', organisation: 'Hospices du Hainaut, service des achats (exemple)', person: 'Carole Nisen' }, { result: 'job-interview', resultOn: '2026-11-11' }),
    introduced(8, 22, { on: '2026-11-03', organisation: 'Club des acheteurs de Mons (exemple)' }),
    introduced(9, 23, { on: '2026-10-08', organisation: 'Bureau d’études Arcade' }, { result: 'talk', resultOn: '2026-10-20' }),
    introduced(10, 27, { on: '2026-11-16', organisation: 'Agence de contenus Papier & Pixels', person: 'Inge Callens', note: 'Demande un texte d’essai pour le 27 novembre.', meetingId: sampleIds.meeting(27, 5) }),
    introduced(11, 27, { on: '2026-11-02', organisation: 'Chambre des traducteurs (exemple)' }, { result: 'talk', resultOn: '2026-11-13' }),
    introduced(12, 28, { on: '2026-11-19', organisation: 'Emballages de la Sambre SA', person: 'Nico Baert', meetingId: sampleIds.meeting(28, 4) }),
  ].flat()

/** What completes the meetings: calls, messages, and the people the mentee was brought to. */
export const noteContacts = (): readonly SampleStep[] => [...contacts(), ...introductions()]
