import { wholeSelection } from './complete-interviews'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { menteeId, type MenteeKey } from './mentees'
import { tenSentences } from './starting-points'
import { act, type SampleStep } from './step'
import type { SelectionAnswers } from './typed-answers'

/** Someone who meets both criteria and may work. */
const suitable = { frameExplained: true, availableFullTime: true, wantsMentoring: true, workRight: 'yes', registeredJobSeeker: true, privacyNoticeGiven: true } as const

/** What those whom a partner sent may agree to. */
const mayBeTold = { consentFollowUp: true, consentSharing: true } as const

interface Selection {
  readonly number: number
  readonly mentee: MenteeKey
  readonly on: string
  readonly by: CoordinatorKey
  readonly answers: SelectionAnswers
  readonly minutes?: number
}

function selected({ number, mentee, on, by, answers, minutes = 75 }: Selection): readonly SampleStep[] {
  const interviewId = sampleIds.interview(100 + number)
  return [
    act(on, 'interview.begin', { subject: { kind: 'mentee', id: menteeId(mentee) } }, interviewId),
    act(on, 'interview.answer', { interviewId, answers: Object.fromEntries(Object.entries({ ...suitable, ...answers })) }),
    act(on, 'interview.hold', { interviewId, held: { on, by: coordinatorId(by), minutes } }),
  ]
}

const speaks = (...languages: readonly (readonly [string, 'A2' | 'B1' | 'B2' | 'C1' | 'native'])[]) => languages.map(([language, level]) => ({ language, level }))

const selections: readonly Selection[] = [
  {
    ...{ number: 1, mentee: 'noel', on: '2026-01-15', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Je veux savoir si une femme a sa place dans un atelier.', needs: ['trade-discovery', 'network'], entryStatus: 'integration-period', unemployedFor: '6-to-12-months' },
      ...{ studies: 'apprenticeship', sector: 'construction', heardThrough: 'school', languages: speaks(['french', 'native']), consentFollowUp: true, ...tenSentences('4222 1223 24') },
    },
  },
  {
    ...{ number: 2, mentee: 'mbala', on: '2026-03-17', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Comprendre ce que les banques attendent aujourd’hui.', needs: ['company-codes', 'interview'], entryStatus: 'full-unemployment-benefit', unemployedFor: '1-to-2-years', ...mayBeTold },
      ...{ studies: 'bachelor', sector: 'finance-property', heardThrough: 'mission-regionale', languages: speaks(['french', 'C1'], ['lingala', 'native']), diplomaCountry: 'République démocratique du Congo', equivalence: 'obtained', ...tenSentences('3222 2212 23') },
    },
  },
  {
    ...{ number: 3, mentee: 'celik', on: '2026-03-31', by: 'dubois' },
    answers: {
      ...{ wishInOwnWords: 'Parler avec quelqu’un qui a fait des achats toute sa vie.', needs: ['network', 'cv-letter'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', ...mayBeTold },
      ...{ studies: 'master-or-higher', sector: 'transport-logistics', heardThrough: 'forem', languages: speaks(['turkish', 'native'], ['french', 'C1']), consentSharingGoal: true, ...tenSentences('4332 2223 34') },
    },
  },
  {
    ...{ number: 4, mentee: 'hanse', on: '2026-04-21', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Retrouver le rythme d’un chantier.', needs: ['network', 'search-methods'], entryStatus: 'end-of-benefit', unemployedFor: '2-to-5-years', consentFollowUp: false },
      ...{ studies: 'upper-secondary-vocational', sector: 'construction', heardThrough: 'word-of-mouth', languages: speaks(['french', 'native']) },
    },
  },
  {
    ...{ number: 5, mentee: 'tchoupo', on: '2026-04-28', by: 'benkirane', minutes: 60 },
    answers: { wishInOwnWords: 'Ne plus chercher seul.', needs: ['career-project', 'confidence'], entryStatus: 'integration-income', unemployedFor: '2-to-5-years', heardThrough: 'cpas', consentSharing: false, consentFollowUp: true, sector: 'construction', languages: speaks(['french', 'C1']), transports: ['public-transport'], availability: ['monday-morning', 'friday-morning'] },
  },
  {
    ...{ number: 6, mentee: 'ferreira', on: '2026-05-12', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Être encouragée, et parler mieux au téléphone.', needs: ['confidence', 'language'], entryStatus: 'part-time-work', unemployedFor: '1-to-2-years', ...mayBeTold, workRight: 'yes' },
      ...{ studies: 'lower-secondary', sector: 'education', heardThrough: 'forem', languages: speaks(['portuguese', 'native'], ['french', 'B1']) },
    },
  },
  {
    ...{ number: 7, mentee: 'bondarenko', on: '2026-06-23', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Diriger une équipe ici comme je le faisais avant.', needs: ['company-codes', 'language'], entryStatus: 'integration-income', unemployedFor: '1-to-2-years', ...mayBeTold, consentSharingGoal: true },
      ...{ studies: 'upper-secondary-vocational', sector: 'cleaning-security', heardThrough: 'cpas', languages: speaks(['ukrainian', 'native'], ['french', 'A2']), diplomaCountry: 'Ukraine', equivalence: 'in-progress' },
    },
  },
  {
    ...{ number: 8, mentee: 'belhadj', on: '2026-07-07', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Montrer mon portfolio à quelqu’un du métier.', needs: ['network', 'cv-letter', 'interview'], entryStatus: 'full-unemployment-benefit', unemployedFor: 'under-6-months', ...mayBeTold },
      ...{ studies: 'bachelor', sector: 'media-communication', heardThrough: 'cisp', languages: speaks(['french', 'native'], ['arabic', 'B1']), hobbies: ['photography'], ...tenSentences('3222 1323 24') },
    },
  },
  {
    ...{ number: 9, mentee: 'desmet', on: '2026-08-24', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Entrer dans une grande entreprise et y rester.', needs: ['company-codes', 'interview'], entryStatus: 'temporary-work', unemployedFor: 'under-6-months', consentFollowUp: true },
      ...{ studies: 'lower-secondary', sector: 'industry', heardThrough: 'own-initiative', languages: speaks(['french', 'native'], ['dutch', 'B1']), transports: ['public-transport'], ...tenSentences('4322 1223 34') },
    },
  },
  {
    ...{ number: 10, mentee: 'willems', on: '2026-08-25', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Trouver une cuisine où l’on apprend.', needs: ['trade-discovery', 'confidence'], entryStatus: 'integration-period', unemployedFor: '6-to-12-months', ...mayBeTold },
      ...{ studies: 'upper-secondary-vocational', sector: 'hospitality', heardThrough: 'forem', languages: speaks(['french', 'native']), availability: ['monday-afternoon', 'wednesday-afternoon'] },
    },
  },
  {
    ...{ number: 11, mentee: 'amrouche', on: '2026-09-01', by: 'dubois' },
    answers: {
      ...{ wishInOwnWords: 'Être soutenue jusqu’à l’entretien.', needs: ['interview', 'digital-tools'], entryStatus: 'full-unemployment-benefit', unemployedFor: '1-to-2-years', ...mayBeTold },
      ...{ studies: 'upper-secondary-general', sector: 'transport-logistics', heardThrough: 'cisp', languages: speaks(['french', 'native'], ['berber', 'B2']) },
      ...{ career: 'Huit ans en entrepôt : réception, étiquetage, inventaires.\nIntérimaire dans un centre de tri en 2024.\nCours d’informatique de base en 2025.', transports: ['public-transport'] },
      ...{ availability: ['tuesday-morning', 'wednesday-morning', 'friday-morning'], interests: ['solidarity', 'new-technologies'], hobbies: ['reading', 'cooking'] },
    },
  },
  {
    ...{ number: 12, mentee: 'lecoeur', on: '2026-09-29', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Oser montrer mes photos.', inOurRegion: true, needs: ['confidence', 'network', 'business-creation'], entryStatus: 'leaving-studies', unemployedFor: 'never-worked', consentFollowUp: true },
      ...{ studies: 'other-qualifying', sector: 'media-communication', heardThrough: 'forem', languages: speaks(['french', 'native'], ['dutch', 'B1']), hobbies: ['photography', 'cinema'] },
    },
  },
  {
    ...{ number: 13, mentee: 'nowak', on: '2026-10-06', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Refaire ici le métier que je connais.', inOurRegion: true, needs: ['network', 'language', 'rights-procedures'], entryStatus: 'no-income-unregistered', unemployedFor: '6-to-12-months' },
      ...{ studies: 'master-or-higher', sector: 'construction', heardThrough: 'a-mentee', languages: speaks(['polish', 'native'], ['french', 'B1']), diplomaCountry: 'Pologne', equivalence: 'not-requested', consentFollowUp: true },
    },
  },
  { number: 14, mentee: 'wergifosse', on: '2026-10-13', by: 'benkirane', minutes: 90, answers: wholeSelection },
  {
    ...{ number: 15, mentee: 'iacono', on: '2026-10-06', by: 'hendrickx' },
    answers: { wishInOwnWords: 'Avoir un avis sur mon CV.', inOurRegion: true, needs: ['cv-letter'], entryStatus: 'full-unemployment-benefit', unemployedFor: 'under-6-months', sector: 'hospitality', ...mayBeTold, languages: speaks(['italian', 'native'], ['french', 'B2']) },
  },
  {
    ...{ number: 16, mentee: 'haile', on: '2026-10-26', by: 'dubois', minutes: 60 },
    answers: { wishInOwnWords: 'Travailler comme mécanicien.', inOurRegion: true, needs: ['language', 'trade-discovery'], entryStatus: 'integration-income', sector: 'automotive', ...mayBeTold, languages: speaks(['tigrinya', 'native'], ['french', 'A2']), fitFrench: 1 },
  },
  {
    ...{ number: 17, mentee: 'hanquet', on: '2026-11-03', by: 'hendrickx' },
    answers: { wishInOwnWords: 'Reprendre un métier que j’aime.', inOurRegion: true, needs: ['network', 'business-creation'], entryStatus: 'integration-income', unemployedFor: '5-years-or-more', sector: 'industry', ...mayBeTold, languages: speaks(['french', 'native']) },
  },
  {
    ...{ number: 18, mentee: 'dumont', on: '2026-11-03', by: 'benkirane', minutes: 45 },
    answers: { availableFullTime: false, availabilityDetail: 'Suit une formation de jour jusqu’en juin.', wishInOwnWords: 'Avoir un contact dans le cinéma.', inOurRegion: true, needs: ['network'], sector: 'culture-sport', languages: speaks(['french', 'native']) },
  },
  {
    ...{ number: 19, mentee: 'kasongo', on: '2026-11-10', by: 'dubois' },
    answers: {
      ...{ wishInOwnWords: 'Visiter une usine et comprendre comment on y entre.', inOurRegion: true, needs: ['trade-discovery', 'company-codes'], entryStatus: 'integration-period', unemployedFor: 'never-worked' },
      ...{ studies: 'upper-secondary-vocational', sector: 'industry', heardThrough: 'cpas', ...mayBeTold, languages: speaks(['french', 'native'], ['swahili', 'B2']) },
      ...{ transports: ['public-transport', 'bicycle'], travelRadius: 35, availability: ['tuesday-afternoon', 'wednesday-afternoon', 'friday-afternoon', 'evening'], framework: 3, directness: 2, advice: 3 },
      ...{ career: 'Deux stages en atelier pendant l’école.\nUn été comme étudiant dans une conserverie.\nAucun contrat de travail jusqu’ici.', expectations: 'Voir une usine de l’intérieur, puis être prêt ou prête pour un premier entretien.' },
      ...{ interests: ['sciences', 'innovation'], hobbies: ['do-it-yourself', 'team-sports', 'games'] },
    },
  },
  {
    ...{ number: 20, mentee: 'baudoin', on: '2026-11-17', by: 'benkirane' },
    answers: { wishInOwnWords: 'Quelqu’un qui me dit franchement ce qui manque.', inOurRegion: true, needs: ['search-methods', 'interview'], entryStatus: 'end-of-benefit', unemployedFor: '2-to-5-years', sector: 'transport-logistics', ...mayBeTold, languages: speaks(['french', 'native']) },
  },
  {
    ...{ number: 22, mentee: 'leclercq', on: '2026-09-08', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Savoir ce qu’un recruteur regarde dans un portfolio.', needs: ['network', 'interview', 'digital-tools'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', ...mayBeTold },
      ...{ studies: 'other-qualifying', sector: 'it-telecom', heardThrough: 'forem', languages: speaks(['french', 'native'], ['english', 'B1']), transports: ['bicycle', 'public-transport'], availability: ['monday-morning', 'wednesday-morning', 'evening'] },
    },
  },
  {
    ...{ number: 23, mentee: 'dumoulin', on: '2026-09-28', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'À cinquante-sept ans, je veux montrer que mon expérience vaut encore.', inOurRegion: true, needs: ['network', 'cv-letter', 'digital-tools'], entryStatus: 'full-unemployment-benefit', unemployedFor: '1-to-2-years' },
      ...{ studies: 'bachelor', sector: 'law-accounting-advice', career: 'Comptable pendant trente ans dans le commerce de gros.\nResponsable d’une petite équipe.\nLicencié en 2025 à la fermeture du siège.', consentFollowUp: true },
      ...{ languages: speaks(['french', 'native'], ['dutch', 'B1']), transports: ['car'], travelRadius: 50, availability: ['monday-afternoon', 'wednesday-afternoon', 'thursday-afternoon', 'evening'] },
      ...{ interests: ['economy', 'history'], hobbies: ['reading', 'hiking'], framework: 1, directness: 2, advice: 3 },
    },
  },
  {
    ...{ number: 24, mentee: 'renard', on: '2026-10-05', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Passer de l’intérim à un vrai contrat.', inOurRegion: true, needs: ['interview', 'company-codes', 'search-methods'], entryStatus: 'temporary-work', unemployedFor: 'under-6-months', consentFollowUp: true },
      ...{ studies: 'upper-secondary-vocational', sector: 'transport-logistics', career: 'Six ans d’intérim dans des entrepôts : réception, préparation, inventaires.\nPermis de cariste.', heardThrough: 'own-initiative' },
      ...{ languages: speaks(['french', 'native'], ['dutch', 'A2']), transports: ['public-transport'], travelRadius: 25, availability: ['tuesday-afternoon', 'thursday-afternoon', 'saturday'] },
      ...{ interests: ['environment', 'solidarity'], hobbies: ['hiking', 'dance'], framework: 1, directness: 1, advice: 2 },
    },
  },
  {
    ...{ number: 25, mentee: 'petit', on: '2026-10-12', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Être conseillée par une personne qui engage elle-même.', inOurRegion: true, needs: ['interview', 'confidence', 'company-codes'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', ...mayBeTold },
      ...{ studies: 'upper-secondary-general', sector: 'trade', heardThrough: 'mission-regionale', languages: speaks(['french', 'native'], ['english', 'B1']), transports: ['public-transport', 'on-foot'], travelRadius: 30 },
      ...{ availability: ['monday-morning', 'tuesday-morning', 'thursday-morning'], interests: ['arts'], hobbies: ['cinema', 'do-it-yourself'], framework: 3, directness: 2, advice: 2 },
    },
  },
  {
    ...{ number: 26, mentee: 'hassan', on: '2026-10-19', by: 'dubois' },
    answers: {
      ...{ wishInOwnWords: 'Comprendre comment parler à un patron ici.', inOurRegion: true, needs: ['company-codes', 'language', 'interview'], entryStatus: 'integration-income', unemployedFor: '2-to-5-years', ...mayBeTold },
      ...{ studies: 'lower-secondary', sector: 'transport-logistics', heardThrough: 'cpas', career: 'Chauffeur de taxi pendant quatre ans avant la Belgique.\nVolontaire à la banque alimentaire depuis 2024.', diplomaCountry: 'Somalie', equivalence: 'not-requested' },
      ...{ languages: speaks(['somali', 'native'], ['french', 'B1'], ['english', 'B1']), licences: ['b'], transports: ['public-transport'], travelRadius: 35, availability: ['tuesday-afternoon', 'thursday-afternoon', 'evening'], hobbies: ['team-sports'] },
    },
  },
  {
    ...{ number: 27, mentee: 'colin', on: '2026-10-20', by: 'hendrickx' },
    answers: {
      ...{ wishInOwnWords: 'Retrouver un bureau après dix ans de nettoyage.', inOurRegion: true, needs: ['cv-letter', 'digital-tools', 'confidence'], entryStatus: 'part-time-work', unemployedFor: '2-to-5-years', consentFollowUp: true },
      ...{ availabilityDetail: 'Sept heures par semaine le matin, avant huit heures.', studies: 'upper-secondary-vocational', sector: 'office-staffing', languages: speaks(['french', 'native']), transports: ['car', 'public-transport'], travelRadius: 40 },
      ...{ availability: ['wednesday-afternoon', 'saturday', 'evening'], interests: ['citizen-life'], hobbies: ['reading', 'gardening'], framework: 1, directness: 3, advice: 3 },
    },
  },
  {
    ...{ number: 28, mentee: 'nzeyimana', on: '2026-10-26', by: 'benkirane' },
    answers: {
      ...{ wishInOwnWords: 'Rencontrer quelqu’un qui fait ce métier tous les jours.', inOurRegion: true, needs: ['trade-discovery', 'language'], entryStatus: 'integration-income', unemployedFor: '6-to-12-months', consentFollowUp: true },
      ...{ studies: 'upper-secondary-vocational', sector: 'health', languages: speaks(['kinyarwanda-kirundi', 'native'], ['french', 'B2'], ['dutch', 'A2']), transports: ['public-transport'], availability: ['tuesday-morning', 'saturday'], hobbies: ['cooking'] },
    },
  },
  {
    ...{ number: 29, mentee: 'marchenko', on: '2026-11-03', by: 'dubois' },
    answers: {
      ...{ wishInOwnWords: 'Continuer mon métier, en français cette fois.', inOurRegion: true, needs: ['network', 'language', 'interview'], entryStatus: 'integration-income', unemployedFor: '6-to-12-months', consentFollowUp: true },
      ...{ studies: 'master-or-higher', sector: 'it-telecom', career: 'Huit ans comme testeuse dans une société de jeux.\nCours de français, niveau A2, en cours.', diplomaCountry: 'Ukraine', equivalence: 'in-progress' },
      ...{ languages: speaks(['ukrainian', 'native'], ['english', 'B2'], ['french', 'A2']), transports: ['public-transport'], travelRadius: 45, availability: ['monday-morning', 'wednesday-morning', 'friday-afternoon', 'evening'] },
      ...{ interests: ['new-technologies', 'other-cultures'], hobbies: ['games', 'reading', 'cinema'], framework: 3, directness: 2, advice: 2 },
    },
  },
  {
    ...{ number: 30, mentee: 'benali', on: '2026-11-09', by: 'hendrickx', minutes: 55 },
    answers: {
      ...{ wishInOwnWords: 'Travailler en salle et apprendre le métier.', inOurRegion: true, needs: ['trade-discovery', 'interview', 'network'], entryStatus: 'leaving-studies', unemployedFor: 'never-worked', sector: 'hospitality' },
      ...{ studies: 'upper-secondary-vocational', languages: speaks(['french', 'native'], ['arabic', 'B2']), transports: ['public-transport', 'on-foot'], travelRadius: 40, availability: ['monday-afternoon', 'tuesday-afternoon', 'wednesday-morning'] },
    },
  },
  {
    // Little was asked of her this time: much of her profile is still unknown.
    ...{ number: 31, mentee: 'lacroix', on: '2026-11-16', by: 'dubois', minutes: 45 },
    answers: { wishInOwnWords: 'Changer de secteur sans repartir de zéro.', inOurRegion: true, needs: ['career-project', 'network'], entryStatus: 'full-unemployment-benefit', studies: 'bachelor', sector: 'office-staffing', languages: speaks(['french', 'native'], ['english', 'B2']) },
  },
]

/** Interrupted: the person comes back on Monday. */
const underWay = (): readonly SampleStep[] => [
  act('2026-11-17', 'interview.begin', { subject: { kind: 'mentee', id: menteeId('moreau') } }, sampleIds.interview(121)),
  act('2026-11-17', 'interview.answer', {
    interviewId: sampleIds.interview(121),
    answers: { understanding: 'Un accompagnement de six mois par une personne du métier.', frameExplained: true, availableFullTime: true, entryStatus: 'full-unemployment-benefit' },
  }),
]

/** The interviews with mentees, in the order of their days. */
export const selectMentees = (): readonly SampleStep[] => [...selections.flatMap(selected), ...underWay()]
