import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { firstSteps } from '../../../../renderer/features/today/first-steps'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aMentee, day, menteeId } from '../../../builders/casebook'
import { moveIn, showIn } from '../../show'

import { todayWords } from '#shared/text/today'

const words = todayWords.first

it('the first day shows the way to a first contract', async () => {
  await showIn(await moveIn(), <TodayPage />)

  expect(screen.getByRole('heading', { name: words.title })).toBeDefined()
  expect(screen.getByText(words.steps.mentor)).toBeDefined()
})

it('the first steps do not send anyone back to a person who was refused', () => {
  const refused = aMentee(1, { decisions: [{ on: day('2025-11-24'), outcome: 'redirected', reason: 'other-project' }] })
  const waiting = aMentee(2, { decisions: [] })
  const selection = (mentees: readonly ReturnType<typeof aMentee>[]) => firstSteps(aCasebook({ mentees }), day('2026-03-16')).find(({ label }) => label === words.steps.selection)

  expect(selection([refused])).toMatchObject({ done: false, href: places.mentees })
  expect(selection([refused, waiting])).toMatchObject({ done: false, href: places.menteePath(menteeId(2)) })
})
