import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { FreeText } from '../../../renderer/ui/FreeText'

import { freeText } from '#shared/text/sensitive-words'

const show = (field: Parameters<typeof FreeText>[0]) =>
  render(
    <MantineProvider>
      <FreeText label="Remarques" {...field} />
    </MantineProvider>,
  )

it('says what not to write, warns politely under the field, and stops once it is written otherwise', async () => {
  const person = userEvent.setup()
  show({})
  const field = screen.getByRole('textbox', { name: 'Remarques' })
  expect(screen.getByText(freeText.help)).toBeDefined()

  await person.type(field, 'Souvent malade.')
  const warning = await screen.findByText(/la santé \(«\smalade\s»\)/)
  expect(warning.closest('[aria-live="polite"]')).not.toBeNull()
  expect(screen.getByText(freeText.advice)).toBeDefined()

  await person.clear(field)
  await person.type(field, 'Indisponible le lundi.')
  expect(screen.queryByText(freeText.advice)).toBeNull()
})

it('warns of a national number alone where words may be needed', () => {
  show({ onlyNumber: true, defaultValue: 'Absent pour maladie, NN 85.07.30-033.28' })
  expect(screen.getByText(/un numéro national/)).toBeDefined()
  expect(screen.queryByText(/la santé/)).toBeNull()
})
