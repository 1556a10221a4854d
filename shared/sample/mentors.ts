import { ADOPTED_ON } from './association'
import { companyId } from './companies'
import { workingDay } from './days'
import { sampleIds } from './ids'
import { mentorStudies } from './profiles'
import { type Home, home, man, person, type Reach, reached, type Someone, woman } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { MentorId } from '#shared/domain/ids'

type Details = Typed<'mentor.save'>['details']

interface Row {
  readonly number: number
  readonly details: Details
}

type Engagement = Pick<Details, 'jobTitle' | 'frame' | 'meetingPlace' | 'accessInstructions' | 'sector' | 'otherSectors' | 'jobFamily' | 'wishes' | 'languages' | 'heardThrough' | 'notes'> & { capacity?: number; reach?: Reach }

const mentor = (number: number, who: Someone, address: Home, registeredOn: string, { reach = 'both', capacity = 1, ...engagement }: Engagement): Row => ({
  number,
  details: { ...who, ...reached(who, 100 + number, reach), address, registeredOn, capacity, ...(mentorStudies[number] && { studies: mentorStudies[number] }), ...engagement },
})

const rows = {
  dhondt: mentor(1, woman('Marie-Claire', 'd’Hondt', '1968-04-11'), home('rue de l’Ange 118', '5000', 'Namur'), '2024-06-10', {
    jobTitle: 'directrice des ressources humaines',
    frame: { kind: 'working-time', companyId: companyId('fonderies') },
    jobFamily: 'human-resources', otherSectors: ['office-staffing'],
    sector: 'industry',
    languages: [{ language: 'french', level: 'native' }, { language: 'dutch', level: 'B2' }],
    meetingPlace: 'rue des Glaces 335, 5060 Sambreville',
    accessInstructions: 'Se présenter à la réception avec sa carte d’identité ; un badge de visite y est remis.',
  }),
  lefevre: mentor(2, man('Benoît', 'Lefèvre-Collignon', '1979-10-02'), home('rue Saint-Gilles 527', '4000', 'Liège'), '2025-09-08', {
    jobTitle: 'graphiste',
    frame: { kind: 'self-employed', activity: 'studio de graphisme' },
    jobFamily: 'communication',
    sector: 'media-communication',
    languages: [{ language: 'french', level: 'native' }, { language: 'english', level: 'B2' }],
    meetingPlace: 'Atelier partagé, rue Saint-Gilles 527, 4000 Liège',
  }),
  elAmrani: mentor(3, woman('Samira', 'El Amrani', '1985-01-29'), home('rue du Commerce 173', '5590', 'Ciney'), '2025-02-03', {
    jobTitle: 'cheffe de projet',
    frame: { kind: 'own-time', companyId: companyId('banque') },
    jobFamily: 'management', otherSectors: ['law-accounting-advice'],
    sector: 'finance-property',
    languages: [{ language: 'french', level: 'C2' }, { language: 'arabic', level: 'native' }],
    meetingPlace: 'Bibliothèque communale, place Roi Baudouin, 5590 Ciney',
    notes: 'Disponible après 17 h et le samedi matin.',
  }),
  vandenbroeck: mentor(4, man('Koen', 'Van den Broeck', '1971-07-19'), home('chaussée de Louvain 604', '1300', 'Wavre'), '2024-09-02', {
    jobTitle: 'gérant',
    frame: { kind: 'company-head', activity: 'menuiserie' },
    jobFamily: 'building',
    sector: 'construction',
    languages: [{ language: 'dutch', level: 'native' }, { language: 'french', level: 'C1' }],
    meetingPlace: 'Menuiserie, avenue Vésale 230, 1300 Wavre',
    accessInstructions: 'Chaussures fermées obligatoires dans l’atelier.',
  }),
  oeuvrard: mentor(5, woman('Solène', 'Œuvrard', '1958-12-05'), home('rue Grande 219', '5500', 'Dinant'), '2025-03-17', {
    frame: { kind: 'pensioner', formerActivity: 'direction d’école secondaire' },
    jobFamily: 'teaching', otherSectors: ['associations'],
    sector: 'education',
    languages: [{ language: 'french', level: 'native' }],
    meetingPlace: 'Maison de la Culture, 5500 Dinant',
    reach: 'phone',
  }),
  kabongo: mentor(6, man('Trésor', 'Kabongo Mbuyi', '1982-03-23'), home('avenue Bourgmestre Jean Materne 388', '5100', 'Namur'), '2025-02-24', {
    jobTitle: 'comptable',
    frame: { kind: 'working-time', companyId: companyId('aubepines') },
    jobFamily: 'accounting',
    sector: 'law-accounting-advice',
    languages: [{ language: 'french', level: 'C2' }, { language: 'lingala', level: 'native' }],
    meetingPlace: 'Résidence Les Aubépines, chaussée de Louvain 812, 5004 Namur',
    accessInstructions: 'Entrée par le jardin ; demander la salle du premier étage.',
    capacity: 2,
  }),
  swiatek: mentor(7, woman('Agnieszka', 'Świątek', '1976-06-30'), home('rue du Page 196', '1050', 'Ixelles'), '2025-01-13', {
    jobTitle: 'traductrice',
    frame: { kind: 'self-employed', activity: 'bureau de traduction' },
    jobFamily: 'communication', otherSectors: ['international'],
    sector: 'media-communication',
    languages: [{ language: 'polish', level: 'native' }, { language: 'french', level: 'C2' }, { language: 'english', level: 'C1' }],
    meetingPlace: 'Bureau de traduction, rue du Page 196, 1050 Ixelles',
    accessInstructions: 'Sonnette « Świątek », deuxième étage sans ascenseur.',
  }),
  yildiz: mentor(8, man('Emre', 'Yıldız', '1990-09-14'), home('boulevard Tirou 421', '6000', 'Charleroi'), '2026-05-18', {
    jobTitle: 'électricien',
    frame: { kind: 'self-employed', activity: 'installations électriques' },
    jobFamily: 'maintenance',
    meetingPlace: 'Boulevard Tirou 421, 6000 Charleroi',
    reach: 'phone',
  }),
  pereira: mentor(9, man('João', 'Pereira da Silva', '1974-02-08'), home('avenue des Ardennes 287', '4500', 'Huy'), '2025-05-26', {
    jobTitle: 'chef de chantier',
    frame: { kind: 'own-time', employer: 'Constructions Haute-Meuse SA' },
    jobFamily: 'building',
    sector: 'construction',
    languages: [{ language: 'portuguese', level: 'native' }, { language: 'french', level: 'C1' }],
    meetingPlace: 'Centre culturel, avenue Delchambre, 4500 Huy',
  }),
  vermeulen: mentor(10, woman('Griet', 'Vermeulen', '1980-11-17'), home('chaussée de Tubize 349', '1420', 'Braine-l’Alleud'), '2025-03-03', {
    jobTitle: 'boulangère-pâtissière',
    frame: { kind: 'company-head', activity: 'boulangerie artisanale' },
    jobFamily: 'catering',
    sector: 'hospitality',
    languages: [{ language: 'dutch', level: 'native' }, { language: 'french', level: 'C1' }, { language: 'english', level: 'B2' }],
    meetingPlace: 'Boulangerie, chaussée de Tubize 349, 1420 Braine-l’Alleud',
    notes: 'Préfère l’après-midi, après la fermeture. Parle aussi le néerlandais et l’anglais.',
  }),
  ndiaye: mentor(11, woman('Awa', 'N’Diaye', '1987-05-21'), home('rue Sainte-Marguerite 452', '4000', 'Liège'), '2025-06-16', {
    jobTitle: 'responsable qualité',
    frame: { kind: 'working-time', companyId: companyId('imprimerie') },
    jobFamily: 'production',
    sector: 'industry',
    languages: [{ language: 'french', level: 'native' }],
    meetingPlace: 'Imprimerie Cœurjoly & Fils, quai de la Boverie 266, 4020 Liège',
    accessInstructions: 'Sonner à l’atelier ; l’ascenseur se trouve au fond de la cour.',
  }),
  delcourt: mentor(12, man('Jean-François', 'Delcourt', '1956-08-27'), home('rue de Nimy 262', '7000', 'Mons'), '2024-08-19', {
    frame: { kind: 'pensioner', formerActivity: 'achats et logistique' },
    jobFamily: 'purchasing', otherSectors: ['trade'],
    sector: 'transport-logistics',
    languages: [{ language: 'french', level: 'native' }],
    meetingPlace: 'Maison des associations, rue de Nimy, 7000 Mons',
    reach: 'phone',
  }),
  maes: mentor(13, man('Luc', 'Maes', '1969-09-09'), home('rue de Bruxelles 173', '6220', 'Fleurus'), '2025-08-25', {
    jobTitle: 'chef d’atelier',
    frame: { kind: 'working-time', companyId: companyId('fonderies') },
    jobFamily: 'production',
    sector: 'industry',
    languages: [{ language: 'french', level: 'native' }, { language: 'dutch', level: 'B1' }],
    meetingPlace: 'rue des Glaces 335, 5060 Sambreville',
    accessInstructions: 'Se présenter à la réception avec sa carte d’identité ; un badge de visite y est remis.',
  }),
  kovalenko: mentor(14, woman('Oksana', 'Kovalenko', '1989-03-03'), home('rue des Wallons 238', '1348', 'Ottignies-Louvain-la-Neuve'), '2025-04-14', {
    jobTitle: 'développeuse web',
    frame: { kind: 'self-employed', activity: 'sites et applications' },
    jobFamily: 'it-digital', otherSectors: ['media-communication'],
    wishes: { gender: 'woman' },
    sector: 'it-telecom',
    languages: [{ language: 'ukrainian', level: 'native' }, { language: 'french', level: 'C1' }, { language: 'english', level: 'C1' }],
    meetingPlace: 'Espace de travail partagé, rue des Wallons 238, 1348 Ottignies-Louvain-la-Neuve',
  }),
  bouchat: mentor(15, woman('Anne-Sophie', 'Bouchat', '1983-12-12'), home('rue de Diekirch 331', '6700', 'Arlon'), '2026-04-27', {
    jobTitle: 'enseignante',
    frame: { kind: 'own-time', employer: 'Athénée de la Semois' },
    jobFamily: 'teaching',
    meetingPlace: 'Bibliothèque communale, 6700 Arlon',
    reach: 'email',
  }),
  benAissa: mentor(16, man('Karim', 'Ben Aïssa', '1977-04-04'), home('rue de Montigny 516', '6000', 'Charleroi'), '2026-09-28', {
    jobTitle: 'administrateur délégué',
    frame: { kind: 'company-head', activity: 'société de nettoyage' },
    jobFamily: 'cleaning',
    meetingPlace: 'Rue de Montigny 516, 6000 Charleroi',
  }),
  claes: mentor(17, person('Robin', 'Claes', '1992-02-16', 'other'), home('rue Saint-Martin 284', '7500', 'Tournai'), '2026-09-14', {
    jobTitle: 'photographe',
    frame: { kind: 'self-employed', activity: 'photographie' },
    jobFamily: 'arts-media',
    meetingPlace: 'Studio, rue Saint-Martin 284, 7500 Tournai',
    reach: 'email',
  }),
  mukendi: mentor(18, woman('Béatrice', 'Mukendi', '1973-10-25'), home('chaussée de Ransart 407', '6060', 'Charleroi'), '2026-03-09', {
    jobTitle: 'infirmière en chef',
    frame: { kind: 'own-time', employer: 'Clinique du Val d’Heure' },
    jobFamily: 'care', otherSectors: ['social-work'],
    meetingPlace: 'Maison de quartier, place des Haies, 6060 Charleroi',
  }),
  hubert: mentor(19, man('Olivier', 'Hubert', '1981-06-06'), home('rue de Heusy 193', '4800', 'Verviers'), '2026-10-19', {
    frame: { kind: 'job-seeker', formerActivity: 'planification des transports' },
    jobFamily: 'logistics',
    meetingPlace: 'Maison de l’emploi, 4800 Verviers',
  }),
  peeters: mentor(20, woman('Ann', 'Peeters', '1978-08-18'), home('avenue de la Plante 245', '5000', 'Namur'), '2026-06-22', {
    jobTitle: 'responsable de la cuisine',
    frame: { kind: 'working-time', companyId: companyId('aubepines') },
    meetingPlace: 'Résidence Les Aubépines, chaussée de Louvain 812, 5004 Namur',
    accessInstructions: 'Entrée par le jardin ; demander la salle du premier étage.',
  }),
  toussaint: mentor(21, person('Dominique', 'Toussaint', '1959-05-15', 'undisclosed'), home('rue des Carmes 158', '6900', 'Marche-en-Famenne'), '2026-08-10', {
    frame: { kind: 'pensioner', formerActivity: 'gestion d’un magasin' },
    jobFamily: 'sales',
    wishes: { age: 'younger' },
    meetingPlace: 'Maison communale, 6900 Marche-en-Famenne',
    reach: 'phone',
  }),
  rossi: mentor(22, man('Giuseppe', 'Rossi', '1970-01-20'), home('rue de Saint-Hubert 176', '6800', 'Libramont-Chevigny'), '2026-10-12', {
    jobTitle: 'dispatcher',
    frame: { kind: 'working-time', companyId: companyId('logilux') },
    jobFamily: 'driving',
    meetingPlace: 'rue de Neufchâteau 278, 6800 Libramont-Chevigny',
  }),
  demeyer: mentor(23, woman('Charlotte', 'De Meyer'), home('rue Royale-Sainte-Marie 302', '1030', 'Schaerbeek'), '2026-06-08', {
    jobTitle: 'juriste',
    frame: { kind: 'own-time', employer: 'Étude Vanneste & associés' },
    jobFamily: 'law', otherSectors: ['public-services'],
    meetingPlace: 'Bibliothèque, boulevard Lambermont, 1030 Schaerbeek',
    capacity: 2,
  }),
  haddad: mentor(24, woman('Leïla', 'Haddad', '1994-07-07'), home('chaussée de Waterloo 563', '5002', 'Namur'), '2026-09-21', {
    frame: { kind: 'job-seeker' },
  }),
  lambrechts: mentor(25, man('Stéphane', 'Lambrechts', '1986-11-30'), home('rue du Moulin 154', '5060', 'Sambreville'), '2026-11-09', {
    jobTitle: 'technicien de maintenance',
    frame: { kind: 'working-time', companyId: companyId('fonderies') },
    jobFamily: 'maintenance',
    meetingPlace: 'rue des Glaces 335, 5060 Sambreville',
    accessInstructions: 'Se présenter à la réception avec sa carte d’identité ; un badge de visite y est remis.',
  }),
  warnier: mentor(26, man('Philippe', 'Warnier', '1966-03-14'), home('rue de la Station 188', '5660', 'Couvin'), '2026-10-05', {
    jobTitle: 'délégué commercial',
    frame: { kind: 'own-time', employer: 'Meubles Fagne SA' },
    jobFamily: 'sales',
    reach: 'email',
  }),
  collart: mentor(27, woman('Nadine', 'Collart', '1975-09-22'), home('rue du Brou 147', '4800', 'Verviers'), '2026-04-30', {
    jobTitle: 'gestionnaire de stock',
    frame: { kind: 'own-time', employer: 'Pharma Vesdre SA' },
    jobFamily: 'logistics',
    meetingPlace: 'Bibliothèque communale, 4800 Verviers',
  }),
  remacle: mentor(29, woman('Fabienne', 'Remacle', '1972-05-09'), home('rue du Pont 166', '6600', 'Bastogne'), '2026-10-26', {
    jobTitle: 'fleuriste',
    frame: { kind: 'self-employed', activity: 'magasin de fleurs' },
    jobFamily: 'sales',
    meetingPlace: 'Magasin, rue du Pont 166, 6600 Bastogne',
  }),
  bastin: mentor(30, man('Didier', 'Bastin', '1964-02-29'), home('chaussée de Dinant 391', '5000', 'Namur'), '2026-09-07', {
    jobTitle: 'gérant',
    frame: { kind: 'company-head', activity: 'agence d’intérim' },
    meetingPlace: 'Chaussée de Dinant 391, 5000 Namur',
  }),
  lallemand: mentor(31, man('Thomas', 'Lallemand', '1984-06-17'), home('rue du Vivier 133', '5300', 'Andenne'), '2026-11-18', {
    jobTitle: 'ingénieur de maintenance',
    frame: { kind: 'own-time', employer: 'Carrières de Seilles SA' },
    jobFamily: 'maintenance',
    heardThrough: 'website',
  }),
  gerard: mentor(32, woman('Isabelle', 'Gérard', '1970-03-18'), home('avenue du Petit Bois 163', '5100', 'Namur'), '2026-05-04', {
    jobTitle: 'responsable d’entrepôt',
    frame: { kind: 'own-time', employer: 'Distribution Mosane SA' },
    jobFamily: 'logistics', otherSectors: ['industry'],
    meetingPlace: 'Bibliothèque communale, 5100 Namur',
    notes: 'Préfère les rencontres après 17 h.',
  }),
  nguyen: mentor(33, woman('Thi Lan', 'Nguyen', '1988-12-02'), home('rue des Champs 149', '5030', 'Gembloux'), '2026-05-26', {
    jobTitle: 'conceptrice de sites',
    frame: { kind: 'self-employed', activity: 'création de sites et de boutiques en ligne' },
    jobFamily: 'it-digital', otherSectors: ['media-communication'],
    meetingPlace: 'Espace de travail partagé, rue des Champs 149, 5030 Gembloux',
  }),
  deprez: mentor(34, man('Vincent', 'Deprez', '1967-06-21'), home('rue du Tige 184', '5590', 'Ciney'), '2026-08-10', {
    jobTitle: 'gérant',
    frame: { kind: 'company-head', activity: 'magasin de bricolage' },
    jobFamily: 'sales', otherSectors: ['construction'],
    meetingPlace: 'Magasin, rue du Tige 184, 5590 Ciney',
    accessInstructions: 'Entrée par le dépôt, à gauche du magasin.',
  }),
  bodart: mentor(35, woman('Marie', 'Bodart', '1982-01-09'), home('rue de Coppin 127', '5100', 'Namur'), '2026-09-07', {
    jobTitle: 'coordinatrice administrative',
    frame: { kind: 'own-time', employer: 'Notaires réunis de la Citadelle SRL' },
    jobFamily: 'administration', otherSectors: ['public-services'],
    meetingPlace: 'Maison des associations, rue Saint-Jacques 141, 5000 Namur',
    reach: 'email',
  }),
  okonkwo: mentor(36, man('Emeka', 'Okonkwo', '1979-08-30'), home('chaussée de Bruxelles 336', '6040', 'Charleroi'), '2026-10-12', {
    jobTitle: 'responsable de production',
    frame: { kind: 'own-time', employer: 'Verreries de la Basse-Ville SA' },
    jobFamily: 'production', otherSectors: ['food'],
    meetingPlace: 'Maison de quartier, 6000 Charleroi',
  }),
  simon: mentor(37, man('Bernard', 'Simon', '1957-11-14'), home('rue de la Station 142', '5500', 'Dinant'), '2026-09-14', {
    frame: { kind: 'pensioner', formerActivity: 'direction d’un restaurant' },
    jobFamily: 'catering', otherSectors: ['trade'],
    wishes: { age: 'younger' },
    meetingPlace: 'Maison de la Culture, 5500 Dinant',
    reach: 'phone',
  }),
  thys: mentor(38, woman('Katrien', 'Thys', '1984-04-26'), home('chaussée de Louvain 471', '5004', 'Namur'), '2026-10-19', {
    jobTitle: 'infirmière',
    frame: { kind: 'own-time', employer: 'Maison de repos Le Clos asbl' },
    jobFamily: 'care', otherSectors: ['social-work'],
    meetingPlace: 'Maison de quartier, 5004 Namur',
  }),
} satisfies Record<string, Row>

export type MentorKey = keyof typeof rows

export const mentorId = (key: MentorKey): MentorId => sampleIds.mentor(rows[key].number)

/** Where the mentor meets people and how one enters there: what the terms of a pair begin with. */
export function meetingPlaceOf(key: MentorKey): { meetingPlace: string; accessInstructions?: string } {
  const { meetingPlace = 'Lieu à convenir ensemble', accessInstructions } = rows[key].details
  return { meetingPlace, ...(accessInstructions && { accessInstructions }) }
}

/** Who the mentor is, as one knows it when they come to their first session. */
export const mentorNamed = (key: MentorKey): Someone & Pick<Details, 'email' | 'phone'> => {
  const { agreement, givenName, familyName, email, phone } = rows[key].details
  return { agreement, givenName, familyName, ...(email && { email }), ...(phone && { phone }) }
}

export const mentorKnownSince = (key: MentorKey): string => enteredOn(rows[key])

const enteredOn = ({ details }: Row): string => (details.registeredOn < ADOPTED_ON ? ADOPTED_ON : details.registeredOn)

/** Until the end of 2025 only the days of a preparation were noted. */
const PREPARED_IN_THE_BOOK_FROM = '2026-01-01'

const stepsBefore = ({ details: { registeredOn } }: Row) => ({
  informedOn: workingDay(registeredOn, -7),
  preparedOn: workingDay(registeredOn, 7),
  trainedOn: workingDay(registeredOn, 14),
})

const enterMentor = (row: Row): readonly SampleStep[] => {
  const { number, details } = row
  const id = sampleIds.mentor(number)
  const entered = act(enteredOn(row), 'mentor.save', { details }, id)
  if (details.registeredOn >= PREPARED_IN_THE_BOOK_FROM) return [entered]
  const before = stepsBefore(row)
  return [entered, act(before.trainedOn < ADOPTED_ON ? ADOPTED_ON : before.trainedOn, 'mentor.save', { id, details: { ...details, before } })]
}

/** Times away that a mentor told of later; one without an end is a pause. */
const away = (on: string, key: MentorKey, ...absences: NonNullable<Details['absences']>): SampleStep =>
  act(on, 'mentor.save', { id: mentorId(key), details: { ...rows[key].details, before: stepsBefore(rows[key]), absences } })

export const enterMentors = (): readonly SampleStep[] => [
  ...Object.values<Row>(rows).flatMap(enterMentor),
  away('2026-08-31', 'vermeulen', { from: '2026-09-01' }),
  away('2026-11-05', 'vandenbroeck', { from: '2026-11-09', until: '2026-11-27' }),
  away('2026-11-16', 'elAmrani', { from: '2026-12-21', until: '2027-01-03' }),
]
