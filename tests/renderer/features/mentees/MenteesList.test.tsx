import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteesList } from '../../../../renderer/features/mentees/MenteesList'
import { moveIn, showIn } from '../../show'
import { aPartner, aSession, interview, register } from './a-mentee'

import { menteePathWords as words } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { paperWords } from '#shared/text/sheet-page'
import { selection } from '#shared/text/selection'

const names = () => screen.getAllByRole('link', { name: /, / }).map(link => link.textContent)
const filter = (name: string) => screen.getByRole('combobox', { name })
const choose = (name: string) => screen.getByRole('checkbox', { name: selection.one(name) })

async function threeMentees() {
  const house = await moveIn()
  const partnerId = await aPartner(house)
  await register(house, { familyName: 'Début', email: 'debut@example.be' })
  await register(house, { familyName: 'Envoyé', partnerId, address: { postcode: '1000', municipality: 'Bruxelles' } })
  await interview(house, await register(house, { familyName: 'Vu', sector: 'construction' }), '2026-03-10')
  return { house, partnerId, ...(await showIn(house, <MenteesList />)) }
}

describe('the list of mentees', () => {
  it('names the step that holds each one up, and since when', async () => {
    await threeMentees()

    expect(screen.getByRole('row', { name: /Début/ }).textContent).toContain(words.missingSince(words.steps.interview, '2026-03-01'))
    expect(screen.getByRole('row', { name: /Vu/ }).textContent).toContain(words.missingSince(words.steps.decision, '2026-03-10'))
  })

  it('is narrowed by state, step, sector, province and partner', async () => {
    const { person, partnerId } = await threeMentees()
    const narrowed = async (name: string, value: string) => {
      await person.selectOptions(filter(name), value)
      const found = names()
      await person.selectOptions(filter(name), '')
      return found
    }

    expect(await narrowed(people.fields.state, 'to-decide')).toEqual(['Vu, Yusuf'])
    expect(await narrowed(words.list.missing, 'preselection')).toEqual(['Envoyé, Yusuf'])
    expect(await narrowed(words.list.sector, 'construction')).toEqual(['Vu, Yusuf'])
    expect(await narrowed(words.list.province, 'brussels')).toEqual(['Envoyé, Yusuf'])
    expect(await narrowed(words.list.partner, partnerId)).toEqual(['Envoyé, Yusuf'])
  })
})

describe('what is done for the mentees chosen', () => {
  it('leads to their labels and to an attendance list', async () => {
    const { person, book } = await threeMentees()
    await person.click(choose('Début Yusuf'))
    await person.click(choose('Vu Yusuf'))
    const ids = Object.values(book().mentees).flatMap(mentee => (mentee && mentee.familyName !== 'Envoyé' ? [mentee.id] : []))
    const chosen = { kind: 'mentees', ids }

    const list = screen.getByRole('link', { name: selection.attendanceList }).getAttribute('href')
    expect(JSON.parse(decodeURIComponent(list?.split('/').at(-1) ?? ''))).toEqual({ kind: 'people-list', selection: chosen })
    await person.click(screen.getByRole('button', { name: selection.labels }))
    const labels = (await screen.findByRole('menuitem', { name: selection.labelFormats['3x8'] })).getAttribute('href')
    expect(JSON.parse(decodeURIComponent(labels?.split('/').at(-1) ?? ''))).toEqual({ kind: 'labels', selection: chosen, format: '3x8', startAt: 1 })
  })

  it('saves them as a workbook, and says where', async () => {
    const { person, house } = await threeMentees()
    await person.click(choose('Début Yusuf'))
    await person.click(screen.getByRole('button', { name: selection.export }))

    await screen.findByText(/^Enregistré : /, undefined, { timeout: 20_000 })
    const [path = ''] = house.files.keys()
    expect(path.endsWith('.xlsx')).toBe(true)
    await person.click(screen.getByRole('button', { name: paperWords.open }))
    await waitFor(() => expect(house.opened).toEqual([path]))
  })

  it('writes to them in blind copies, and names who has no address', async () => {
    const { person, house } = await threeMentees()
    await person.click(screen.getByRole('checkbox', { name: selection.all }))
    await person.click(screen.getByRole('button', { name: selection.mail.open }))
    const dialog = within(await screen.findByRole('dialog'))

    expect(dialog.getByText(/Sans adresse e-mail : Yusuf Envoyé et Yusuf Vu/)).toBeDefined()
    await person.click(dialog.getByRole('button', { name: 'Enregistrer le brouillon d’e-mail' }))
    await dialog.findByText(/^Enregistré : /, undefined, { timeout: 20_000 })
    const draft = new TextDecoder().decode([...house.files.values()][0])
    expect(draft).toMatch(/^Bcc: .*debut@example\.be/m)
    expect(draft).not.toMatch(/^To: .*debut/m)
  })

  it('invites them to a session that is planned for mentees, each once', async () => {
    const house = await moveIn()
    const [one, two] = [await register(house, { familyName: 'Un' }), await register(house, { familyName: 'Deux' })]
    await aSession(house, { kind: 'community', on: '2026-03-20' })
    const session = await aSession(house, { capacity: 1 })
    const { person, book } = await showIn(house, <MenteesList />)
    const invite = async () => {
      await person.click(screen.getByRole('button', { name: selection.invite.open }))
      return within(await screen.findByRole('dialog', { name: /Inviter/ }))
    }

    await person.click(choose('Un Yusuf'))
    const first = await invite()
    expect(first.getAllByRole('option')).toHaveLength(1)
    await person.click(first.getByRole('button', { name: selection.invite.confirm }))
    await first.findByText(/1 personne invitée/)
    await person.keyboard('{Escape}')

    await person.click(choose('Deux Yusuf'))
    const second = await invite()
    expect(second.getByText(/1 personne y est déjà invitée/)).toBeDefined()
    expect(second.getByText(/2 personnes sont attendues pour 1 place/)).toBeDefined()
    await person.click(second.getByRole('button', { name: selection.invite.confirm }))

    await waitFor(() => expect(book().groupSessions[session]?.invitees.map(({ who }) => who)).toMatchObject([{ id: one }, { id: two }]))
  })
})
