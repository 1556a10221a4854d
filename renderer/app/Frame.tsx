import { AppShell, Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'

import { WorkerSelect } from '../asking/WorkerSelect'
import { PastControls } from '../features/history/PastControls'
import { BackupReminder } from '../features/backups/BackupReminder'
import { Crash } from './Crash'
import { DraftNotices } from './DraftNotices'
import { Help, HelpButton } from './Help'
import { fetchInFreeMoments } from './later'
import { LockButton } from './LockButton'
import { Navigation } from './Navigation'
import { Resume } from './Resume'
import { Routes } from './Routes'
import { SampleBanner } from './SampleBanner'
import { SaveMark } from './SaveMark'
import { Search, SearchButton } from './Search'
import { StoreBanners } from './StoreBanners'
import { ThemeMenu } from './ThemeMenu'
import { Trail } from './Trail'
import { Travel } from './Travel'
import { useRemembering } from './use-recents'
import { useShortcuts } from './use-shortcuts'

import { shell } from '#shared/text/shell'

/** The frame around every page: navigation at the left, search, worker and the state of saving above. */
export function Frame({ notice }: { readonly notice?: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure(false)
  const [location] = useLocation()
  useShortcuts()
  useRemembering()
  useEffect(close, [location, close])
  useEffect(fetchInFreeMoments, [])

  return (
    <AppShell header={{ height: '3.5rem' }} navbar={{ width: '17.25rem', breakpoint: 'md', collapsed: { mobile: !opened } }} transitionDuration={100}>
      <AppShell.Header className="frame-head">
        <a className="skip-link" href="#content" onClick={goToContent}>
          {shell.skip}
        </a>
        <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={opened ? shell.closeMenu : shell.openMenu} aria-expanded={opened} />
        <span className="frame-name">{shell.application}</span>
        <Travel />
        <SearchButton />
        <div className="frame-tools">
          <PastControls />
          <SaveMark />
          <WorkerSelect />
          <ThemeMenu />
          <HelpButton />
          <LockButton />
        </div>
      </AppShell.Header>
      <AppShell.Navbar className="frame-nav" data-folded={!opened || undefined} aria-label={shell.nav.label}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className="frame-main">
        {notice}
        <SampleBanner />
        <BackupReminder />
        <StoreBanners />
        <DraftNotices />
        <Resume />
        <Trail />
        <Crash key={location}>
          <Routes />
        </Crash>
      </AppShell.Main>
      <Search />
      <Help />
    </AppShell>
  )
}

function goToContent(event: React.MouseEvent) {
  event.preventDefault() // the address after # is that of the page
  document.getElementById('content')?.focus()
}
