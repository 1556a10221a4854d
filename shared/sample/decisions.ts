import { coordinatorId, type CoordinatorKey } from './coordinators'
import { menteeId, type MenteeKey } from './mentees'
import { mentorId, type MentorKey } from './mentors'
import { act, type SampleStep, type Typed } from './step'

type MentorDecision = Typed<'mentor.decide'>['decision']
type MenteeDecision = Typed<'mentee.decide'>['decision']

const mentor = (on: string, key: MentorKey, outcome: MentorDecision['outcome'], by: CoordinatorKey, why: Pick<MentorDecision, 'reason' | 'told'> = {}): SampleStep =>
  act(on, 'mentor.decide', { mentorId: mentorId(key), decision: { on, outcome, by: coordinatorId(by), ...why } })

const mentee = (on: string, key: MenteeKey, outcome: MenteeDecision['outcome'], by: CoordinatorKey, why: Pick<MenteeDecision, 'reason' | 'told' | 'towards'> = {}): SampleStep =>
  act(on, 'mentee.decide', { menteeId: menteeId(key), decision: { on, outcome, by: coordinatorId(by), ...why } })

/** What the association answered after each preparation; haddad still waits for an answer. */
const onMentors = (): readonly SampleStep[] => [
  mentor('2026-03-26', 'mukendi', 'accepted', 'dubois'),
  mentor('2026-05-13', 'bouchat', 'accepted', 'hendrickx'),
  mentor('2026-05-19', 'collart', 'accepted', 'dubois'),
  mentor('2026-05-21', 'gerard', 'accepted', 'benkirane'),
  mentor('2026-06-16', 'yildiz', 'accepted', 'benkirane'),
  mentor('2026-06-18', 'kabongo', 'accepted', 'dubois'),
  mentor('2026-06-25', 'nguyen', 'accepted', 'hendrickx'),
  mentor('2026-07-02', 'demeyer', 'accepted', 'dubois'),
  mentor('2026-07-07', 'peeters', 'accepted', 'dubois'),
  mentor('2026-08-18', 'toussaint', 'accepted', 'hendrickx'),
  mentor('2026-08-20', 'deprez', 'accepted', 'benkirane'),
  mentor('2026-09-14', 'collart', 'left', 'dubois', { reason: 'change-of-work', told: 'Merci pour votre engagement. Votre nouveau poste vous prend tout votre temps : revenez vers nous quand vous le souhaitez.' }),
  mentor('2026-09-17', 'bastin', 'not-accepted', 'benkirane', {
    reason: 'conflict-of-interest',
    told: 'Votre agence place elle-même des personnes qui cherchent un emploi. Nous ne pouvons pas garantir à chacune qu’elle reste libre de ses choix.',
  }),
  mentor('2026-09-24', 'claes', 'accepted', 'hendrickx'),
  mentor('2026-09-24', 'dhondt', 'accepted', 'dubois'),
  mentor('2026-09-24', 'bodart', 'accepted', 'dubois'),
  mentor('2026-10-01', 'simon', 'accepted', 'hendrickx'),
  mentor('2026-10-13', 'benAissa', 'accepted', 'benkirane'),
  mentor('2026-10-22', 'warnier', 'other-engagement', 'dubois', {
    reason: 'other-form-fits',
    told: 'Vous souhaitez surtout ouvrir votre réseau : nous vous invitons à parler de votre métier lors d’une de nos soirées.',
  }),
  mentor('2026-10-23', 'okonkwo', 'accepted', 'dubois'),
  mentor('2026-10-27', 'hubert', 'accepted', 'hendrickx'),
  mentor('2026-10-29', 'thys', 'accepted', 'benkirane'),
  mentor('2026-11-12', 'remacle', 'to-review', 'benkirane', { reason: 'second-interview', told: 'La période des fêtes est chargée pour vous. Nous reprenons notre échange en janvier.' }),
  mentor('2026-11-17', 'lambrechts', 'accepted', 'benkirane'),
]

/** What the association answered after each selection; baudoin still waits for an answer. */
const onMentees = (): readonly SampleStep[] => [
  mentee('2025-10-14', 'rahimi', 'withdrew', 'dubois', { reason: 'found-elsewhere', told: 'Vous avez trouvé un emploi avant de signer le contrat. Nous vous souhaitons une belle suite.' }),
  mentee('2026-01-19', 'noel', 'accepted', 'benkirane'),
  mentee('2026-03-19', 'mbala', 'accepted', 'benkirane'),
  mentee('2026-04-02', 'celik', 'accepted', 'dubois'),
  mentee('2026-04-23', 'hanse', 'accepted', 'hendrickx'),
  mentee('2026-04-30', 'tchoupo', 'accepted', 'benkirane'),
  mentee('2026-05-13', 'ferreira', 'accepted', 'hendrickx'),
  mentee('2026-06-25', 'bondarenko', 'accepted', 'benkirane'),
  mentee('2026-07-09', 'belhadj', 'accepted', 'hendrickx'),
  mentee('2026-08-26', 'desmet', 'accepted', 'benkirane'),
  mentee('2026-08-26', 'willems', 'accepted', 'hendrickx'),
  mentee('2026-09-03', 'amrouche', 'accepted', 'dubois'),
  mentee('2026-09-10', 'leclercq', 'accepted', 'hendrickx'),
  mentee('2026-10-01', 'dumoulin', 'accepted', 'benkirane'),
  mentee('2026-10-01', 'lecoeur', 'accepted', 'hendrickx'),
  mentee('2026-10-08', 'nowak', 'accepted', 'benkirane'),
  mentee('2026-10-08', 'iacono', 'accepted', 'hendrickx'),
  mentee('2026-10-08', 'renard', 'accepted', 'benkirane'),
  mentee('2026-10-15', 'petit', 'accepted', 'hendrickx'),
  mentee('2026-10-15', 'wergifosse', 'accepted', 'benkirane'),
  mentee('2026-10-20', 'iacono', 'withdrew', 'hendrickx', { reason: 'found-elsewhere', told: 'Vous avez trouvé un emploi avant de rencontrer un ou une mentor. Nous vous souhaitons une belle suite.' }),
  mentee('2026-10-22', 'hassan', 'accepted', 'dubois'),
  mentee('2026-10-23', 'colin', 'accepted', 'hendrickx'),
  mentee('2026-10-29', 'nzeyimana', 'accepted', 'benkirane'),
  mentee('2026-10-29', 'haile', 'redirected', 'dubois', {
    reason: 'language-first',
    towards: 'french-course',
    told: 'Un cours de français vous aidera d’abord : nous vous avons donné l’adresse et le nom d’une personne. Votre place vous attend au printemps.',
  }),
  mentee('2026-11-05', 'marchenko', 'accepted', 'dubois'),
  mentee('2026-11-06', 'dumont', 'not-accepted', 'benkirane', {
    reason: 'not-full-time',
    told: 'Le mentorat demande d’être disponible à temps plein pour chercher un emploi. Vous pouvez revenir après votre formation.',
  }),
  mentee('2026-11-10', 'hanquet', 'waiting-list', 'hendrickx', { reason: 'no-mentor-free', told: 'Personne n’est libre aujourd’hui comme mentor dans la couture. Nous vous appelons dès qu’une personne l’est, au plus tard en février.' }),
  mentee('2026-11-12', 'benali', 'accepted', 'hendrickx'),
  mentee('2026-11-16', 'kasongo', 'accepted', 'dubois'),
  mentee('2026-11-18', 'lacroix', 'accepted', 'dubois'),
]

/** The volunteer’s information note, and the day its receipt came back; remacle and haddad have not sent theirs yet. */
const note = (givenOn: string, key: MentorKey, by: CoordinatorKey, receiptOn?: string): readonly SampleStep[] => {
  const record = (on: string, receipt?: string) =>
    act(on, 'mentor.record-note', { mentorId: mentorId(key), note: { givenOn, by: coordinatorId(by), ...(receipt && { receiptOn: receipt }) } })
  return [record(givenOn), ...(receiptOn ? [record(receiptOn, receiptOn)] : [])]
}

const notes = (): readonly SampleStep[] =>
  [
    note('2025-02-17', 'elAmrani', 'benkirane', '2025-02-18'),
    note('2025-03-17', 'vermeulen', 'benkirane', '2025-03-17'),
    note('2025-03-31', 'oeuvrard', 'benkirane', '2025-04-02'),
    note('2025-04-28', 'kovalenko', 'hendrickx', '2025-04-28'),
    note('2025-06-10', 'pereira', 'hendrickx', '2025-06-10'),
    note('2025-09-22', 'lefevre', 'hendrickx', '2025-09-24'),
    note('2026-03-23', 'mukendi', 'dubois', '2026-04-21'),
    note('2026-05-11', 'bouchat', 'hendrickx', '2026-05-11'),
    note('2026-05-18', 'collart', 'dubois', '2026-05-18'),
    note('2026-05-18', 'gerard', 'benkirane', '2026-05-28'),
    note('2026-06-15', 'yildiz', 'benkirane', '2026-06-15'),
    note('2026-06-22', 'nguyen', 'hendrickx', '2026-06-22'),
    note('2026-06-29', 'demeyer', 'dubois', '2026-07-02'),
    note('2026-08-17', 'toussaint', 'hendrickx', '2026-08-27'),
    note('2026-08-18', 'deprez', 'benkirane', '2026-08-18'),
    note('2026-09-22', 'bodart', 'dubois', '2026-09-24'),
    note('2026-09-29', 'simon', 'hendrickx', '2026-09-29'),
    note('2026-10-20', 'okonkwo', 'dubois', '2026-11-05'),
    note('2026-09-21', 'claes', 'hendrickx', '2026-09-21'),
    note('2026-10-12', 'benAissa', 'benkirane'),
    note('2026-10-27', 'thys', 'benkirane', '2026-11-05'),
    note('2026-10-26', 'hubert', 'hendrickx', '2026-11-05'),
    note('2026-11-16', 'haddad', 'dubois'),
  ].flat()

/** Someone who changed their mind since. */
const secondThoughts = (): readonly SampleStep[] => [
  act('2026-06-30', 'mentee.record-consent', { menteeId: menteeId('ferreira'), kind: 'newsletter', consent: { given: true, on: '2026-06-30' } }),
  act('2026-10-19', 'mentee.record-consent', { menteeId: menteeId('celik'), kind: 'sharing-goal', consent: { given: false, on: '2026-10-19' } }),
  act('2026-06-18', 'mentor.record-consent', { mentorId: mentorId('elAmrani'), kind: 'newsletter', consent: { given: true, on: '2026-06-18' } }),
]

/** Everything the association answered, and what people agreed to or signed. */
export const decide = (): readonly SampleStep[] => [...onMentors(), ...onMentees(), ...notes(), ...secondThoughts()]
