import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { WorkerSelect } from '../../../../renderer/asking/WorkerSelect'
import { TeamForm } from '../../../../renderer/features/organisation/TeamForm'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { organisation } from '#shared/text/organisation'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const { team: words } = organisation
const HELENE = 'Hélène Dubois'
const details = { agreement: 'feminine', givenName: 'Hélène', familyName: 'Dubois' } as const

async function aTeam(drafts = 0) {
  const house = await moveIn()
  const [coordinator] = listed(valueOf(await house.ask('coordinator.save', { details })).put.coordinators ?? {})
  for (let count = 0; count < drafts; count += 1) valueOf(await house.ask('pair-draft.save', { draft: { coordinatorId: coordinator?.id } }))
  const shown = await showIn(
    house,
    <>
      <WorkerSelect />
      <TeamForm />
    </>,
  )
  return { ...shown, first: () => listed(shown.book().coordinators)[0] }
}

it('keeps who left apart, no longer offers them, and takes them back', async () => {
  const { person, first } = await aTeam()

  await person.click(screen.getByRole('button', { name: words.leaveOf(HELENE) }))
  expect(await screen.findByRole('heading', { name: words.left })).toBeDefined()
  expect(screen.getByText(words.leftOn('2026-03-16'))).toBeDefined()
  expect(first()?.leftOn).toBe('2026-03-16')
  await person.click(screen.getByTitle(shell.worker.hint))
  expect(screen.queryByRole('option', { name: HELENE })).toBeNull()

  await person.click(screen.getByRole('button', { name: words.comeBackOf(HELENE) }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: words.left })).toBeNull())
  expect(first()).not.toHaveProperty('leftOn')
})

it('does not forget that someone left when their name is corrected', async () => {
  const { person, first } = await aTeam()
  await person.click(screen.getByRole('button', { name: words.leaveOf(HELENE) }))

  await screen.findByRole('heading', { name: words.left })
  await person.click(screen.getByRole('button', { name: words.edit(HELENE) }))
  await person.type(screen.getByLabelText(new RegExp(`^${people.fields.familyName}`)), '-Lecocq')
  await person.click(screen.getByRole('button', { name: forms.save }))

  await waitFor(() => expect(first()).toMatchObject({ familyName: 'Dubois-Lecocq', leftOn: '2026-03-16' }))
})

it('says by name who cannot be removed, shows five of the pairs that name them and counts the others', async () => {
  const { person } = await aTeam(7)

  await person.click(screen.getByRole('button', { name: words.remove(HELENE) }))
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.takeAway }))

  const refused = await screen.findByRole('alert')
  expect(within(refused).getByText(words.stillNeeded(HELENE, 0, 7), { normalizer: text => text })).toBeDefined()
  expect(within(refused).getAllByRole('link')).toHaveLength(5)
  expect(within(refused).getByText(forms.table.andOthers(2))).toBeDefined()
})
