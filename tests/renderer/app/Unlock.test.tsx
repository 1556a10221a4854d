import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'

import { App } from '../../../renderer/app/App'
import { openHouse, valueOf } from '../../builders/house'

import { choosingWords, unlocking as words } from '#shared/text/protection'
import { organisation } from '#shared/text/organisation'

const PHRASE = 'quatre chevaux boivent du thé vert'
const OTHER = 'un tambour lilas sous le hublot'

/** A locked house, and its window as it comes up. */
async function start() {
  const house = await openHouse()
  valueOf(await house.ask('casebook.open'))
  const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
  valueOf(await house.ask('protection.confirm', { code, remove: [] }))
  valueOf(await house.ask('protection.lock'))
  vi.stubGlobal('bridge', house.bridge)
  render(
    <MantineProvider env="test">
      <App />
    </MantineProvider>,
  )
  return { person: userEvent.setup({ delay: null }), ask: house.ask, code }
}

/** A passphrase takes its time: that is what it is for. */
const SLOW = { timeout: 15_000 }

const firstScreen = () => screen.findByRole('heading', { name: organisation.firstRun.title }, SLOW)

it('opens with the passphrase, by the keyboard alone', async () => {
  const { person } = await start()
  const field = await screen.findByLabelText<HTMLInputElement>(words.passphrase, { selector: 'input' })
  expect(field.autocomplete).toBe('current-password')
  expect(document.activeElement).toBe(field)

  await person.keyboard(`${PHRASE}{Enter}`)

  expect(await firstScreen()).toBeDefined()
})

it('says that it is the passphrase, and not the file, that is wrong, and when one may try again', async () => {
  const { person } = await start()
  await person.type(await screen.findByLabelText(words.passphrase, { selector: 'input' }), `${OTHER}{Enter}`)

  expect(await screen.findByText(words.wrongPassphrase, {}, SLOW)).toBeDefined()
  expect(screen.getByText(words.wrongPassphraseDetail)).toBeDefined()
  expect(screen.getByText(words.wait(1), { normalizer: text => text })).toBeDefined()
})

it('opens with the recovery code, and asks for a new passphrase at once', async () => {
  const { person, ask, code } = await start()
  await person.click(await screen.findByRole('button', { name: words.lost }))
  await person.type(screen.getByLabelText(words.code), code.toLowerCase())
  await person.click(screen.getByRole('button', { name: words.open }))

  await person.type(await screen.findByLabelText(choosingWords.label, { selector: 'input' }, SLOW), OTHER)
  await person.type(screen.getByLabelText(choosingWords.again), OTHER)
  await person.click(screen.getByRole('button', { name: words.nextSave }))

  expect(await firstScreen()).toBeDefined()
  valueOf(await ask('protection.lock'))
  valueOf(await ask('casebook.open', { secret: { kind: 'passphrase', text: OTHER } }))
})
