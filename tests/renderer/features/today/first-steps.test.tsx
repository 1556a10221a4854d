import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { firstSteps, settingUp } from '../../../../renderer/features/today/first-steps'
import { FirstSteps } from '../../../../renderer/features/today/FirstSteps'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { createDrafts, DraftsContext } from '../../../../renderer/ui/drafts'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aContract, aCoordinator, aMentee, day, menteeId } from '../../../builders/casebook'
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

it('what puts the house in order is told by the book and by how the data are kept', () => {
  const done = (book: ReturnType<typeof aCasebook>, known: Parameters<typeof settingUp>[1]) =>
    settingUp(book, known)
      .filter(step => step.done)
      .map(({ label }) => label)

  const bare = aCasebook({ coordinators: [] })
  expect(done(bare, { isProtected: undefined, hasSecondPlace: undefined, hasReadGuide: false })).not.toContain(words.steps.protection)
  const lived = aCasebook({ coordinators: [aCoordinator(1)], contracts: [aContract()] })
  expect(done(lived, { isProtected: true, hasSecondPlace: true, hasReadGuide: true })).toEqual(
    expect.arrayContaining([words.steps.team, words.steps.guide, words.steps.articles, words.steps.protection, words.steps.secondPlace]),
  )
})

it('the list of the first day can be put away for good', async () => {
  const drafts = createDrafts(undefined, () => Promise.resolve({ ok: true }))
  const list = (
    <DraftsContext value={drafts}>
      <FirstSteps />
    </DraftsContext>
  )
  const { person } = await showIn(await moveIn(), list)
  await person.click(screen.getByRole('button', { name: words.putAway }))

  expect(screen.queryByRole('heading', { name: words.title })).toBeNull()
})
