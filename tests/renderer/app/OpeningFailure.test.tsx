import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { OpeningFailure } from '../../../renderer/app/OpeningFailure'
import { show } from '../show'

import { shell } from '#shared/text/shell'

const { opening: words } = shell
const path = 'D:/Binôme/binome.json'

it('offers to take up what a damaged file can be brought back to, and other ways to begin again', async () => {
  const onOpen = vi.fn()
  const recoverable = { generation: 41, savedAt: '2026-03-16T08:00:00Z', isWhole: true }
  const { person } = show(<OpeningFailure refusal={{ code: 'opening/damaged', path, recoverable }} onOpen={onOpen} otherWays={<p>une sauvegarde</p>} />)

  expect(screen.getByText('une sauvegarde')).toBeDefined()
  await person.click(screen.getByRole('button', { name: words.recover }))

  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ recover: true })
})

it('offers nothing of the kind where nothing can be brought back', () => {
  show(<OpeningFailure refusal={{ code: 'opening/damaged', path }} onOpen={() => undefined} />)

  expect(screen.queryByRole('button', { name: words.recover })).toBeNull()
})

it('begins anew where nothing is left only once that is confirmed, and offers a backup first', async () => {
  const onOpen = vi.fn()
  const { person } = show(<OpeningFailure refusal={{ code: 'opening/missing', path }} onOpen={onOpen} otherWays={<p>une sauvegarde</p>} />)

  expect(screen.getByText('une sauvegarde')).toBeDefined()
  await person.click(screen.getByRole('button', { name: words.beginAnew }))
  await screen.findByText(words.anywayMissing)
  expect(onOpen).not.toHaveBeenCalled()
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.beginAnew }))

  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ anyway: true })
})

it('lets one read beside another computer, without a question since nothing can be lost by it', async () => {
  const onOpen = vi.fn()
  const { person } = show(<OpeningFailure refusal={{ code: 'opening/locked', path, host: 'ACCUEIL-2', since: '2026-03-16T08:00:00Z' }} onOpen={onOpen} />)

  await person.click(screen.getByRole('button', { name: words.read }))

  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ reading: true })
})
