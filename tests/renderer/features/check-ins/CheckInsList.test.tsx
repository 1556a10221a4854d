import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CheckInsList } from '../../../../renderer/features/check-ins/CheckInsList'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, pairId } from '../../../builders/casebook'
import { aBookWithTwo } from '../pairs/life/a-pair-at-work'
import { stand } from '../pairs/stand'

import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.list

describe('the list of the six-week contacts', () => {
  it('opens each contact, and is narrowed to those of one coordinator', async () => {
    const { user } = stand(<CheckInsList />, { book: aBookWithTwo(), today: '2026-04-26' })
    expect(screen.getAllByRole('row')).toHaveLength(5)

    await user.selectOptions(screen.getByRole('combobox', { name: words.byCoordinator }), screen.getByRole('option', { name: 'Karim El Amrani' }))
    expect(screen.getAllByRole('row')).toHaveLength(3)
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toContain(places.checkIn(pairId(2), 1, 'mentee'))
  })

  it('says why it is empty before any pair works', () => {
    stand(<CheckInsList />, { book: aCasebook() })
    expect(screen.getByText(/Les suivis apparaissent/)).toBeDefined()
  })
})
