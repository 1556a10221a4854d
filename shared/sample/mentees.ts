import { ADOPTED_ON } from './association'
import { workingDay } from './days'
import { sampleIds } from './ids'
import { partnerId } from './partners'
import { menteeProfiles } from './profiles'
import { type Home, home, man, person, type Reach, reached, type Someone, woman } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { MenteeId } from '#shared/domain/ids'

type Details = Typed<'mentee.save'>['details']

interface Row {
  readonly number: number
  readonly details: Details
}

type Search = Pick<Details, 'partnerId' | 'referent' | 'wishedJob' | 'sector' | 'otherSectors' | 'jobFamily' | 'practises' | 'employer' | 'wishes' | 'preselectedOn' | 'heardThrough' | 'notes'> & { reach?: Reach }

const mentee = (number: number, who: Someone, address: Home, registeredOn: string, { reach = 'both', ...search }: Search): Row => ({
  number,
  // Partners pre-select a few days before they send a person.
  details: { ...who, ...reached(who, 200 + number, reach), address, registeredOn, ...(search.partnerId && { preselectedOn: workingDay(registeredOn, -4) }), ...menteeProfiles[number], ...search },
})

const forem = { partnerId: partnerId('forem'), referent: 'Isabelle Pirson' }
const cpas = { partnerId: partnerId('cpas'), referent: 'Malik Zerrouki' }
const mire = { partnerId: partnerId('mire'), referent: 'Véronique T’Serstevens' }
const cisp = { partnerId: partnerId('cisp') }

const rows = {
  bensalem: mentee(1, woman('Aïcha', 'Bensalem', '1991-02-14'), home('rue de Fer 241', '5000', 'Namur'), '2024-07-01', { ...forem, wishedJob: 'employée administrative', jobFamily: 'administration' }),
  dejardin: mentee(2, man('Thibault', 'Dejardin', '1999-06-23'), home('rue de la Libération 138', '7080', 'Frameries'), '2024-09-09', { wishedJob: 'magasinier', jobFamily: 'logistics' }),
  ilunga: mentee(3, woman('Grâce', 'Ilunga Kalala', '1996-11-03'), home('avenue du Douaire 176', '1340', 'Ottignies-Louvain-la-Neuve'), '2025-01-07', { wishedJob: 'ébéniste', jobFamily: 'building' }),
  aydogan: mentee(4, man('Mehmet', 'Aydoğan', '1988-04-28'), home('rue de Balart 219', '5000', 'Namur'), '2025-03-11', { ...forem, wishedJob: 'aide-comptable', jobFamily: 'accounting' }),
  vansteenberghe: mentee(5, woman('Nathalie', 'Van Steenberghe', '1972-09-30'), home('rue de l’Industrie 187', '5300', 'Andenne'), '2025-02-11', { ...mire, wishedJob: 'assistante de direction', jobFamily: 'administration', otherSectors: ['office-staffing'] }),
  shevchuk: mentee(6, woman('Olena', 'Shevchuk', '1990-12-19'), home('rue Chapelle-Dieu 155', '5030', 'Gembloux'), '2025-04-22', { ...forem, wishedJob: 'gestionnaire de contenus web', jobFamily: 'communication', otherSectors: ['culture-sport'], practises: 'english' }),
  lejeune: mentee(7, man('Kévin', 'Lejeune', '2003-01-17'), home('rue Saint-Jacques 203', '5500', 'Dinant'), '2025-04-28', { ...mire, wishedJob: 'éducateur', jobFamily: 'social-childcare' }),
  diallo: mentee(8, woman('Fatoumata', 'Diallo', '1994-08-08'), home('rue Wayez 327', '1070', 'Anderlecht'), '2025-01-27', { wishedJob: 'interprète en milieu social', jobFamily: 'communication' }),
  goncalves: mentee(9, man('Pedro', 'Gonçalves', '1984-05-12'), home('chaussée de Liège 412', '4500', 'Huy'), '2025-07-07', { ...cisp, wishedJob: 'conducteur d’engins', jobFamily: 'driving' }),
  vanderlinden: mentee(10, woman('Chloé', 'Vanderlinden', '2001-10-10'), home('rue Hors-Château 193', '4000', 'Liège'), '2025-07-21', { ...cisp, wishedJob: 'opératrice prépresse', jobFamily: 'production' }),
  ouali: mentee(11, man('Rachid', 'Ouali', '1979-03-26'), home('rue du Collège 148', '6200', 'Châtelet'), '2025-08-18', { ...cpas, wishedJob: 'gestionnaire de paie', jobFamily: 'accounting', wishes: { age: 'close' } }),
  wojcik: mentee(12, woman('Ewa', 'Wójcik', '1987-07-22'), home('rue Puits-en-Sock 171', '4020', 'Liège'), '2025-09-22', { ...cisp, wishedJob: 'illustratrice', jobFamily: 'arts-media' }),
  dhooghe: mentee(13, man('Alexandre', 'D’Hooghe', '1998-02-02'), home('rue de Namur 326', '1400', 'Nivelles'), '2025-03-10', { wishedJob: 'boulanger', jobFamily: 'catering' }),
  rahimi: mentee(14, woman('Sakina', 'Rahimi', '1997-05-05'), home('rue Sainte-Barbe 162', '5060', 'Sambreville'), '2025-08-26', { ...cpas, wishedJob: 'contrôleuse qualité', jobFamily: 'production' }),
  mertens: mentee(15, man('Bryan', 'Mertens', '2002-08-31'), home('avenue Georges Henri 573', '1200', 'Woluwe-Saint-Lambert'), '2025-11-24', { wishedJob: 'développeur junior', jobFamily: 'it-digital' }),
  noel: mentee(16, woman('Justine', 'Noël', '2000-12-24'), home('rue du Pont du Christ 127', '1300', 'Wavre'), '2026-01-05', { wishedJob: 'menuisière', jobFamily: 'building' }),
  mbala: mentee(17, man('Patrick', 'Mbala Nsimba', '1975-01-09'), home('rue Piervenne 184', '5590', 'Ciney'), '2026-03-02', { ...mire, wishedJob: 'conseiller clientèle', jobFamily: 'sales' }),
  celik: mentee(18, woman('Zeynep', 'Çelik', '1993-09-17'), home('rue Albert Ier 342', '7100', 'La Louvière'), '2026-03-23', { ...forem, wishedJob: 'acheteuse', jobFamily: 'purchasing' }),
  hanse: mentee(19, man('Loïc', 'Hanse', '1986-06-14'), home('rue de Leumont 218', '4520', 'Wanze'), '2026-04-07', { wishedJob: 'dessinateur en construction', jobFamily: 'engineering' }),
  ferreira: mentee(20, woman('Maria do Céu', 'Ferreira', '1969-04-01'), home('avenue Nothomb 167', '6700', 'Arlon'), '2026-05-04', { ...forem, wishedJob: 'accompagnatrice scolaire', jobFamily: 'social-childcare', practises: 'french', reach: 'phone' }),
  bondarenko: mentee(21, man('Andriy', 'Bondarenko', '1982-11-11'), home('place du Chef-Lieu 143', '6040', 'Charleroi'), '2026-06-15', { ...cpas, wishedJob: 'chef d’équipe en nettoyage', jobFamily: 'cleaning' }),
  belhadj: mentee(22, woman('Inès', 'Belhadj', '1998-03-19'), home('rue du Molinay 256', '4100', 'Seraing'), '2026-06-29', { ...cisp, wishedJob: 'graphiste', jobFamily: 'communication' }),
  desmet: mentee(23, man('Jonas', 'De Smet', '1995-10-06'), home('rue Haute 161', '5190', 'Jemeppe-sur-Sambre'), '2026-08-03', { wishedJob: 'opérateur de production', jobFamily: 'production', wishes: { age: 'older' } }),
  lecoeur: mentee(24, woman('Maëlle', 'Lecœur', '2004-07-28'), home('rue des Augustins 149', '7500', 'Tournai'), '2026-09-21', { ...forem, wishedJob: 'assistante en photographie', jobFamily: 'arts-media' }),
  tchoupo: mentee(25, man('Ismaël', 'Tchoupo'), home('rue de la Broucheterre 233', '6000', 'Charleroi'), '2026-04-20', { ...cpas, wishes: { gender: 'man' }, reach: 'phone' }),
  willems: mentee(26, person('Sam', 'Willems', '1999-12-01', 'other'), home('chaussée de Nivelles 428', '5020', 'Namur'), '2026-08-17', { ...forem, wishedJob: 'commis de cuisine', jobFamily: 'catering', reach: 'email' }),
  nowak: mentee(27, woman('Katarzyna', 'Nowak', '1983-02-25'), home('avenue de Waterloo 194', '6000', 'Charleroi'), '2026-09-28', { wishedJob: 'technicienne en domotique', jobFamily: 'maintenance', practises: 'french' }),
  wergifosse: mentee(28, man('Guillaume', 'de Wergifosse', '1978-08-05'), home('rue de Dinant 215', '5570', 'Beauraing'), '2026-10-05', { ...mire, wishedJob: 'formateur pour adultes' }),
  amrouche: mentee(29, woman('Nadia', 'Amrouche-Petit', '1989-05-29'), home('rue de Dison 376', '4800', 'Verviers'), '2026-08-31', { ...cisp, wishedJob: 'assistante logistique', jobFamily: 'logistics', otherSectors: ['trade'] }),
  kasongo: mentee(30, person('Yannick', 'Kasongo', '2005-03-08', 'undisclosed'), home('rue de Falisolle 139', '5060', 'Sambreville'), '2026-11-02', { ...cpas, wishedJob: 'mécanicien ou mécanicienne d’entretien', jobFamily: 'maintenance', otherSectors: ['automotive', 'energy-environment'] }),
  zaoui: mentee(31, woman('Imane', 'Zaoui', '1997-04-03'), home('rue de Gembloux 172', '5002', 'Namur'), '2026-11-16', { ...forem, wishedJob: 'vendeuse', jobFamily: 'sales' }),
  moreau: mentee(33, woman('Larissa', 'Moreau', '1985-11-27'), home('rue du Tunnel 138', '5590', 'Ciney'), '2026-11-09', { ...mire, wishedJob: 'secrétaire médicale', jobFamily: 'administration' }),
  baudoin: mentee(34, man('Samuel', 'Baudoin', '1992-07-05'), home('rue de Falisolle 251', '5060', 'Sambreville'), '2026-11-05', { ...cpas, wishedJob: 'préparateur de commandes', jobFamily: 'logistics' }),
  hanquet: mentee(35, woman('Delphine', 'Hanquet', '1981-02-18'), home('rue Roture 143', '4020', 'Liège'), '2026-10-19', { ...cisp, wishedJob: 'couturière', jobFamily: 'personal-services', reach: 'phone' }),
  haile: mentee(36, man('Tesfay', 'Haile', '1995-09-11'), home('rue des Brasseurs 157', '5000', 'Namur'), '2026-10-12', { ...forem, wishedJob: 'mécanicien', jobFamily: 'automotive' }),
  dumont: mentee(37, man('Quentin', 'Dumont', '2002-03-30'), home('rue de Dave 324', '5100', 'Namur'), '2026-10-26', { wishedJob: 'assistant de production', jobFamily: 'arts-media', heardThrough: 'social-media' }),
  iacono: mentee(38, woman('Rosa', 'Iacono', '1974-12-08'), home('rue de la Régence 119', '4000', 'Liège'), '2026-09-28', { ...cisp, wishedJob: 'cuisinière de collectivité', jobFamily: 'catering' }),
  lemaire: mentee(39, man('Cédric', 'Lemaire', '1988-10-21'), home('rue Saint-Nicolas 277', '5000', 'Namur'), '2026-11-13', { wishedJob: 'jardinier', jobFamily: 'green-trades', heardThrough: 'website', reach: 'phone' }),
  renard: mentee(40, woman('Émilie', 'Renard', '1994-05-16'), home('rue Saint-Loup 138', '5000', 'Namur'), '2026-09-21', { wishedJob: 'magasinière', jobFamily: 'logistics', otherSectors: ['trade'], wishes: { age: 'older' } }),
  hassan: mentee(41, man('Omar', 'Hassan', '1990-10-27'), home('rue de la Falaise 175', '5060', 'Sambreville'), '2026-10-05', { ...cpas, wishedJob: 'chauffeur-livreur', jobFamily: 'driving', otherSectors: ['trade'], practises: 'french' }),
  petit: mentee(42, woman('Laura', 'Petit', '1996-08-14'), home('rue Courtejoie 129', '5590', 'Ciney'), '2026-09-28', { ...mire, wishedJob: 'vendeuse en décoration', jobFamily: 'sales', otherSectors: ['hospitality'] }),
  nzeyimana: mentee(43, woman('Divine', 'Nzeyimana', '1993-02-07'), home('rue de Gembloux 361', '5002', 'Namur'), '2026-10-12', { wishedJob: 'aide-soignante', jobFamily: 'care', otherSectors: ['social-work'], practises: 'dutch' }),
  dumoulin: mentee(44, man('Michel', 'Dumoulin', '1968-12-30'), home('rue de Gosselies 246', '6040', 'Charleroi'), '2026-09-14', { wishedJob: 'comptable', jobFamily: 'accounting', otherSectors: ['office-staffing', 'public-services'], wishes: { age: 'close' } }),
  marchenko: mentee(45, woman('Iryna', 'Marchenko', '1986-09-05'), home('rue Notre-Dame 164', '5030', 'Gembloux'), '2026-10-19', { wishedJob: 'testeuse de logiciels', jobFamily: 'it-digital', otherSectors: ['office-staffing'], practises: 'french', wishes: { gender: 'woman' } }),
  colin: mentee(46, woman('Sophie', 'Colin', '1979-07-11'), home('rue du Collège 186', '6220', 'Fleurus'), '2026-10-05', { wishedJob: 'employée administrative', jobFamily: 'administration', otherSectors: ['industry'], employer: 'Fonderies de la Basse-Sambre', heardThrough: 'word-of-mouth' }),
  benali: mentee(47, man('Yassine', 'Benali', '2000-04-19'), home('rue des Carmes 153', '5000', 'Namur'), '2026-10-26', { wishedJob: 'commis de salle', jobFamily: 'catering', reach: 'phone' }),
  lacroix: mentee(48, woman('Adeline', 'Lacroix', '1988-01-25'), home('rue du Commerce 147', '5300', 'Andenne'), '2026-11-02', { wishedJob: 'assistante en ressources humaines', jobFamily: 'human-resources', otherSectors: ['associations'] }),
  leclercq: mentee(49, man('Nathan', 'Leclercq', '1997-03-03'), home('rue de Mazy 132', '5030', 'Gembloux'), '2026-08-31', { ...forem, wishedJob: 'intégrateur web', jobFamily: 'it-digital', otherSectors: ['media-communication'] }),
  delvaux: mentee(50, woman('Camille', 'Delvaux', '1994-06-03'), home('avenue Provinciale 214', '1341', 'Ottignies-Louvain-la-Neuve'), '2025-05-19', { wishedJob: 'intégratrice web', jobFamily: 'it-digital' }),
  marchal: mentee(51, man('Julien', 'Marchal', '1983-10-29'), home('rue de Bruxelles 187', '1400', 'Nivelles'), '2025-04-14', { wishedJob: 'vendeur en boulangerie', jobFamily: 'sales' }),
} satisfies Record<string, Row>

export type MenteeKey = keyof typeof rows

export const menteeId = (key: MenteeKey): MenteeId => sampleIds.mentee(rows[key].number)

/** Who the mentee is, as one knows it when they come to their first session. */
export const menteeNamed = (key: MenteeKey): Someone & Pick<Details, 'email' | 'phone'> => {
  const { agreement, givenName, familyName, email, phone } = rows[key].details
  return { agreement, givenName, familyName, ...(email && { email }), ...(phone && { phone }) }
}

/** The day of the selection of someone whose sheet was kept on paper, and the day it was decided. */
export const menteeSelectedOn = (key: MenteeKey): { readonly interviewedOn: string; readonly decidedOn: string } => ({
  interviewedOn: stepsBefore(rows[key]).interviewedOn,
  decidedOn: workingDay(rows[key].details.registeredOn, 4),
})

export const menteeKnownSince = (key: MenteeKey): string => enteredOn(rows[key])

const enteredOn = ({ details }: Row): string => (details.registeredOn < ADOPTED_ON ? ADOPTED_ON : details.registeredOn)

/** Until the end of 2025 only the days of a selection were noted. */
const SELECTED_IN_THE_BOOK_FROM = '2026-01-01'

const stepsBefore = ({ details: { registeredOn } }: Row) => ({ presentedOn: workingDay(registeredOn, 1), interviewedOn: workingDay(registeredOn, 2) })

function enterMentee(row: Row): readonly SampleStep[] {
  const { number, details } = row
  const id = sampleIds.mentee(number)
  const entered = act(enteredOn(row), 'mentee.save', { details }, id)
  if (details.registeredOn >= SELECTED_IN_THE_BOOK_FROM) return [entered]

  const decidedOn = workingDay(details.registeredOn, 4)
  const on = decidedOn < ADOPTED_ON ? ADOPTED_ON : decidedOn
  const agreed = details.partnerId ? [act(on, 'mentee.record-consent', { menteeId: id, kind: 'sharing', consent: { given: true, on: decidedOn } })] : []
  return [
    entered,
    act(on, 'mentee.save', { id, details: { ...details, before: stepsBefore(row) } }),
    ...agreed,
    act(on, 'mentee.decide', { menteeId: id, decision: { on: decidedOn, outcome: 'accepted' } }),
  ]
}

/** Someone who was entered moves to another commune. */
const moveHome = (on: string, key: MenteeKey, address: Home): SampleStep =>
  act(on, 'mentee.save', { id: menteeId(key), details: { ...rows[key].details, before: stepsBefore(rows[key]), address } })

export const enterMentees = (): readonly SampleStep[] => [
  ...Object.values<Row>(rows).flatMap(enterMentee),
  moveHome('2026-08-24', 'vanderlinden', home('avenue Rogier 418', '1030', 'Schaerbeek')),
]
