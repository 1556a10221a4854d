import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MentorPage } from '../../../../renderer/features/mentors/MentorPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { aCompany, allBefore, aSession, type House, prepare, register } from './a-mentor'

import { listed } from '#shared/casebook/casebook'
import type { MentorId } from '#shared/domain/ids'
import { exchanges } from '#shared/text/exchanges'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'

const said = (text: string) => text.replace(/\s+/g, ' ')
const showFile = (house: House, id: MentorId) => showIn(house, <MentorPage mentorId={id} />)
const way = () => within(screen.getByRole('list', { name: personFile.path.title }))
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the file of a mentor', () => {
  it('shows each step of the way in words, with what proves it and what to do now', async () => {
    const house = await moveIn()
    const id = await register(house)
    const interviewId = await prepare(house, id, '2026-03-10')
    await showFile(house, id)

    const [, information, preparation, acceptance] = way().getAllByRole('listitem')
    expect(information?.textContent).toContain(`${personFile.path.states['to-do']('2026-03-01')}${personFile.path.useful}`)
    expect(preparation?.textContent).toContain(personFile.path.states.done('2026-03-10', false))
    expect(preparation && within(preparation).getByRole('link').getAttribute('href')).toBe(`/entretiens/${interviewId}`)
    expect(acceptance && within(acceptance).getByRole('link', { name: words.act.acceptance }).getAttribute('href')).toBe(`/mentors/${id}/parcours/decision`)
  })

  it('says what is missing since when, and the next date', async () => {
    const house = await moveIn()
    const id = await register(house, { before: { preparedOn: '2026-03-05' } })
    const sessionId = await aSession(house, { kind: 'mentor-training', on: '2026-04-02', minutes: 240 })
    valueOf(await house.ask('session.invite', { id: sessionId, who: [{ kind: 'mentor', id }] }))
    await showFile(house, id)

    expect(screen.getByText(words.missingSince(words.missing.training, '2026-03-05'))).toBeDefined()
    expect(screen.getByText(said(words.dates.nextIs('2026-04-02', words.sessions.kinds['mentor-training'])))).toBeDefined()
  })

  it('names the employer’s agreement as what is missing on working time', async () => {
    const house = await moveIn()
    const companyId = await aCompany(house)
    const id = await register(house, { before: allBefore, frame: { kind: 'working-time', companyId } })
    await showFile(house, id)

    expect(screen.getByText(new RegExp(words.missing['employer-agreement']))).toBeDefined()
    expect(section(words.agreement.title).getByText(words.agreement.states['to-contact'])).toBeDefined()
  })

  it('notes an exchange, corrects it where it stands, and takes it away', async () => {
    const house = await moveIn()
    const { person, book } = await showFile(house, await register(house))
    await person.click(screen.getByRole('button', { name: exchanges.add }))
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))
    expect(await screen.findByText(/Indiquez ce qui a été dit/)).toBeDefined()
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${exchanges.note}`) }), 'Intéressée, rappeler en avril.')
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))

    await person.click(await screen.findByRole('button', { name: exchanges.editOf('2026-03-16') }))
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${exchanges.note}`) }), ' Matin.')
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(listed(book().exchanges)).toMatchObject([{ on: '2026-03-16', means: 'phone', note: 'Intéressée, rappeler en avril. Matin.' }]))

    await person.click(await screen.findByRole('button', { name: exchanges.removeOf('2026-03-16') }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Supprimer' }))
    await waitFor(() => expect(listed(book().exchanges)).toEqual([]))
  })

  it('keeps what the person agrees to, and tells not asked from no', async () => {
    const house = await moveIn()
    const id = await register(house)
    const { person, book } = await showFile(house, id)
    expect(screen.getAllByText(personFile.consents.unknown)).toHaveLength(3)

    await person.click(within(section(personFile.consents.title).getByRole('radiogroup', { name: personFile.consents.kinds.newsletter })).getByRole('radio', { name: personFile.consents.no }))

    await waitFor(() => expect(book().mentors[id]?.consents).toEqual({ newsletter: [{ given: false, on: '2026-03-16', notedOn: '2026-03-16' }] }))
  })

  it('keeps two changes that follow each other at once', async () => {
    const house = await moveIn()
    const id = await register(house, { before: allBefore })
    const { person, book } = await showFile(house, id)
    const capacity = screen.getByRole('textbox', { name: new RegExp(`^${words.available.capacity}`) })
    await person.clear(capacity)
    await person.type(capacity, '2')
    await person.click(screen.getByRole('button', { name: words.available.pause }))

    await waitFor(() => expect(book().mentors[id]).toMatchObject({ capacity: 2, absences: [{ from: '2026-03-16' }] }))
  })

  it('asks nothing more of someone who left', async () => {
    const house = await moveIn()
    const id = await register(house)
    valueOf(await house.ask('mentor.decide', { mentorId: id, decision: { outcome: 'left', on: '2026-03-12' } }))
    await showFile(house, id)

    expect(screen.getByText(words.state.out.left.feminine)).toBeDefined()
    expect(screen.queryByText(words.inTheWay)).toBeNull()
    expect(way().queryAllByRole('link')).toEqual([])
  })
})
