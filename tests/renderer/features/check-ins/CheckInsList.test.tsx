import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CheckInsList } from '../../../../renderer/features/check-ins/CheckInsList'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, pairId } from '../../../builders/casebook'
import { aBookWithTwo, acted } from '../pairs/life/a-pair-at-work'
import { said, stand } from '../pairs/stand'

import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.list

describe('the list of the six-week contacts', () => {
  it('says of whom the pair is, and tells a sheet that was begun from a call that is late', () => {
    const begun = acted(aBookWithTwo(), 'interview.begin', { subject: { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' } })
    stand(<CheckInsList />, { book: begun, today: '2026-04-26' })
    const texts = screen.getAllByRole('row').map(({ textContent }) => said(textContent))
    expect(texts.filter(text => text.includes(said(words.begunLate(3))))).toHaveLength(1)
    expect(texts.filter(text => text.includes(said(words.late(3))))).toHaveLength(4)
    expect(texts.some(text => text.includes(words.with(begun.pairs[pairId(1)]?.reference ?? '', 'Yusuf Çelik')))).toBe(true)
  })

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
