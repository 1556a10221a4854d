import { sampleIds } from './ids'
import { ABSENT, EXCUSED, mentee, mentor, PRESENT, session, stranger, WISHES } from './session-story'
import { act, type SampleStep } from './step'

const OFFICE = 'Passerelle Emploi, rue Godefroid 212, 5000 Namur, salle du rez-de-chaussée'
const information = { kind: 'mentor-information', at: '17:30', place: OFFICE, capacity: 12 } as const
const presentation = { kind: 'mentee-presentation', at: '10:00', place: OFFICE, capacity: 15 } as const
const training = { kind: 'mentor-training', at: '13:00', place: 'Maison des associations, rue Saint-Jacques 141, 5000 Namur', capacity: 12 } as const

const informations = (): readonly (readonly SampleStep[])[] => [
  session({ ...information, number: 9, on: '2025-08-21', plannedOn: '2025-07-14', by: ['dubois'], guests: [mentor('maes'), mentor('lefevre'), stranger('Sabine', 'Colson', 'feminine', 406, 'Imprimerie du Condroz SRL', { ...PRESENT, wishes: 'later' }), stranger('Marc', 'Thiry', 'masculine', 407, 'indépendant', ABSENT)] }),
  session({ ...information, number: 1, on: '2026-02-26', plannedOn: '2026-02-02', by: ['dubois'], guests: [mentor('mukendi'), stranger('Laurent', 'Gillard', 'masculine', 401, 'Menuiserie Gillard', { ...PRESENT, wishes: 'no' })] }),
  session({ ...information, number: 2, on: '2026-04-23', plannedOn: '2026-03-30', by: ['benkirane'], guests: [mentor('bouchat'), mentor('collart'), mentor('gerard')] }),
  session({
    ...information,
    number: 3,
    on: '2026-06-04',
    plannedOn: '2026-05-11',
    by: ['dubois', 'hendrickx'],
    guests: [mentor('yildiz', PRESENT), mentor('demeyer'), mentor('peeters'), mentor('nguyen', PRESENT), mentor('bouchat', EXCUSED)],
    title: 'Devenir mentor : une heure pour en savoir plus',
  }),
  session({ ...information, number: 4, on: '2026-08-06', plannedOn: '2026-07-06', by: ['hendrickx'], guests: [mentor('toussaint'), mentor('bastin'), mentor('deprez'), mentor('bodart'), mentor('simon')] }),
  session({ ...information, number: 5, on: '2026-10-08', plannedOn: '2026-09-14', by: ['benkirane'], guests: [mentor('haddad', PRESENT), mentor('rossi'), mentor('hubert'), mentor('warnier', PRESENT), mentor('remacle'), mentor('okonkwo'), mentor('thys'), mentor('benAissa', ABSENT)] }),
  session({
    ...information,
    number: 6,
    on: '2026-11-12',
    plannedOn: '2026-10-19',
    by: ['dubois'],
    guests: [
      mentor('lambrechts', PRESENT),
      stranger('Valérie', 'Lambot', 'feminine', 402, 'Caisse du Condroz SA', WISHES, { on: '2026-11-13', creates: sampleIds.mentor(28) }),
      stranger('Frédéric', 'Mathot', 'masculine', 403, 'Ateliers de la Lesse SRL', { ...PRESENT, wishes: 'later' }),
      stranger('Carine', 'Evrard', 'feminine', 404, 'indépendante', EXCUSED),
    ],
  }),
  session({ ...information, number: 7, on: '2026-12-03', plannedOn: '2026-11-16', by: ['dubois'], guests: [stranger('Carine', 'Evrard', 'feminine', 404, 'indépendante'), stranger('Nicolas', 'Poncelet', 'masculine', 405, 'Fonderies de la Basse-Sambre SA')] }),
]

const presentations = (): readonly (readonly SampleStep[])[] => [
  session({ ...presentation, number: 11, on: '2026-01-08', plannedOn: '2025-12-15', by: ['benkirane'], guests: [mentee('noel', PRESENT)] }),
  session({ ...presentation, number: 12, on: '2026-03-12', plannedOn: '2026-02-16', by: ['benkirane'], guests: [mentee('mbala', PRESENT), mentee('celik')] }),
  session({ ...presentation, number: 13, on: '2026-04-16', plannedOn: '2026-03-23', by: ['hendrickx'], guests: [mentee('hanse', PRESENT), mentee('tchoupo'), mentee('ferreira')] }),
  session({ ...presentation, number: 14, on: '2026-06-11', plannedOn: '2026-05-18', by: ['dubois'], guests: [mentee('bondarenko'), mentee('belhadj')], title: 'Découvrir le mentorat' }),
  session({ ...presentation, number: 15, on: '2026-08-20', plannedOn: '2026-07-27', by: ['hendrickx'], guests: [mentee('desmet', ABSENT), mentee('willems', PRESENT), mentee('amrouche'), mentee('leclercq')] }),
  session({ ...presentation, number: 16, on: '2026-09-24', plannedOn: '2026-08-31', by: ['benkirane'], guests: [mentee('lecoeur', PRESENT), mentee('nowak'), mentee('wergifosse'), mentee('iacono'), mentee('renard', PRESENT), mentee('dumoulin', PRESENT), mentee('petit'), mentee('colin'), mentee('hassan')] }),
  session({ ...presentation, number: 17, on: '2026-10-22', plannedOn: '2026-09-28', by: ['dubois'], guests: [mentee('hanquet', PRESENT), mentee('haile', PRESENT), mentee('dumont'), mentee('nzeyimana', PRESENT), mentee('marchenko', PRESENT)] }),
  session({
    ...presentation,
    number: 18,
    on: '2026-11-05',
    plannedOn: '2026-10-12',
    by: ['benkirane', 'hendrickx'],
    guests: [
      mentee('kasongo', PRESENT),
      mentee('baudoin', PRESENT),
      mentee('moreau'),
      mentee('benali', PRESENT),
      mentee('lacroix', PRESENT),
      stranger('Hugo', 'Piron', 'masculine', 411, 'CPAS de Sambreville, service insertion', WISHES, { on: '2026-11-09', creates: sampleIds.mentee(32) }),
      stranger('Kelly', 'Gaspard', 'feminine', 412, 'MIRE Meuse-Condroz asbl', { ...PRESENT, wishes: 'later' }),
    ],
  }),
  session({ ...presentation, number: 19, on: '2026-12-08', plannedOn: '2026-11-16', by: ['benkirane'], guests: [mentee('zaoui'), mentee('lemaire')] }),
]

const trainings = (): readonly (readonly SampleStep[])[] => [
  session({ ...training, number: 26, on: '2025-09-25', plannedOn: '2025-08-25', by: ['dubois', 'hendrickx'], guests: [mentor('maes', PRESENT), mentor('lefevre', PRESENT), mentor('ndiaye', PRESENT), mentor('pereira', PRESENT), mentor('kovalenko', PRESENT), mentor('vermeulen', EXCUSED)], guest: 'Martine Ledoux, formatrice' }),
  session({ ...training, number: 21, on: '2026-04-21', plannedOn: '2026-03-16', by: ['dubois'], guests: [mentor('mukendi', PRESENT), mentor('lefevre', PRESENT), mentor('ndiaye', EXCUSED)], guest: 'Martine Ledoux, formatrice' }),
  session({ ...training, number: 22, on: '2026-05-28', plannedOn: '2026-04-27', by: ['dubois'], guests: [mentor('bouchat', PRESENT), mentor('collart', PRESENT), mentor('gerard', PRESENT)] }),
  session({
    ...training,
    number: 23,
    on: '2026-08-27',
    plannedOn: '2026-07-06',
    by: ['dubois', 'benkirane'],
    guests: [mentor('yildiz', PRESENT), mentor('demeyer', PRESENT), mentor('peeters', PRESENT), mentor('toussaint', PRESENT), mentor('nguyen', PRESENT)],
    guest: 'Martine Ledoux, formatrice',
    title: 'Construire une relation de confiance',
    notes: 'Programme : la relation de confiance, l’ouverture interculturelle, les limites du rôle.',
  }),
  session({ ...training, number: 24, on: '2026-11-05', plannedOn: '2026-10-05', by: ['hendrickx'], guests: [mentor('claes', PRESENT), mentor('hubert', PRESENT), mentor('benAissa', PRESENT), mentor('haddad', EXCUSED), mentor('deprez', PRESENT), mentor('bodart', PRESENT), mentor('okonkwo', PRESENT), mentor('simon', PRESENT), mentor('thys', PRESENT)] }),
  session({ ...training, number: 25, on: '2026-12-10', plannedOn: '2026-11-16', by: ['dubois'], guests: [mentor('lambrechts'), mentor('haddad'), mentor('rossi')], guest: 'Martine Ledoux, formatrice' }),
]

/** An information session that was called off: too few had said they would come. */
const calledOff = (): readonly SampleStep[] => [
  ...session({ ...information, number: 8, on: '2026-09-10', plannedOn: '2026-08-10', by: ['hendrickx'], guests: [stranger('Robin', 'Claes', 'neutral', 117, 'photographe')] }),
  act('2026-09-08', 'session.cancel', { id: sampleIds.session(8), cancelled: true }),
]

/** Every group session, those to come included. */
export const holdSessions = (): readonly SampleStep[] => [...informations(), ...presentations(), ...trainings(), calledOff()].flat()
