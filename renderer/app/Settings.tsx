import './settings.css'

import { Loader } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { Link, useLocation } from 'wouter'

import { useCasebook } from '../api/mirror'
import { DataSettings } from '../features/organisation/DataSettings'
import { OrganisationForm } from '../features/organisation/OrganisationForm'
import { TeamForm } from '../features/organisation/TeamForm'
import { NotFound } from '../ui/NotFound'
import { Page } from '../ui/Page'
import { places } from '../ui/places'
import { settingsEntries } from './settings-entries'
import { pageName } from './trail'

import { GridName } from '#shared/domain/grid-name'
import { ListName } from '#shared/domain/lists'
import { shell } from '#shared/text/shell'

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
const AboutPage = lazy(async () => ({ default: (await import('../features/about/AboutPage')).AboutPage }))
const AuditPage = lazy(async () => ({ default: (await import('../features/history/AuditPage')).AuditPage }))
const BackupsSettings = lazy(async () => ({ default: (await import('../features/backups/BackupsSettings')).BackupsSettings }))
const PrivacyHub = lazy(async () => ({ default: (await import('../features/privacy/PrivacyHub')).PrivacyHub }))
const Texts = lazy(async () => ({ default: (await import('../features/content/texts/Texts')).Texts }))

/** What stands at each of the addresses of `settingsEntries`. */
const partOf: Readonly<Record<(typeof settingsEntries)[number]['href'], ReactNode>> = {
  [places.settingsOrganisation]: <OrganisationForm />,
  [places.settingsTeam]: <TeamForm />,
  [places.settingsArticles]: <ArticlesSettings />,
  [places.settingsGrids]: <GridsSettings />,
  [places.settingsLists]: <ListsSettings />,
  [places.settingsCriteria]: <Criteria />,
  [places.settingsMatching]: <Matching />,
  [places.settingsDeadlines]: <Deadlines />,
  [places.settingsWorkingTime]: <WorkingTime />,
  [places.settingsCeilings]: <Ceilings />,
  [places.settingsStatistics]: <Statistics />,
  [places.settingsTexts]: <Texts />,
  [places.settingsTemplates]: <Templates />,
  [places.privacy]: <PrivacyHub />,
  [places.settingsProtection]: <ProtectionSettings />,
  [places.settingsData]: <DataSettings />,
  [places.settingsBackups]: <BackupsSettings />,
  [places.settingsBin]: <BinPage />,
  [places.settingsAudit]: <AuditPage />,
  [places.settingsAbout]: <AboutPage />,
}

/** The settings, each under its own address, with the list of them beside it. */
export function Settings() {
  const book = useCasebook()
  const [location] = useLocation()
  const here = location === places.settings ? places.settingsOrganisation : location
  const part = partAt(here)
  if (part === undefined) return <NotFound />
  return (
    <Page key={here} title={shell.settings.partOf(pageName(book, here) ?? '')}>
      <div className="settings">
        <nav className="settings-nav" aria-label={shell.settings.title}>
          <ul>
            {settingsEntries.map(({ href, label }) => (
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
  const entry = settingsEntries.find(({ href }) => href === here)
  return entry && partOf[entry.href]
}
