import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { StagePage } from '../../../../renderer/features/stages/StagePage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aMentor, aPairDraft, day, menteeId, mentorId } from '../../../builders/casebook'
import { aGroupSession } from '../../../builders/recruitment'
import { stand } from '../pairs/stand'

import { awaitingWords } from '#shared/text/amendments'
import { matchingHome } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { sessionWords } from '#shared/text/sessions'
import { shell } from '#shared/text/shell'

const { stages: words } = shell

it('the first stage shows its own sessions to come, the way to lists, and since when each person waits', () => {
  const groupSessions = [
    aGroupSession(1, { kind: 'mentor-training', on: day('2026-06-03'), title: 'Formation de juin' }),
    aGroupSession(2, { kind: 'mentee-presentation', on: day('2026-04-03'), title: 'Présentation d’avril' }),
  ]
  const mentors = [aMentor(1, { registeredOn: day('2026-02-02'), before: {} }), aMentor(2)]
  stand(<StagePage number={1} />, { book: aCasebook({ mentors, groupSessions }) })

  const ahead = within(screen.getByRole('region', { name: sessionWords.ahead.title }))
  expect(ahead.getAllByRole('listitem')).toHaveLength(1)
  expect(ahead.getByRole('link', { name: 'Formation de juin' })).toBeDefined()
  expect(ahead.getByRole('link', { name: sessionWords.add }).getAttribute('href')).toBe(places.newSessionOf('mentor-information'))
  expect(screen.getByRole('link', { name: words.importList }).getAttribute('href')).toBe(places.importOf('mentors'))
  expect(screen.getByRole('link', { name: words.sessions }).getAttribute('href')).toBe(places.sessions)

  const people = within(screen.getByRole('region', { name: words.mentorsByState }))
  expect(people.getAllByText(/depuis le/).map(({ textContent }) => textContent.trim())).toEqual([words.since('2026-02-02')])
})

it('the third stage leads to what is done for all pairs, and takes a proposal in reserve for no draft', () => {
  const begun = aPairDraft(1, { mentorId: mentorId(1) })
  const ready = aPairDraft(2, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(1) })
  stand(<StagePage number={3} />, { book: aCasebook({ pairDrafts: [begun, ready] }) })

  for (const [name, href] of [[matchingHome.title, places.matching], [awaitingWords.title, places.contractsAwaiting], [pairLife.table.title, places.meetingsTable]] as const)
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
  expect(within(screen.getByRole('region', { name: words.drafts })).getAllByRole('listitem')).toHaveLength(1)
})
