import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'

import { useCasebook } from '../api/mirror'
import { useToday } from '../api/surroundings'
import { foundables } from './foundables'
import { navigate } from './location'

import { answersSearch } from '#shared/core/search-key'
import { shell } from '#shared/text/shell'

const SHOWN_AT_ONCE = 12

export function SearchButton() {
  return (
    <button type="button" className="search-button" onClick={spotlight.open} aria-keyshortcuts="Control+K">
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      {shell.search.open}
      <kbd>Ctrl K</kbd>
    </button>
  )
}

/** Everyone, every organisation, every pair and the main actions, found by any part of their names, accents aside. */
export function Search() {
  const book = useCasebook()
  const today = useToday()
  const groups = useMemo(
    () =>
      foundables(book, today).map(
        ({ group, found }): SpotlightActionGroupData => ({
          group,
          actions: found.map(({ id, label, description, href }) => ({ id, label, description, onClick: () => navigate(href) })),
        }),
      ),
    [book, today],
  )
  return (
    <Spotlight
      actions={groups}
      filter={(query, all) => matching(query, all)}
      nothingFound={shell.search.nothing}
      shortcut="mod + K"
      transitionProps={{ duration: 100 }}
      scrollable
      lockScroll={false}
      attributes={{ content: { 'aria-label': shell.search.open } }}
      maxHeight="24rem"
      searchProps={{ placeholder: shell.search.placeholder, 'aria-label': shell.search.open, leftSection: <IconSearch size={18} aria-hidden="true" /> }}
    />
  )
}

function matching(query: string, all: readonly unknown[]): SpotlightActionGroupData[] {
  const groups = all as readonly SpotlightActionGroupData[] // we gave it groups only
  return groups
    .map(({ group, actions }) => ({ group, actions: actions.filter(({ label, description }) => answersSearch(`${label ?? ''} ${description ?? ''}`, query.trim())).slice(0, SHOWN_AT_ONCE) }))
    .filter(({ actions }) => actions.length > 0)
}
