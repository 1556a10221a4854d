import { places } from '../ui/places'

import { about } from '#shared/text/about'
import { backupWords } from '#shared/text/backups'
import { settingsNav as nav } from '#shared/text/content-settings'
import { auditWords, binWords } from '#shared/text/past'
import { protectionWords } from '#shared/text/protection'
import { privacyHub } from '#shared/text/registers'
import { templatePage } from '#shared/text/template-settings'

/** The pages of the settings, in the order in which they are listed. */
export const settingsEntries = [
  { href: places.settingsOrganisation, label: nav.organisation },
  { href: places.settingsTeam, label: nav.team },
  { href: places.settingsArticles, label: nav.articles },
  { href: places.settingsGrids, label: nav.grids },
  { href: places.settingsLists, label: nav.lists },
  { href: places.settingsCriteria, label: nav.criteria },
  { href: places.settingsMatching, label: nav.matching },
  { href: places.settingsDeadlines, label: nav.deadlines },
  { href: places.settingsWorkingTime, label: nav.workingTime },
  { href: places.settingsCeilings, label: nav.ceilings },
  { href: places.settingsStatistics, label: nav.statistics },
  { href: places.settingsTexts, label: nav.texts },
  { href: places.settingsTemplates, label: templatePage.nav },
  { href: places.privacy, label: privacyHub.nav },
  { href: places.settingsProtection, label: protectionWords.nav },
  { href: places.settingsData, label: nav.data },
  { href: places.settingsBackups, label: backupWords.nav },
  { href: places.settingsBin, label: binWords.nav },
  { href: places.settingsAudit, label: auditWords.nav },
  { href: places.settingsAbout, label: about.nav },
] as const
