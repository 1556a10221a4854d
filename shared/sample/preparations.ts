import { wholePreparation } from './complete-interviews'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { mentorId, type MentorKey } from './mentors'
import { act, type SampleStep } from './step'
import type { PreparationAnswers } from './typed-answers'

/** The five limits of the engagement, understood. */
const understood = { roleUnderstood: true, limitsUnderstood: true, discretion: true, moneyAndGifts: true, whenToCall: true } as const
const formalities = { contactDetailsChecked: true, privacyNoticeGiven: true } as const

interface Preparation {
  readonly number: number
  readonly mentor: MentorKey
  readonly on: string
  readonly by: CoordinatorKey
  readonly answers: PreparationAnswers
  readonly minutes?: number
  readonly coupled?: true
}

function prepared({ number, mentor, on, by, answers, minutes = 60, coupled }: Preparation): readonly SampleStep[] {
  const interviewId = sampleIds.interview(number)
  return [
    act(on, 'interview.begin', { subject: { kind: 'mentor', id: mentorId(mentor) } }, interviewId),
    act(on, 'interview.answer', { interviewId, answers: Object.fromEntries(Object.entries({ ...understood, ...formalities, ...answers })) }),
    act(on, 'interview.hold', { interviewId, held: { on, by: coordinatorId(by), minutes, ...(coupled && { coupled }) } }),
  ]
}

const native = (...languages: readonly string[]) => languages.map((language, index) => ({ language, level: index === 0 ? ('native' as const) : ('B2' as const) }))

const preparations: readonly Preparation[] = [
  {
    ...{ number: 1, mentor: 'mukendi', on: '2026-03-23', by: 'dubois' },
    answers: {
      ...{ heardThrough: 'a-mentor', informationAttended: true, informationOn: '2026-02-26', seniority: 22, function: 'team-leader', sector: 'health', motivations: ['give-back'] },
      ...{ careerSteps: 'Infirmière à Kinshasa puis à Charleroi ; cheffe d’unité depuis 2015.', offers: ['company-codes', 'confidence', 'interview'] },
      ...{ availability: ['tuesday-afternoon', 'evening'], capacity: 1, languages: native('french', 'lingala'), hobbies: ['cooking', 'music'], framework: 2, directness: 2, advice: 3 },
    },
  },
  {
    ...{ number: 2, mentor: 'bouchat', on: '2026-05-11', by: 'hendrickx' },
    answers: {
      ...{ heardThrough: 'press', informationAttended: true, informationOn: '2026-04-23', function: 'employee', sector: 'education', motivations: ['understand', 'societal-project'] },
      ...{ hopes: 'Mieux connaître le monde de l’entreprise, pour mes élèves aussi.', offers: ['language', 'cv-letter', 'career-project'], availability: ['wednesday-afternoon', 'saturday'] },
      ...{ capacity: 1, languages: native('french', 'german'), interests: ['citizen-life'], hobbies: ['reading', 'hiking'], framework: 1, directness: 3, advice: 4, consentNewsletter: true },
    },
  },
  {
    ...{ number: 3, mentor: 'collart', on: '2026-05-18', by: 'dubois' },
    answers: { informationAttended: true, sector: 'transport-logistics', function: 'employee', offers: ['search-methods', 'digital-tools'], availability: ['evening'], capacity: 1, languages: native('french') },
  },
  {
    ...{ number: 4, mentor: 'yildiz', on: '2026-06-15', by: 'benkirane' },
    answers: {
      ...{ heardThrough: 'word-of-mouth', informationAttended: true, informationOn: '2026-06-04', function: 'self-employed', sector: 'construction', motivations: ['give-back'] },
      ...{ experience: 'Deux stagiaires accueillis chaque été.', offers: ['trade-discovery', 'business-creation', 'network'], availability: ['monday-morning', 'friday-afternoon'] },
      ...{ capacity: 1, languages: native('turkish', 'french'), hobbies: ['do-it-yourself', 'team-sports'], framework: 3, directness: 1, advice: 1 },
    },
  },
  {
    ...{ number: 5, mentor: 'demeyer', on: '2026-06-29', by: 'dubois', minutes: 75 },
    answers: {
      ...{ heardThrough: 'business-network', informationAttended: true, informationOn: '2026-06-04', function: 'executive', sector: 'law-accounting-advice', motivations: ['societal-project'] },
      ...{ offers: ['rights-procedures', 'cv-letter', 'interview', 'language'], availability: ['thursday-afternoon', 'evening'], capacity: 2, videoCall: true },
      ...{ languages: native('dutch', 'french', 'english'), interests: ['history', 'arts'], hobbies: ['cinema', 'travel'], framework: 2, directness: 2, advice: 2 },
    },
  },
  { number: 6, mentor: 'peeters', on: '2026-07-06', by: 'dubois', minutes: 70, answers: wholePreparation },
  {
    ...{ number: 7, mentor: 'toussaint', on: '2026-08-17', by: 'hendrickx' },
    answers: {
      ...{ informationAttended: true, informationOn: '2026-08-06', sector: 'trade', function: 'management', knownJobs: 'vente, étalage, gestion de magasin', offers: ['company-codes', 'interview'] },
      ...{ availability: ['tuesday-morning', 'thursday-morning'], absences: [{ from: '2026-12-28', until: '2027-01-08' }], capacity: 1, languages: native('french'), interests: ['history', 'citizen-life'], hobbies: ['gardening', 'games'] },
    },
  },
  {
    ...{ number: 8, mentor: 'bastin', on: '2026-09-14', by: 'benkirane' },
    answers: { informationAttended: true, sector: 'office-staffing', function: 'management', offers: ['network', 'interview'], availability: ['friday-morning'], capacity: 1, languages: native('french', 'dutch') },
  },
  {
    ...{ number: 9, mentor: 'claes', on: '2026-09-21', by: 'hendrickx', minutes: 105, coupled: true },
    answers: {
      ...{ heardThrough: 'own-company-evening', informationAttended: true, informationOn: '2026-09-21', function: 'self-employed', sector: 'media-communication', motivations: ['give-back', 'understand'] },
      ...{ offers: ['business-creation', 'digital-tools', 'confidence'], availability: ['tuesday-afternoon', 'thursday-morning'], capacity: 1, languages: native('french', 'dutch') },
      ...{ interests: ['arts', 'new-technologies'], hobbies: ['photography', 'cinema'], framework: 4, directness: 3, advice: 4, consentNewsletter: true },
    },
  },
  {
    ...{ number: 10, mentor: 'benAissa', on: '2026-10-12', by: 'benkirane', minutes: 90, coupled: true },
    answers: {
      ...{ heardThrough: 'employer', informationAttended: true, informationOn: '2026-10-12', function: 'management', sector: 'cleaning-security', offers: ['network', 'company-codes'] },
      ...{ availability: ['friday-morning'], capacity: 1, languages: native('arabic', 'french'), hobbies: ['team-sports'], framework: 1, directness: 1, advice: 1 },
    },
  },
  {
    ...{ number: 11, mentor: 'warnier', on: '2026-10-19', by: 'dubois' },
    answers: { informationAttended: true, informationOn: '2026-10-08', sector: 'trade', function: 'employee', offers: ['network'], availability: ['evening'], capacity: 1, languages: native('french') },
  },
  {
    ...{ number: 12, mentor: 'hubert', on: '2026-10-26', by: 'hendrickx' },
    answers: {
      ...{ heardThrough: 'forem', informationAttended: true, informationOn: '2026-10-08', sector: 'transport-logistics', function: 'employee', motivations: ['understand'], informationNoteGiven: true },
      ...{ offers: ['search-methods', 'digital-tools', 'cv-letter'], availability: ['monday-morning', 'wednesday-morning', 'friday-morning'], capacity: 1, languages: native('french', 'german') },
    },
  },
  {
    ...{ number: 13, mentor: 'remacle', on: '2026-11-09', by: 'benkirane' },
    answers: { informationAttended: true, informationOn: '2026-10-08', sector: 'trade', function: 'self-employed', offers: ['trade-discovery'], availability: ['monday-morning'], capacity: 1, languages: native('french') },
  },
  {
    ...{ number: 14, mentor: 'haddad', on: '2026-11-16', by: 'dubois' },
    answers: {
      ...{ heardThrough: 'social-media', informationAttended: true, informationOn: '2026-10-08', sector: 'it-telecom', function: 'employee', motivations: ['give-back'], informationNoteGiven: true },
      ...{ meetingPlace: 'Espace public numérique, rue de Bomel, 5000 Namur', offers: ['digital-tools', 'interview'], availability: ['tuesday-morning', 'thursday-morning'], capacity: 1 },
      ...{ languages: native('arabic', 'french', 'english'), attentionPoints: 'Vérifier avec elle le formulaire C45B avant la première rencontre.' },
    },
  },
  {
    ...{ number: 15, mentor: 'lambrechts', on: '2026-11-16', by: 'benkirane' },
    answers: {
      ...{ heardThrough: 'employer', informationAttended: true, informationOn: '2026-11-12', sector: 'industry', function: 'worker', engagementFrame: 'working-time', employerAgreedOn: '2024-06-03' },
      ...{ employerSignatory: 'Philippe Van Overstraeten', offers: ['trade-discovery', 'company-codes'], availability: ['wednesday-morning'], capacity: 1, trainingProposedOn: '2026-12-10', languages: native('french', 'dutch') },
    },
  },
  {
    ...{ number: 17, mentor: 'gerard', on: '2026-05-18', by: 'benkirane' },
    answers: {
      ...{ heardThrough: 'business-network', informationAttended: true, informationOn: '2026-04-23', seniority: 11, function: 'team-leader', sector: 'transport-logistics', motivations: ['give-back'] },
      ...{ careerSteps: 'Préparatrice de commandes à vingt ans, responsable d’un entrepôt de quarante personnes aujourd’hui.', offers: ['company-codes', 'interview', 'trade-discovery', 'search-methods'] },
      ...{ availability: ['tuesday-afternoon', 'thursday-afternoon', 'evening', 'saturday'], capacity: 1, languages: native('french', 'dutch'), interests: ['solidarity', 'environment'] },
      ...{ hobbies: ['hiking', 'gardening'], framework: 1, directness: 1, advice: 2, informationNoteGiven: true },
    },
  },
  {
    ...{ number: 18, mentor: 'kabongo', on: '2026-06-15', by: 'dubois', minutes: 45 },
    answers: {
      ...{ informationAttended: true, seniority: 9, function: 'employee', sector: 'law-accounting-advice', knownSectors: ['health', 'social-work'], motivations: ['give-back', 'understand'] },
      ...{ experience: 'Un premier binôme en 2025, jusqu’à son terme.', offers: ['network', 'cv-letter', 'rights-procedures', 'confidence'], availability: ['monday-afternoon', 'wednesday-afternoon', 'evening'] },
      ...{ capacity: 2, interests: ['economy', 'other-cultures'], hobbies: ['music', 'team-sports'], framework: 2, directness: 3, advice: 3 },
    },
  },
  {
    ...{ number: 19, mentor: 'nguyen', on: '2026-06-22', by: 'hendrickx', minutes: 80 },
    answers: {
      ...{ heardThrough: 'social-media', informationAttended: true, informationOn: '2026-06-04', function: 'self-employed', sector: 'it-telecom', motivations: ['give-back', 'societal-project'] },
      ...{ offers: ['digital-tools', 'network', 'business-creation', 'cv-letter'], availability: ['monday-morning', 'wednesday-morning', 'friday-afternoon', 'evening'], capacity: 1, videoCall: true },
      ...{ languages: native('french', 'english'), interests: ['new-technologies', 'arts'], hobbies: ['cinema', 'cooking', 'games'], framework: 3, directness: 2, advice: 3, consentNewsletter: true },
    },
  },
  {
    ...{ number: 20, mentor: 'deprez', on: '2026-08-18', by: 'benkirane' },
    answers: {
      ...{ heardThrough: 'event', informationAttended: true, informationOn: '2026-08-06', seniority: 16, function: 'management', sector: 'trade', motivations: ['give-back'] },
      ...{ offers: ['interview', 'company-codes', 'business-creation'], availability: ['monday-morning', 'tuesday-morning'], capacity: 1, languages: native('french'), hobbies: ['do-it-yourself', 'hiking'] },
      ...{ framework: 2, directness: 1, advice: 1, informationNoteGiven: true },
    },
  },
  {
    ...{ number: 21, mentor: 'dhondt', on: '2026-09-22', by: 'dubois', minutes: 45 },
    answers: {
      ...{ informationAttended: true, seniority: 12, function: 'executive', sector: 'industry', knownSectors: ['transport-logistics', 'office-staffing'], motivations: ['societal-project'] },
      ...{ experience: 'Deux binômes menés à leur terme.', offers: ['interview', 'company-codes', 'cv-letter', 'network'], availability: ['tuesday-afternoon', 'wednesday-afternoon', 'thursday-afternoon'], capacity: 1 },
      ...{ interests: ['economy', 'news'], hobbies: ['reading', 'fitness'], framework: 2, directness: 2, advice: 2, engagementFrame: 'working-time', employerAgreedOn: '2024-06-03' },
    },
  },
  {
    ...{ number: 22, mentor: 'bodart', on: '2026-09-22', by: 'dubois', minutes: 70 },
    answers: {
      ...{ heardThrough: 'a-mentor', informationAttended: true, informationOn: '2026-08-06', seniority: 8, function: 'employee', sector: 'office-staffing', motivations: ['understand'] },
      ...{ offers: ['cv-letter', 'digital-tools', 'rights-procedures', 'confidence', 'language'], availability: ['wednesday-afternoon', 'evening', 'saturday'], capacity: 1, languages: native('french', 'english', 'dutch') },
      ...{ interests: ['history', 'citizen-life'], hobbies: ['reading', 'dance'], framework: 1, directness: 3, advice: 3, informationNoteGiven: true },
    },
  },
  {
    // What one likes outside work was left for another time.
    ...{ number: 23, mentor: 'simon', on: '2026-09-29', by: 'hendrickx', minutes: 50 },
    answers: {
      ...{ heardThrough: 'word-of-mouth', informationAttended: true, informationOn: '2026-08-06', sector: 'hospitality', function: 'management', motivations: ['give-back'] },
      ...{ offers: ['trade-discovery', 'interview', 'network'], availability: ['monday-afternoon', 'tuesday-afternoon', 'wednesday-morning'], capacity: 1, languages: native('french', 'italian'), informationNoteGiven: true },
    },
  },
  {
    ...{ number: 24, mentor: 'okonkwo', on: '2026-10-20', by: 'dubois', minutes: 75 },
    answers: {
      ...{ heardThrough: 'employer', informationAttended: true, informationOn: '2026-10-08', seniority: 7, function: 'team-leader', sector: 'industry', motivations: ['give-back', 'understand'] },
      ...{ careerSteps: 'Ingénieur à Lagos ; équivalence obtenue à Mons, puis dix ans en production.', offers: ['trade-discovery', 'company-codes', 'confidence', 'language'] },
      ...{ availability: ['friday-afternoon', 'evening', 'saturday'], capacity: 1, languages: native('english', 'french'), interests: ['sciences', 'innovation', 'other-cultures'], hobbies: ['team-sports', 'music', 'do-it-yourself'] },
      ...{ framework: 3, directness: 2, advice: 4, informationNoteGiven: true },
    },
  },
  {
    ...{ number: 25, mentor: 'thys', on: '2026-10-27', by: 'benkirane' },
    answers: {
      ...{ informationAttended: true, informationOn: '2026-10-08', seniority: 15, sector: 'health', function: 'employee', motivations: ['give-back'], offers: ['trade-discovery', 'language', 'confidence'] },
      ...{ availability: ['tuesday-morning', 'thursday-morning', 'saturday'], capacity: 1, languages: native('dutch', 'french'), interests: ['solidarity'], hobbies: ['cooking', 'gardening'], framework: 2, directness: 2, advice: 3 },
    },
  },
]

/** Interrupted after a few questions: the rest is asked next week. */
const underWay = (): readonly SampleStep[] => [
  act('2026-11-18', 'interview.begin', { subject: { kind: 'mentor', id: mentorId('rossi') } }, sampleIds.interview(16)),
  act('2026-11-18', 'interview.answer', {
    interviewId: sampleIds.interview(16),
    answers: { informationAttended: true, informationOn: '2026-10-08', function: 'employee', sector: 'transport-logistics', motivations: ['give-back'], engagementFrame: 'working-time' },
  }),
]

/** The interviews with mentors, in the order of their days. */
export const prepareMentors = (): readonly SampleStep[] => [...preparations.flatMap(prepared), ...underWay()]
