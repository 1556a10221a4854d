import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { BlankSheets } from '../../../../renderer/features/stages/BlankSheets'
import { places } from '../../../../renderer/ui/places'

import { sheetPage, sheetTitles } from '#shared/text/sheet-page'

import { aCasebook } from '../../../builders/casebook'
import { stand } from '../pairs/stand'

it('the blank sheets of a stage open from the keyboard, each at its own address', async () => {
  const { user, history } = stand(<BlankSheets stage={2} />, { book: aCasebook() })

  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: sheetPage.blanks }))
  await user.keyboard('{Enter}')
  const items = await screen.findAllByRole('menuitem')
  expect(items.map(({ textContent }) => textContent)).toContain(sheetTitles.registration.mentee)

  items[0]?.focus()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(history.at(-1)).toBe(places.sheet({ kind: 'handout', session: 'mentee-presentation' }))
})

it('the blank sheets of the pair stand at its stage, and below them the list of papers to sign', async () => {
  const { user } = stand(<BlankSheets stage={3} />, { book: aCasebook() })

  await user.click(screen.getByRole('button', { name: sheetPage.blanks }))

  const items = await screen.findAllByRole('menuitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([sheetTitles.blankGrid['first-meeting'], sheetTitles.pairSheets.intake, sheetTitles.pairSheets.plan, sheetTitles.pairSheets.meeting, sheetTitles.awaitingSignatures])
})
