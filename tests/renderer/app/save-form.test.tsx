import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { saveFormInSight } from '../../../renderer/app/save-form'
import { Deadlines } from '../../../renderer/features/content/programme/Deadlines'
import { moveIn, showIn } from '../show'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords, deadlineSettings as words } from '#shared/text/content-settings'

it('saves a page of content as its button does, what is still in the field too, and nothing where nothing waits', async () => {
  const { person, book } = await showIn(await moveIn(), <Deadlines />)
  expect(saveFormInSight()).toBe(false)
  const field = screen.getByRole('textbox', { name: new RegExp(`^${words.closingDays}`) })
  await person.clear(field)
  await person.type(field, '21')

  expect(saveFormInSight()).toBe(true)
  expect(await screen.findByText(contentWords.saved)).toBeDefined()
  expect(settingsInForce(book(), 'deadlines', defaults).closingDays).toBe(21)
  expect(document.activeElement).toBe(field)
  expect(saveFormInSight()).toBe(false)
})
