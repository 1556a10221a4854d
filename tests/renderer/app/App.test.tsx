import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { App } from '../../../renderer/app/App'
import { openHouse, valueOf } from '../../builders/house'

import type { Refusal } from '#shared/api/refusal'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { backupWords } from '#shared/text/backups'
import { forms } from '#shared/text/forms'
import { organisation } from '#shared/text/organisation'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const details = {
  name: 'Les Œuvres du Cœur',
  legalForm: 'asbl',
  companyNumber: '0123456749',
  address: {},
  representative: { name: 'Françoise Delvaux', role: 'directrice' },
  placeOfSignature: 'Namur',
} as const

function start() {
  render(
    <MantineProvider env="test">
      <App />
    </MantineProvider>,
  )
  return userEvent.setup()
}

async function aHouseSetUp() {
  const house = await openHouse()
  valueOf(await house.ask('casebook.open'))
  valueOf(await house.ask('organisation.save', { details }))
  valueOf(await house.ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Noémie', familyName: 'Lefèvre' } }))
  valueOf(await house.ask('organisation.finish-set-up', {}))
  return house
}

describe('the window', () => {
  it('begins with the first-run wizard', async () => {
    vi.stubGlobal('bridge', (await openHouse()).bridge)
    start()

    expect(await screen.findByRole('heading', { name: organisation.firstRun.title })).toBeDefined()
  })

  it('goes from page to page, and asks before it leaves a form that is not saved', async () => {
    vi.stubGlobal('bridge', (await aHouseSetUp()).bridge)
    const person = start()
    await person.click(await screen.findByRole('link', { name: shell.nav.mentors }))
    await person.click(await screen.findByRole('link', { name: people.mentors.add }))
    const givenName = await screen.findByLabelText<HTMLInputElement>(new RegExp(`^${people.fields.givenName}`))
    await person.type(givenName, 'Zoé')

    await person.click(screen.getByRole('link', { name: shell.nav.partners }))
    await person.click(await screen.findByRole('button', { name: forms.unsaved.stay }))
    expect(givenName.value).toBe('Zoé')

    await person.click(screen.getByRole('link', { name: shell.nav.partners }))
    await person.click(await screen.findByRole('button', { name: forms.unsaved.leave }))
    expect(await screen.findByRole('heading', { name: people.partners.title })).toBeDefined()
    expect(document.title).toBe(`${people.partners.title} – Binôme`)
  })

  it('opens a stage by Alt and a key of the digit row', async () => {
    vi.stubGlobal('bridge', (await aHouseSetUp()).bridge)
    const person = start()
    await screen.findByRole('heading', { name: shell.today.title })

    await person.keyboard('{Alt>}[Digit2]{/Alt}')

    expect(await screen.findByRole('heading', { name: `2. ${shell.stageNames[2]}` })).toBeDefined()
  })

  it('says once what a damaged file was brought back to, and where it is kept', async () => {
    const first = await aHouseSetUp()
    await first.store.close()
    await writeFile(join(first.dataFolder, 'binome.json'), 'abîmé')
    vi.stubGlobal('bridge', (await openHouse({ folder: first.dataFolder })).bridge)
    const person = start()
    await person.click(await screen.findByRole('button', { name: shell.opening.recover }))

    expect(await screen.findByText(/binome\.json\.abime-/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: shell.opening.recoveredSeen }))
    expect(screen.queryByText(/binome\.json\.abime-/)).toBeNull()
  })

  it('is loaded anew once a backup took the place of what stood there', async () => {
    const { store, dataFolder, ...first } = await aHouseSetUp()
    valueOf(await first.ask('backup.make'))
    await store.close()
    const [name = ''] = (await readdir(join(dataFolder, 'sauvegardes'))).filter(each => each.endsWith('.binome'))
    const { bridge, ...house } = await openHouse({ desk: { askForCopy: async () => join(dataFolder, 'sauvegardes', name) } })
    const asked: string[] = []
    vi.stubGlobal('bridge', { ask: async (...question: Parameters<typeof bridge.ask>) => (asked.push(question[0]), bridge.ask(...question)) })
    const person = start()
    await person.click(await screen.findByText(organisation.firstRun.haveData.replace(/\s/g, ' ')))
    await person.click(await screen.findByRole('button', { name: backupWords.list.chooseFile }))
    await person.click(await screen.findByRole('button', { name: backupWords.adopt.confirm }))

    await waitFor(() => expect(asked).toContain('casebook.close'))
    expect(organisationOf(valueOf(await house.ask('casebook.open')))?.setUpOn).toBeDefined()
  })

  it('says why the casebook cannot be opened, and that nothing was changed', async () => {
    const refusal: Refusal = { code: 'opening/locked', path: 'D:/Binôme/binome.json', host: 'ACCUEIL-2', since: '2026-03-16T08:00:00Z' }
    const asked: string[] = []
    vi.stubGlobal('bridge', { ask: async (channel: string) => (asked.push(channel), { ok: false, error: refusal }) })
    const person = start()

    expect(await screen.findByText(shell.opening.unchanged)).toBeDefined()
    expect(screen.getByText(/ACCUEIL-2/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: shell.opening.takeOver }))
    expect(await screen.findByText(shell.opening.anywayLocked)).toBeDefined()
    expect(asked).not.toContain('casebook.open-anyway')
  })
})
