import type { BatchChoice } from '#shared/domain/batch-choice'
import type { SessionKind } from '#shared/domain/group-session'
import type { Sheet } from '#shared/domain/sheet'
import type { YearlyTaskKind } from '#shared/domain/yearly-task'
import type { GuideTopic } from '#shared/text/guide/blocks'

/** What stands behind a figure, as its address names it. */
export type FigurePart = 'compte' | 'sur' | 'inconnu'

/** The addresses of the window, after the `#`. Features link to each other by address alone, so that none knows its neighbour. */
export const places = {
  today: '/',
  stage: (number: number) => `/etapes/${number}`,
  mentors: '/mentors',
  mentor: (id: string) => `/mentors/${id}`,
  editMentor: (id: string) => `/mentors/${id}/modifier`,
  newMentor: '/mentors/nouveau',
  /** The way of a mentor, as a wizard. */
  mentorPath: (id: string) => `/mentors/${id}/parcours`,
  mentorStep: (id: string, step: string) => `/mentors/${id}/parcours/${step}`,
  mentees: '/mentees',
  mentee: (id: string) => `/mentees/${id}`,
  editMentee: (id: string) => `/mentees/${id}/modifier`,
  newMentee: '/mentees/nouveau',
  /** Somebody’s rights over what is kept of them. */
  personData: (kind: 'mentor' | 'mentee', id: string) => `/${kind}s/${id}/donnees-personnelles`,
  /** The way of a mentee, as a wizard. */
  menteePath: (id: string) => `/mentees/${id}/parcours`,
  menteeStep: (id: string, step: string) => `/mentees/${id}/parcours/${step}`,
  /** The note owed to the partner that referred a mentee. */
  partnerUpdate: (menteeId: string) => `/mentees/${menteeId}/note-partenaire`,
  interview: (id: string) => `/entretiens/${id}`,
  companies: '/entreprises',
  company: (id: string) => `/entreprises/${id}`,
  editCompany: (id: string) => `/entreprises/${id}/modifier`,
  newCompany: '/entreprises/nouvelle',
  companyCalculation: (id: string) => `/entreprises/${id}/calcul`,
  partners: '/partenaires',
  partner: (id: string) => `/partenaires/${id}`,
  editPartner: (id: string) => `/partenaires/${id}/modifier`,
  newPartner: '/partenaires/nouveau',
  sessions: '/seances',
  session: (id: string) => `/seances/${id}`,
  editSession: (id: string) => `/seances/${id}/modifier`,
  newSession: '/seances/nouvelle',
  /** The same, for one kind of session. */
  newSessionOf: (kind: SessionKind | ':kind') => `/seances/nouvelle/${kind}`,
  imports: '/importations',
  newImport: '/importations/nouvelle',
  /** The same, for one kind of list. */
  importOf: (kind: 'mentors' | 'mentees' | 'companies') => `/importations/nouvelle/${kind === 'companies' ? 'entreprises' : kind}`,
  pairs: '/binomes',
  pair: (id: string) => `/binomes/${id}`,
  /** The in-take, the plan and the meetings of a pair. */
  pairIntake: (id: string) => `/binomes/${id}/in-take`,
  pairPlan: (id: string) => `/binomes/${id}/plan`,
  /** The plan, with the form of one of its rows open. */
  planRow: (id: string, row: string) => `/binomes/${id}/plan/${row}`,
  pairMeetings: (id: string) => `/binomes/${id}/rencontres`,
  newMeeting: (pairId: string) => `/binomes/${pairId}/rencontres/nouvelle`,
  planMeeting: (pairId: string) => `/binomes/${pairId}/rencontres/prevoir`,
  meeting: (pairId: string, id: string) => `/binomes/${pairId}/rencontres/${id}`,
  /** The six-week contacts of a pair, and one of them with one of the two. */
  pairCheckIns: (id: string) => `/binomes/${id}/suivis`,
  checkIn: (id: string, number: number | ':number', side: string) => `/binomes/${id}/suivis/${number}/${side}`,
  /** The six-week contacts of every pair. */
  checkIns: '/suivis',
  pairClosing: (id: string) => `/binomes/${id}/cloture`,
  /** The questionnaires of a pair, and one of them to be entered. */
  pairEvaluation: (id: string) => `/binomes/${id}/evaluation`,
  evaluation: (id: string, side: string) => `/binomes/${id}/evaluation/${side}`,
  /** The questionnaires of a year, read together. */
  evaluations: '/evaluations',
  evaluationsOf: (year: number | ':year') => `/evaluations/${year}`,
  /** What became of a mentee so many months after the end, and of all of them. */
  followUp: (id: string, months: number | ':months') => `/binomes/${id}/devenir/${months}`,
  followUps: '/devenir',
  community: '/communaute',
  newsletters: '/infolettres',
  newNewsletter: '/infolettres/nouvelle',
  newsletter: (id: string) => `/infolettres/${id}`,
  /** Meetings of several pairs, entered in one table. */
  meetingsTable: '/rencontres/saisie',
  matching: '/croisement',
  /** The mentors for one mentee, and the mentees for one mentor, ranked. */
  matchMentee: (id: string) => `/croisement/mentees/${id}`,
  matchMentor: (id: string) => `/croisement/mentors/${id}`,
  /** Up to four mentors side by side; their ids with commas between. */
  compareMentors: (menteeId: string, mentorIds: string) => `/croisement/mentees/${menteeId}/comparer/${mentorIds}`,
  matchGroup: '/croisement/groupe',
  refusals: '/croisement/refus',
  newProposal: (menteeId: string, mentorId: string) => `/binomes/proposer/${menteeId}/${mentorId}`,
  newPair: '/binomes/nouveau',
  pairDraft: (id: string) => `/binomes/nouveau/${id}`,
  /** The contract of a pair as it would be printed today. */
  contractToPrint: (pairId: string) => `/binomes/${pairId}/contrat`,
  /** A contract as it was printed. */
  contract: (contractId: string) => `/contrats/${contractId}`,
  /** The contracts and amendments that somebody must still sign. */
  contractsAwaiting: '/contrats',
  /** An amendment to the contract of a pair, to be prepared. */
  newAmendment: (pairId: string) => `/binomes/${pairId}/avenant`,
  /** An amendment as it was printed. */
  amendment: (id: string) => `/avenants/${id}`,
  /** A sheet to look at, print and save; the address says which. */
  sheet: (sheet: Sheet) => `/feuilles/${encodeURIComponent(JSON.stringify(sheet))}`,
  /** Many papers at once; for a choice that is made already, such as the rows chosen in a list. */
  batch: '/imprimer-en-lot',
  batchOf: (choice: BatchChoice) => `/imprimer-en-lot/${encodeURIComponent(JSON.stringify(choice))}`,
  /** The results as they stand; the rows behind one figure, by its code, and what else is made of the results. */
  reports: '/rapports',
  reportsFigure: (code: string) => `/rapports/chiffre/${code}`,
  /** The rows of one part of it: what it counts, what it is a share of, what is not known. */
  reportsFigurePart: (code: string, part: FigurePart | ':part') => `/rapports/chiffre/${code}/${part}`,
  /** The same of another period than the one that was chosen, by its first and last day. */
  reportsFigureIn: (code: string, part: FigurePart | ':part', { from, to }: Readonly<Record<'from' | 'to', string>>) => `/rapports/chiffre/${code}/${part}/${from}/${to}`,
  /** The profiles of the year that one analyses now, and of another by the calendar year in which it begins. */
  profileAnalysis: '/rapports/profils',
  profileAnalysisOf: (year: number | ':year') => `/rapports/profils/${year}`,
  annualReport: '/rapports/annuel',
  missingData: '/rapports/donnees-manquantes',
  sponsorship: '/rapports/mecenat',
  /** The guide; one chapter of it, and the part of that chapter to come to. */
  guide: '/guide',
  guideTopic: (topic: GuideTopic | ':topic', part?: string) => `/guide/${topic}${part === undefined ? '' : `?partie=${part}`}`,
  settings: '/reglages',
  settingsOrganisation: '/reglages/association',
  settingsTeam: '/reglages/equipe',
  settingsArticles: '/reglages/contrat',
  settingsGrids: '/reglages/grilles',
  settingsGrid: (name: string) => `/reglages/grilles/${name}`,
  settingsLists: '/reglages/listes',
  settingsList: (name: string) => `/reglages/listes/${name}`,
  settingsWorkingTime: '/reglages/temps-de-travail',
  settingsCeilings: '/reglages/plafonds',
  settingsCriteria: '/reglages/criteres',
  settingsMatching: '/reglages/croisement',
  settingsDeadlines: '/reglages/echeances',
  settingsTexts: '/reglages/textes',
  settingsStatistics: '/reglages/statistiques',
  settingsTemplates: '/reglages/modeles',
  settingsData: '/reglages/donnees',
  /** The backups, and the way back from one. */
  settingsBackups: '/reglages/sauvegardes',
  settingsBin: '/reglages/corbeille',
  settingsAudit: '/reglages/journal',
  settingsProtection: '/reglages/protection',
  /** The steps that put the data under a passphrase. */
  protect: '/protection',
  /** What stands in order for people’s data and what does not, and the pages behind it. */
  privacy: '/reglages/vie-privee',
  /** The notices about data, who agreed to what, and texts in which something stands that should not. */
  notices: '/reglages/vie-privee/notices',
  consents: '/reglages/vie-privee/accords',
  sensitiveTexts: '/reglages/vie-privee/textes-a-relire',
  notice: (audience: string) => `/reglages/vie-privee/notices/${audience}`,
  privacyOfficer: '/reglages/vie-privee/delegue',
  retention: '/reglages/vie-privee/durees',
  /** What was kept long enough, line by line, for the review about a year. */
  retentionReview: '/reglages/vie-privee/revue',
  retentionReviewOf: (year: number | ':year') => `/reglages/vie-privee/revue/${year}`,
  settingsAbout: '/reglages/a-propos',
  processings: '/reglages/vie-privee/traitements',
  newProcessing: '/reglages/vie-privee/traitements/nouveau',
  processing: (id: string) => `/reglages/vie-privee/traitements/${id}`,
  breaches: '/reglages/vie-privee/violations',
  newBreach: '/reglages/vie-privee/violations/nouvelle',
  breach: (id: string) => `/reglages/vie-privee/violations/${id}`,
} as const

/** Where what is owed once a year is done. */
export function placeOfYearlyTask(kind: YearlyTaskKind, year: number): string {
  switch (kind) {
    case 'profile-analysis':
      return places.profileAnalysisOf(year)
    case 'annual-report':
      return places.annualReport
    case 'retention-review':
      return places.retentionReviewOf(year)
  }
}

const pages: Readonly<Record<string, ((id: string) => string) | undefined>> = {
  mentors: places.mentor,
  mentees: places.mentee,
  companies: places.company,
  partners: places.partner,
  pairs: places.pair,
  pairDrafts: places.pairDraft,
  contracts: places.contract,
  amendments: places.amendment,
  groupSessions: places.session,
  interviews: places.interview,
  newsletters: places.newsletter,
  intakes: places.pairIntake,
  closings: places.pairClosing,
  evaluations: places.pairEvaluation,
}

/** The page of something of the book, by the collection it stands in; the team's page for those who have none of their own. */
export const placeOf = (collection: string, id: string): string => pages[collection]?.(id) ?? places.settingsTeam

/** True where a record of this collection has a page. */
export const hasPlace = (collection: string): boolean => collection in pages
