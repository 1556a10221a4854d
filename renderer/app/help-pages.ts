import { places } from '../ui/places'

import type { HelpKey } from '#shared/text/guide/help'

type Page = readonly [pattern: string, help: HelpKey]

const { stage } = places
const year = ':year'

const pagesOfPeople: readonly Page[] = [
  [places.today, 'today'],
  [stage(1), 'stage1'],
  [stage(2), 'stage2'],
  [places.mentors, 'mentors'],
  [places.newMentor, 'mentorForm'],
  [places.editMentor(':id'), 'mentorForm'],
  [places.mentorPath(':id'), 'mentorPath'],
  [places.mentorStep(':id', ':step'), 'mentorPath'],
  [places.personData('mentor', ':id'), 'personData'],
  [places.mentor(':id'), 'mentor'],
  [places.mentees, 'mentees'],
  [places.newMentee, 'menteeForm'],
  [places.editMentee(':id'), 'menteeForm'],
  [places.menteePath(':id'), 'menteePath'],
  [places.menteeStep(':id', ':step'), 'menteePath'],
  [places.partnerUpdate(':id'), 'partnerUpdate'],
  [places.personData('mentee', ':id'), 'personData'],
  [places.mentee(':id'), 'mentee'],
  [places.interview(':id'), 'interview'],
  [places.companies, 'companies'],
  [places.newCompany, 'companyForm'],
  [places.editCompany(':id'), 'companyForm'],
  [places.companyCalculation(':id'), 'companyCalculation'],
  [places.company(':id'), 'company'],
  [places.partners, 'partners'],
  [places.newPartner, 'partnerForm'],
  [places.editPartner(':id'), 'partnerForm'],
  [places.partner(':id'), 'partner'],
  [places.sessions, 'sessions'],
  [places.newSession, 'sessionForm'],
  [places.newSessionOf(':kind'), 'sessionForm'],
  [places.editSession(':id'), 'sessionForm'],
  [places.session(':id'), 'session'],
  [places.imports, 'imports'],
  [places.newImport, 'newImport'],
  [`${places.newImport}/:kind`, 'newImport'],
  [places.community, 'community'],
  [places.newsletters, 'newsletters'],
  [places.newsletter(':id'), 'newsletter'],
]

const pagesOfPairs: readonly Page[] = [
  [stage(3), 'stage3'],
  [stage(4), 'stage4'],
  [stage(5), 'stage5'],
  [stage(6), 'stage6'],
  [places.matching, 'matching'],
  [places.matchGroup, 'matchGroup'],
  [places.refusals, 'refusals'],
  [places.compareMentors(':id', ':mentors'), 'compare'],
  [places.matchMentee(':id'), 'ranking'],
  [places.matchMentor(':id'), 'ranking'],
  [places.pairs, 'pairs'],
  [places.newPair, 'newPair'],
  [places.pairDraft(':id'), 'newPair'],
  [places.newProposal(':mentee', ':mentor'), 'proposal'],
  [places.contractToPrint(':id'), 'contract'],
  [places.contract(':id'), 'contract'],
  [places.contractsAwaiting, 'contractsAwaiting'],
  [places.newAmendment(':id'), 'amendment'],
  [places.amendment(':id'), 'amendment'],
  [places.pairIntake(':id'), 'intake'],
  [places.pairPlan(':id'), 'plan'],
  [places.planRow(':id', ':row'), 'plan'],
  [places.pairMeetings(':id'), 'meetings'],
  [places.meeting(':id', ':meeting'), 'meeting'],
  [places.meetingsTable, 'meetingsTable'],
  [places.checkIns, 'checkIns'],
  [places.pairCheckIns(':id'), 'pairCheckIns'],
  [places.checkIn(':id', ':number', ':side'), 'checkIn'],
  [places.pairClosing(':id'), 'closing'],
  [places.pairEvaluation(':id'), 'pairEvaluation'],
  [places.evaluation(':id', ':side'), 'evaluation'],
  [places.evaluations, 'evaluations'],
  [places.evaluationsOf(year), 'evaluations'],
  [places.followUp(':id', ':months'), 'followUp'],
  [places.followUps, 'followUps'],
  [places.pair(':id'), 'pair'],
]

const pagesOfResults: readonly Page[] = [
  ['/feuilles/:sheet', 'sheet'],
  [places.batch, 'batch'],
  [`${places.batch}/:choice`, 'batch'],
  [places.reports, 'reports'],
  [places.reportsFigure(':code'), 'figure'],
  [places.reportsFigurePart(':code', ':part'), 'figure'],
  [places.reportsFigureIn(':code', ':part', { from: ':from', to: ':to' }), 'figure'],
  [places.profileAnalysis, 'profiles'],
  [places.profileAnalysisOf(year), 'profiles'],
  [places.annualReport, 'annualReport'],
  [places.missingData, 'missingData'],
  [places.sponsorship, 'sponsorship'],
  [places.guide, 'guide'],
  [places.guideTopic(':topic'), 'guide'],
]

const pagesOfSettings: readonly Page[] = [
  [places.settings, 'settingsOrganisation'],
  [places.settingsOrganisation, 'settingsOrganisation'],
  [places.settingsTeam, 'settingsTeam'],
  [places.settingsArticles, 'settingsArticles'],
  [places.settingsGrids, 'settingsGrids'],
  [places.settingsGrid(':name'), 'settingsGrid'],
  [places.settingsLists, 'settingsLists'],
  [places.settingsList(':name'), 'settingsList'],
  [places.settingsCriteria, 'settingsCriteria'],
  [places.settingsMatching, 'settingsMatching'],
  [places.settingsDeadlines, 'settingsDeadlines'],
  [places.settingsWorkingTime, 'settingsWorkingTime'],
  [places.settingsCeilings, 'settingsCeilings'],
  [places.settingsStatistics, 'settingsStatistics'],
  [places.settingsTexts, 'settingsTexts'],
  [places.settingsTemplates, 'settingsTemplates'],
  [places.settingsData, 'settingsData'],
  [places.settingsBackups, 'settingsBackups'],
  [places.settingsBin, 'settingsBin'],
  [places.settingsAudit, 'settingsAudit'],
  [places.settingsProtection, 'settingsProtection'],
  [places.settingsAbout, 'settingsAbout'],
  [places.protect, 'protect'],
  [places.privacy, 'privacy'],
  [places.notices, 'notices'],
  [places.notice(':audience'), 'notice'],
  [places.consents, 'consents'],
  [places.sensitiveTexts, 'sensitiveTexts'],
  [places.privacyOfficer, 'privacyOfficer'],
  [places.retention, 'retention'],
  [places.retentionReview, 'retentionReview'],
  [places.retentionReviewOf(year), 'retentionReview'],
  [places.processings, 'processings'],
  [places.processing(':id'), 'processings'],
  [places.breaches, 'breaches'],
  [places.breach(':id'), 'breaches'],
]

/** Which help belongs to which address; the first that fits counts. A part that begins with a colon stands for anything. */
export const helpPages: readonly Page[] = [...pagesOfPeople, ...pagesOfPairs, ...pagesOfResults, ...pagesOfSettings]

const fits = (pattern: string, parts: readonly string[]) => {
  const wanted = pattern.split('/')
  return wanted.length === parts.length && wanted.every((part, place) => part.startsWith(':') || part === parts[place])
}

/** The help of the page at an address; nothing where no page stands. */
export function helpAt(address: string): HelpKey | undefined {
  const parts = address.split('/')
  return helpPages.find(([pattern]) => fits(pattern, parts))?.[1]
}
