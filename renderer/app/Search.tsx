import { IconSearch } from '@tabler/icons-react'
import { Suspense } from 'react'

import { later } from './later'
import { openSearch, useIsSearchOpen } from './search-state'

import { shell } from '#shared/text/shell'

// What it looks through is prepared when it is first opened, and what it is drawn with comes then.
const Palette = later(async () => (await import('./Palette')).Palette)

/** In the head of the window: opens the search, as Ctrl+K does. */
export function SearchButton() {
  const isOpen = useIsSearchOpen()
  return (
    <button type="button" className="search-button" onClick={openSearch} aria-keyshortcuts="Control+K" aria-haspopup="dialog" aria-expanded={isOpen}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      {shell.search.open}
      <kbd>{shell.search.keys}</kbd>
    </button>
  )
}

/** The search of the window, while it is asked for: everyone, every organisation, pair, session and paper, and all that one can do. */
export function Search() {
  const isOpen = useIsSearchOpen()
  return <Suspense>{isOpen && <Palette />}</Suspense>
}
