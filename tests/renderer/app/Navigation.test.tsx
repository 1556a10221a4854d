import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { foundables } from '../../../renderer/app/foundables'
import { Navigation } from '../../../renderer/app/Navigation'
import { places } from '../../../renderer/ui/places'

import { answersSearch } from '#shared/core/search-key'
import { shell } from '#shared/text/shell'

import { aCasebook, aPairAt, day, mentorId, pairId } from '../../builders/casebook'
import { stand } from '../features/pairs/stand'

/** What the navigation shows as the place where one is. */
const litAt = (path: string) => {
  stand(<Navigation />, { book: aCasebook({ pairs: [aPairAt('active')] }), path })
  return screen.getAllByRole('link').filter(link => link.hasAttribute('aria-current')).map(link => link.getAttribute('href'))
}

it.each([places.matching, places.refusals, places.contractsAwaiting, places.amendment('x'), places.meetingsTable, places.pairPlan('x')])('what belongs to pairs lights « Binômes »: %s', path => {
  expect(litAt(path)).toEqual([places.pairs])
})

it.each([
  [places.sheet({ kind: 'awaiting-signatures' }), places.pairs],
  [places.sheet({ kind: 'intake', pairId: pairId() }), places.pairs],
  [places.sheet({ kind: 'termination-letter', pairId: pairId(), to: 'mentor' }), places.pairs],
  [places.sheet({ kind: 'blank-grid', grid: 'first-meeting' }), places.stage(3)],
  [places.sheet({ kind: 'mentor-grid', mentorId: mentorId() }), places.mentors],
])('a sheet lights the page that it goes back to: %s', (path, lit) => {
  expect(litAt(path)).toEqual([lit])
})

it('an address that is no sheet lights nothing', () => {
  expect(litAt('/feuilles/x')).toEqual([])
})

it('the search finds the pages of pairs that have no entry of their own', () => {
  const [pages] = foundables(aCasebook(), day('2026-03-12'))
  expect(pages?.group).toBe(shell.search.actions)
  expect(pages?.found.map(({ href }) => href)).toEqual(expect.arrayContaining([places.contractsAwaiting, places.meetingsTable, places.matching, places.refusals]))
})

it.each(['tableau de bord', 'résultats', 'rapports'])('the search finds the results by « %s »', wanted => {
  const [pages] = foundables(aCasebook(), day('2026-03-12'))
  expect(pages?.found.filter(({ label, description }) => answersSearch(`${label} ${description}`, wanted)).map(({ href }) => href)).toContain(places.reports)
})
