import './settings.css'

import { Loader } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { Link, useLocation } from 'wouter'

import { DataSettings } from '../features/organisation/DataSettings'
import { OrganisationForm } from '../features/organisation/OrganisationForm'
import { TeamForm } from '../features/organisation/TeamForm'
import { NotFound } from '../ui/NotFound'
import { Page } from '../ui/Page'
import { places } from '../ui/places'

import { GridName } from '#shared/domain/grid-name'
import { ListName } from '#shared/domain/lists'
import { backupWords } from '#shared/text/backups'
import { settingsNav as nav } from '#shared/text/content-settings'
import { protectionWords } from '#shared/text/protection'
import { auditWords, binWords } from '#shared/text/past'
import { privacyHub } from '#shared/text/registers'
import { shell } from '#shared/text/shell'
import { templatePage } from '#shared/text/template-settings'

const ArticlesSettings = lazy(async () => ({ default: (await import('../features/settings/ArticlesSettings')).ArticlesSettings }))
const GridsSettings = lazy(async () => ({ default: (await import('../features/content/grids/GridsSettings')).GridsSettings }))
const GridSettings = lazy(async () => ({ default: (await import('../features/content/grids/GridSettings')).GridSettings }))
const ListsSettings = lazy(async () => ({ default: (await import('../features/content/lists/ListsSettings')).ListsSettings }))
const ListSettings = lazy(async () => ({ default: (await import('../features/content/lists/ListSettings')).ListSettings }))
const Criteria = lazy(async () => ({ default: (await import('../features/content/programme/Criteria')).Criteria }))
const Matching = lazy(async () => ({ default: (await import('../features/content/programme/Matching')).Matching }))
const Deadlines = lazy(async () => ({ default: (await import('../features/content/programme/Deadlines')).Deadlines }))
const WorkingTime = lazy(async () => ({ default: (await import('../features/content/programme/WorkingTime')).WorkingTime }))
const Ceilings = lazy(async () => ({ default: (await import('../features/content/programme/Ceilings')).Ceilings }))
const Statistics = lazy(async () => ({ default: (await import('../features/content/programme/Statistics')).Statistics }))
const Templates = lazy(async () => ({ default: (await import('../features/content/templates/Templates')).Templates }))
const ProtectionSettings = lazy(async () => ({ default: (await import('../features/protection/ProtectionSettings')).ProtectionSettings }))
const BinPage = lazy(async () => ({ default: (await import('../features/history/BinPage')).BinPage }))
const AuditPage = lazy(async () => ({ default: (await import('../features/history/AuditPage')).AuditPage }))
const BackupsSettings = lazy(async () => ({ default: (await import('../features/backups/BackupsSettings')).BackupsSettings }))
const PrivacyHub = lazy(async () => ({ default: (await import('../features/privacy/PrivacyHub')).PrivacyHub }))
const Texts = lazy(async () => ({ default: (await import('../features/content/texts/Texts')).Texts }))

const entries = [
  { href: places.settingsOrganisation, label: nav.organisation, part: <OrganisationForm /> },
  { href: places.settingsTeam, label: nav.team, part: <TeamForm /> },
  { href: places.settingsArticles, label: nav.articles, part: <ArticlesSettings /> },
  { href: places.settingsGrids, label: nav.grids, part: <GridsSettings /> },
  { href: places.settingsLists, label: nav.lists, part: <ListsSettings /> },
  { href: places.settingsCriteria, label: nav.criteria, part: <Criteria /> },
  { href: places.settingsMatching, label: nav.matching, part: <Matching /> },
  { href: places.settingsDeadlines, label: nav.deadlines, part: <Deadlines /> },
  { href: places.settingsWorkingTime, label: nav.workingTime, part: <WorkingTime /> },
  { href: places.settingsCeilings, label: nav.ceilings, part: <Ceilings /> },
  { href: places.settingsStatistics, label: nav.statistics, part: <Statistics /> },
  { href: places.settingsTexts, label: nav.texts, part: <Texts /> },
  { href: places.settingsTemplates, label: templatePage.nav, part: <Templates /> },
  { href: places.privacy, label: privacyHub.nav, part: <PrivacyHub /> },
  { href: places.settingsProtection, label: protectionWords.nav, part: <ProtectionSettings /> },
  { href: places.settingsData, label: nav.data, part: <DataSettings /> },
  { href: places.settingsBackups, label: backupWords.nav, part: <BackupsSettings /> },
  { href: places.settingsBin, label: binWords.nav, part: <BinPage /> },
  { href: places.settingsAudit, label: auditWords.nav, part: <AuditPage /> },
]

/** The settings, each under its own address, with the list of them beside it. */
export function Settings() {
  const [location] = useLocation()
  const here = location === places.settings ? places.settingsOrganisation : location
  const part = partAt(here)
  if (part === undefined) return <NotFound />
  return (
    <Page title={shell.settings.title}>
      <div className="settings">
        <nav className="settings-nav" aria-label={shell.settings.title}>
          <ul>
            {entries.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="settings-link" {...currentAt(here, href)}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-part">
          <Suspense fallback={<Loader m="xl" aria-label={shell.loading} />}>{part}</Suspense>
        </div>
      </div>
    </Page>
  )
}

const currentAt = (here: string, href: string) => (here === href ? { 'aria-current': 'page' as const } : here.startsWith(`${href}/`) ? { 'aria-current': true } : {})

/** What stands at an address, which is text that anyone may have typed. */
function partAt(here: string): ReactNode {
  const name = here.split('/').at(-1)
  const grid = GridName.safeParse(name)
  if (grid.success && here === places.settingsGrid(grid.data)) return <GridSettings grid={grid.data} />
  const list = ListName.safeParse(name)
  if (list.success && here === places.settingsList(list.data)) return <ListSettings list={list.data} />
  return entries.find(({ href }) => href === here)?.part
}
