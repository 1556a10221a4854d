import './settings.css'

import { lazy, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

import { DataSettings } from '../features/organisation/DataSettings'
import { OrganisationForm } from '../features/organisation/OrganisationForm'
import { TeamForm } from '../features/organisation/TeamForm'
import { Page } from '../ui/Page'
import { places } from '../ui/places'

import { shell } from '#shared/text/shell'

const { settings: words } = shell

const ArticlesSettings = lazy(async () => ({ default: (await import('../features/settings/ArticlesSettings')).ArticlesSettings }))

const tabs = [
  { href: places.settingsOrganisation, label: words.organisation },
  { href: places.settingsTeam, label: words.team },
  { href: places.settingsArticles, label: words.articles },
  { href: places.settingsData, label: words.data },
]

/** The settings, each under its own address. */
export function Settings() {
  const [location] = useLocation()
  const here = tabs.find(({ href }) => href === location)?.href ?? places.settingsOrganisation
  return (
    <Page title={words.title}>
      <nav className="tabs" aria-label={words.title}>
        {tabs.map(({ href, label }) => (
          <Link key={href} href={href} className="tab" {...(href === here && { 'aria-current': 'page' as const })}>
            {label}
          </Link>
        ))}
      </nav>
      {settingsAt(here)}
    </Page>
  )
}

function settingsAt(place: string): ReactNode {
  switch (place) {
    case places.settingsTeam:
      return <TeamForm />
    case places.settingsArticles:
      return <ArticlesSettings />
    case places.settingsData:
      return <DataSettings />
    default:
      return <OrganisationForm />
  }
}
