import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { Navigation } from '../../../renderer/app/Navigation'
import { places } from '../../../renderer/ui/places'

import { aCasebook, aPairAt, mentorId, pairId } from '../../builders/casebook'
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
