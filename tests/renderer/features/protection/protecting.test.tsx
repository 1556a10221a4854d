import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { OlderBackups } from '../../../../renderer/features/protection/OlderBackups'
import { NewPassphrase } from '../../../../renderer/features/protection/NewPassphrase'
import { ProtectionSettings } from '../../../../renderer/features/protection/ProtectionSettings'
import { ProtectWizard } from '../../../../renderer/features/protection/ProtectWizard'
import { aCasebook, anOrganisation } from '../../../builders/casebook'
import { openHouse, valueOf } from '../../../builders/house'
import { moveIn, show, showIn } from '../../show'

import { choosingWords, protectionWords as words } from '#shared/text/protection'

const PHRASE = 'quatre chevaux boivent du thé vert'

/** With its narrow spaces. */
const AS_IT_IS = { normalizer: (text: string) => text }
/** A passphrase takes its time: that is what it is for. */
const SLOW = { timeout: 15_000 }

const button = (name: string) => screen.getByRole('button', { name })
const label = (text: string) => screen.getByLabelText(text)

it('leads from data in clear to data under a passphrase, and touches nothing before the last answer', async () => {
  const house = await moveIn()
  const { person } = await showIn(house, <ProtectWizard />)

  await person.click(button(words.wizard.next))
  await person.type(label(choosingWords.label), 'motdepasse')
  await person.click(button(words.wizard.next))
  expect(screen.getByText(choosingWords.problems['too-short'], AS_IT_IS)).toBeDefined()

  await person.clear(label(choosingWords.label))
  await person.click(label(choosingWords.label))
  await person.paste(PHRASE)
  expect(screen.getByText(choosingWords.strengthIs(choosingWords.strength.good), AS_IT_IS)).toBeDefined()
  await person.type(label(choosingWords.again), `${PHRASE}s`)
  await person.click(button(words.wizard.next))
  expect(screen.getByText(choosingWords.differs)).toBeDefined()
  await person.type(label(choosingWords.again), '{Backspace}')
  await person.click(button(words.wizard.next))

  const code = (await screen.findByLabelText(words.codeStep.label, { selector: '.recovery-code' }, SLOW)).textContent.replace(/\s/g, '')
  await person.type(label(words.codeStep.typed), '0000')
  await person.click(button(words.codeStep.check))
  expect(screen.getByText(words.codeStep.wrong(1), AS_IT_IS)).toBeDefined()
  await person.clear(label(words.codeStep.typed))
  await person.type(label(words.codeStep.typed), code.toLowerCase())
  await person.click(button(words.codeStep.check))

  await person.click(button(words.clearStep.protect))
  expect(screen.getByText(words.clearStep.consentMissing)).toBeDefined()
  expect(valueOf(await house.ask('protection.state')).isProtected).toBe(false)
  await person.click(screen.getByRole('checkbox', { name: words.clearStep.consent }))
  await person.click(button(words.clearStep.protect))

  expect(await screen.findByText(words.doneStep.title, {}, SLOW)).toBeDefined()
  expect(valueOf(await house.ask('protection.state')).isProtected).toBe(true)
})

it('takes no passphrase made of the name of the association, and says so at the field', async () => {
  const organisation = anOrganisation()
  const chosen: string[] = []
  const { person } = show(<NewPassphrase book={aCasebook({ organisation })} submitLabel={words.wizard.next} busy={false} onChosen={phrase => chosen.push(phrase)} />)
  await person.type(label(choosingWords.label), `${organisation.name} 84629175`)
  await person.click(button(words.wizard.next))
  expect(screen.getByText(choosingWords.problems['own-words'], AS_IT_IS)).toBeDefined()
  expect(chosen).toEqual([])
})

it('proposes the protection where there is none', async () => {
  const house = await moveIn()
  const { person, history } = await showIn(house, <ProtectionSettings />)
  await person.click(await screen.findByRole('link', { name: words.begin }))
  expect(history.at(-1)).toBe('/protection')
})

it('changes the passphrase for who knows it, and the minutes after which it locks', async () => {
  const house = await moveIn()
  const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
  valueOf(await house.ask('protection.confirm', { code, remove: [] }))
  const { person } = await showIn(house, <ProtectionSettings />)

  await person.selectOptions(await screen.findByLabelText(words.lock.idle), '5')
  await waitFor(async () => expect(valueOf(await house.ask('protection.state')).idleMinutes).toBe(5))
  await person.selectOptions(label(words.lock.idle), 'never')
  expect(await screen.findByText(words.lock.neverWarning)).toBeDefined()

  const [current] = screen.getAllByLabelText(words.change.current)
  if (!current) throw new Error('nowhere to write it')
  await person.type(current, 'une autre phrase')
  await person.type(label(choosingWords.label), 'un tambour lilas sous le hublot')
  await person.type(label(choosingWords.again), 'un tambour lilas sous le hublot')
  await person.click(button(words.change.save))
  expect(await screen.findByText(words.refusals.wrongSecret.passphrase.title, {}, SLOW)).toBeDefined()

  await person.clear(current)
  await person.type(current, PHRASE)
  await person.click(button(words.change.save))
  expect(await screen.findByText(words.change.done, {}, SLOW)).toBeDefined()
})

it('says from which days the backups are that what was replaced still opens, and none where only the new one stands', async () => {
  const house = await openHouse({ backups: true })
  vi.stubGlobal('bridge', house.bridge)
  valueOf(await house.ask('casebook.open'))
  const { code } = valueOf(await house.ask('protection.begin', { passphrase: PHRASE }))
  valueOf(await house.ask('protection.confirm', { code, remove: [] }))
  const protectedOnes = valueOf(await house.ask('backup.list')).here.filter(({ isProtected }) => isProtected)
  expect(protectedOnes).toHaveLength(1)

  await showIn(house, <OlderBackups isBackedUp={false} />)
  expect(await screen.findByText(words.older.text(protectedOnes.map(({ at }) => at.slice(0, 10))), AS_IT_IS)).toBeDefined()
  await showIn(house, <OlderBackups isBackedUp />)
  expect(screen.getAllByText(words.older.title)).toHaveLength(1)
})
