import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { SecretDialog } from '../../../../renderer/features/backups/SecretDialog'
import { show } from '../../show'

import { backupWords } from '#shared/text/backups'

const { secret: words } = backupWords

it('what opens a copy is tried once at a time', async () => {
  const opened = vi.fn()
  const { person } = show(<SecretDialog opened isTrying onOpen={opened} onClose={() => undefined} />)
  await person.type(await screen.findByLabelText(words.field.passphrase), 'une phrase{Enter}')
  await screen.findByText(words.opening)
  expect(opened).not.toHaveBeenCalled()
})

it('after a wrong one, the next waits its moment and says so', async () => {
  const opened = vi.fn()
  const { person } = show(<SecretDialog opened isTrying={false} refusal={{ code: 'backup/wrong-secret', kind: 'passphrase', waitSeconds: 1 }} onOpen={opened} onClose={() => undefined} />)
  await person.type(await screen.findByLabelText(words.field.passphrase), 'une phrase{Enter}')
  expect(opened).not.toHaveBeenCalled()
  screen.getByText(words.wait(1).replace(/\s/g, ' '))
  await vi.waitFor(() => expect(screen.getByRole('button', { name: words.open }).matches(':disabled')).toBe(false), { timeout: 3000 })
  await person.click(screen.getByRole('button', { name: words.open }))
  expect(opened).toHaveBeenCalledWith({ kind: 'passphrase', text: 'une phrase' })
})
