import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { GridVersions } from '../../../../../renderer/features/content/grids/GridVersions'
import { valueOf } from '../../../../builders/house'
import { moveIn, showIn } from '../../../show'

import { listed } from '#shared/casebook/casebook'
import { menteeSelection } from '#shared/defaults/mentee-selection'
import { gridSettings } from '#shared/text/content-settings'

const words = gridSettings.versions

it('a version tells when, by whom and what was changed', async () => {
  const house = await moveIn()
  const [worker] = listed(valueOf(await house.ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Cléo', familyName: 'Lefèvre' } })).put.coordinators ?? {})
  if (!worker) throw new Error('a worker')
  valueOf(await house.ask('worker.choose', { coordinatorId: worker.id }))
  const sections = menteeSelection.sections.map(section => (section.key === 'skills' ? { ...section, questions: [...section.questions, { key: 'own', kind: 'yes-no' as const, label: 'Ordinateur à la maison' }] } : section))
  valueOf(await house.ask('grid.save', { grid: 'mentee-selection', text: { sections } }))

  await showIn(house, <GridVersions grid="mentee-selection" />)
  const rows = screen.getAllByRole('listitem')
  expect((await screen.findAllByText(new RegExp(words.saved('2026-03-16', 'Cléo Lefèvre')))).length).toBe(2)
  expect(rows[0]?.textContent).toContain(words.changes({ added: 1, renamed: 0, hidden: 0, shown: 0, dropped: 0 }))
  expect(rows[1]?.textContent).toContain(words.first)
})
