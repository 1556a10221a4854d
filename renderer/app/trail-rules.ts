import { entityAt } from '../api/names'
import { batchAt } from '../features/batch/batch-address'
import { places } from '../ui/places'
import { isSide, rule, type TrailRule } from './trail-rule'
import { trailOfPairs } from './trail-of-pairs'
import { trailOfPeople } from './trail-of-people'

import { annualReport } from '#shared/text/annual-report'
import { batchWords } from '#shared/text/batch'
import { communityWords } from '#shared/text/community'
import { dashboardWords } from '#shared/text/dashboard'
import { guideWords } from '#shared/text/guide/words'
import { importPages } from '#shared/text/importing'
import { missingWords } from '#shared/text/missing-data'
import { newsletterWords } from '#shared/text/newsletters'
import { noticeWords } from '#shared/text/notices'
import { protectionWords } from '#shared/text/protection'
import { breachWords, officerWords, privacyHub, processingWords, retentionWords } from '#shared/text/registers'
import { shell } from '#shared/text/shell'
import { sponsorship } from '#shared/text/sponsorship'
import { stagePages } from '#shared/text/stage-pages'
import { wayWords } from '#shared/text/way'

const { nav } = shell
const { trail: words } = wayWords

const others: readonly TrailRule[] = [
  rule(places.batch, places.pairs, batchWords.title),
  rule(`${places.batch}/:choice`, places.batch, ({ choice }) => {
    const kind = batchAt(choice)?.kind
    return kind && batchWords.kinds[kind]
  }),
  rule(places.community, places.stage(4), communityWords.title),
  rule(places.newsletters, places.community, stagePages.ways.newsletters),
  rule(places.newNewsletter, places.newsletters, newsletterWords.editor.newTitle),
  rule(places.newsletter(':id'), places.newsletters, ({ id = '' }, book) => entityAt(book.newsletters, id)?.title),
  rule(places.imports, places.settingsData, importPages.past.title),
  rule(places.newImport, places.settingsData, importPages.title),
  rule(`${places.newImport}/:kind`, places.settingsData, importPages.title),
  rule(places.protect, places.settingsProtection, protectionWords.wizard.title),

  rule(places.reportsFigure(':code'), places.reports, ({ code = '' }) => words.figure(code)),
  rule(places.reportsFigurePart(':code', ':part'), places.reports, ({ code = '' }) => words.figure(code)),
  rule(places.reportsFigureIn(':code', ':part', { from: ':from', to: ':to' }), places.reports, ({ code = '' }) => words.figure(code)),
  rule(places.profileAnalysis, places.reports, dashboardWords.others.profiles),
  rule(places.profileAnalysisOf(':year'), places.profileAnalysis, ({ year = '' }) => words.year(year)),
  rule(places.annualReport, places.reports, annualReport.title),
  rule(places.missingData, places.reports, missingWords.title),
  rule(places.sponsorship, places.reports, sponsorship.title),

  rule(places.privacy, places.settings, privacyHub.nav),
  rule(places.notices, places.privacy, noticeWords.page.title),
  rule(places.notice(':audience'), places.notices, ({ audience }) => (isSide(audience) ? noticeWords.edit.title(audience) : undefined)),
  rule(places.consents, places.privacy, noticeWords.consents.title),
  rule(places.sensitiveTexts, places.privacy, noticeWords.texts.title),
  rule(places.privacyOfficer, places.privacy, officerWords.title),
  rule(places.retention, places.privacy, retentionWords.settings.title),
  rule(places.retentionReview, places.privacy, stagePages.yearly.tasks['retention-review']),
  rule(places.retentionReviewOf(':year'), places.privacy, ({ year = '' }) => retentionWords.review.title(Number(year))),
  rule(places.processings, places.privacy, processingWords.title),
  rule(places.newProcessing, places.processings, processingWords.newTitle),
  rule(places.processing(':id'), places.processings, ({ id = '' }, book) => entityAt(book.processings, id)?.name ?? words.edit),
  rule(places.breaches, places.privacy, breachWords.title),
  rule(places.newBreach, places.breaches, breachWords.newTitle),
  rule(places.breach(':id'), places.breaches, ({ id = '' }, book) => {
    const breach = entityAt(book.breaches, id)
    return breach && breachWords.editTitle(breach.discoveredOn)
  }),
]

/** Every page that stands below another, the more exact address before the one that would fit too. */
export const trailRules: readonly TrailRule[] = [...trailOfPeople, ...trailOfPairs, ...others]

/** The pages of the first level, below which the others stand. */
export const firstLevel: Readonly<Partial<Record<string, string>>> = {
  [places.today]: nav.today,
  [places.mentors]: nav.mentors,
  [places.mentees]: nav.mentees,
  [places.companies]: nav.companies,
  [places.partners]: nav.partners,
  [places.sessions]: nav.sessions,
  [places.pairs]: nav.pairs,
  [places.reports]: nav.reports,
  [places.settings]: nav.settings,
  [places.guide]: guideWords.title,
  ...Object.fromEntries(([1, 2, 3, 4, 5, 6] as const).map(number => [places.stage(number), wayWords.search.stage(number)])),
}
