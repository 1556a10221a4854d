import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SessionForm } from '../../../../renderer/features/sessions/SessionForm'
import { SessionPage } from '../../../../renderer/features/sessions/SessionPage'
import { SessionsList } from '../../../../renderer/features/sessions/SessionsList'
import { day } from '../../../builders/casebook'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { houseWithSession, newcomer, planSession, registerMentor } from './a-session'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'

const { fields, invite } = words
const said = (text: string) => text.replace(/\s+/g, ' ')
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`))
const button = (name: string) => screen.getByRole('button', { name })
const ahead = { on: day('2026-04-02') }

describe('planning a session', () => {
  it('brings the usual length of each kind, reads the hour as it is typed, and opens the new page', async () => {
    const { person, book, history } = await showIn(await moveIn(), <SessionForm />)
    await person.selectOptions(field(fields.kind), 'mentor-training')
    expect(field(fields.minutes).value).toBe('4\u00A0h')
    await person.type(field(fields.on), '2 avril')
    await person.type(field(fields.at), '9h30')
    await person.type(field(fields.place), 'Maison des associations, Namur')
    await person.type(field(fields.capacity), '12')
    await person.click(button(forms.save))

    await waitFor(() => expect(listed(book().groupSessions)).toHaveLength(1))
    const [session] = listed(book().groupSessions)
    expect(session).toMatchObject({ kind: 'mentor-training', on: '2026-04-02', at: '09:30', minutes: 240, place: 'Maison des associations, Namur', capacity: 12, invitees: [] })
    expect(history.at(-1)).toBe(`/seances/${session?.id ?? ''}`)
  })

  it('begins with the kind that the address names', async () => {
    await showIn(await moveIn(), <SessionForm kind="mentor-training" />)
    expect(field(fields.kind).value).toBe('mentor-training')
    expect(field(fields.minutes).value).toBe('4\u00A0h')
  })

  it('keeps a length that was chosen when the kind changes, and says what is missing', async () => {
    const { person, book } = await showIn(await moveIn(), <SessionForm />)
    await person.clear(field(fields.minutes))
    await person.type(field(fields.minutes), '1h30')
    await person.selectOptions(field(fields.kind), 'community')
    expect(field(fields.minutes).value).toBe('1\u00A0h\u00A030')
    await person.click(button(forms.save))
    expect(await screen.findByText(forms.problem.missing(fields.nouns.on))).toBeDefined()
    expect(listed(book().groupSessions)).toHaveLength(0)
  })

  it('lists what is to come first, and tells what is over, to be marked or cancelled', async () => {
    const house = await moveIn()
    await planSession(house, { on: day('2026-03-02'), title: 'Séance de mars' })
    await planSession(house, { on: day('2026-05-04'), title: 'Séance de mai' })
    await planSession(house, { on: day('2026-04-02'), title: 'Séance d’avril' })
    await showIn(house, <SessionsList />)
    const rows = screen.getAllByRole('row').map(row => row.textContent)
    expect(rows.findIndex(row => row.includes('avril'))).toBeLessThan(rows.findIndex(row => row.includes('mai')))
    expect(rows.findIndex(row => row.includes('mai'))).toBeLessThan(rows.findIndex(row => row.includes('mars')))
    expect(screen.getAllByText(words.states.upcoming).length).toBeGreaterThan(1)
    expect(rows.find(row => row.includes('mars'))).toContain(words.states['to-mark']) // nobody is on its list: nobody says it was held
  })
})

describe('inviting to a session', () => {
  it('suggests those whose next step it is, and finds the others by name', async () => {
    const house = await moveIn()
    const session = await planSession(house, ahead)
    const fresh = await registerMentor(house, { givenName: 'Inès', familyName: 'Moreau' })
    const prepared = await registerMentor(house, { givenName: 'Paul', familyName: 'Thiry', before: { preparedOn: day('2026-01-12') } })
    const { person, book } = await showIn(house, <SessionPage sessionId={session.id} />)
    expect(screen.queryByRole('checkbox', { name: 'Thiry, Paul' })).toBeNull()

    await person.click(screen.getByRole('checkbox', { name: 'Moreau, Inès' }))
    await person.click(screen.getByRole('combobox', { name: invite.others.mentor }))
    await person.click(await screen.findByRole('option', { name: 'Thiry, Paul' }))
    await person.click(button(invite.act(2)))

    const invited = () => book().groupSessions[session.id]?.invitees.map(({ who }) => (who.kind === 'newcomer' ? '' : who.id))
    await waitFor(() => expect(invited()).toEqual([fresh.id, prepared.id]))
    expect(screen.getByText(invite.nobody.mentor)).toBeDefined()
  })

  it('tells that someone is expected at another session of the kind already', async () => {
    const house = await moveIn()
    const [session, other] = [await planSession(house, ahead), await planSession(house, { on: day('2026-03-24') })]
    const mentor = await registerMentor(house, { givenName: 'Inès', familyName: 'Moreau' })
    valueOf(await house.ask('session.invite', { id: other.id, who: [{ kind: 'mentor', id: mentor.id }] }))
    await showIn(house, <SessionPage sessionId={session.id} />)
    expect(screen.getByRole('checkbox', { name: `Moreau, Inès (${invite.alsoAt('2026-03-24')})` })).toBeDefined()
  })

  it('warns when more people are expected than there are places, and prevents nothing', async () => {
    const { house, sessionId } = await houseWithSession({ who: [newcomer('Zoé', 'Lambert'), newcomer('Luc', 'Maes')], details: { ...ahead, capacity: 1 } })
    await showIn(house, <SessionPage sessionId={sessionId} />)
    expect(screen.getByText(said(words.summary.full(1)))).toBeDefined()
  })

  it('writes to everyone expected in blind copy, with the day and the place filled in', async () => {
    const { house, sessionId } = await houseWithSession({ who: [newcomer('Zoé', 'Lambert', { email: 'zoe@example.be' }), newcomer('Luc', 'Maes')], details: { ...ahead, at: '17:30' } })
    const { person } = await showIn(house, <SessionPage sessionId={sessionId} />)
    await person.click(button(words.mail.prepare))
    const body = screen.getAllByRole<HTMLTextAreaElement>('textbox').find(({ value }) => value.includes('Bonjour'))?.value.replace(/\s/g, ' ') ?? ''
    expect(body).toContain('jeudi 2 avril 2026')
    expect(body).toContain('rue de l’Église 12, 5000 Namur')
    expect(body).not.toMatch(/[{}]/)
    expect(screen.getByText(/Luc Maes/, { selector: '.notice-title' })).toBeDefined()
  })
})

describe('a session that will not take place', () => {
  it('can be removed while nobody came, and not after', async () => {
    const { house, sessionId } = await houseWithSession({ who: [newcomer('Zoé', 'Lambert')] })
    const { person, book, history } = await showIn(house, <SessionPage sessionId={sessionId} />)
    await person.click(screen.getByLabelText(words.attendance.marks.present))
    await waitFor(() => expect(screen.queryByRole('button', { name: forms.remove })).toBeNull())

    await person.click(screen.getByLabelText(words.attendance.marks.absent))
    await person.click(await screen.findByRole('button', { name: forms.remove }))
    const dialog = await screen.findByRole('dialog')
    await person.click([...dialog.querySelectorAll('button')].find(each => each.textContent === forms.remove) ?? dialog)
    await waitFor(() => expect(listed(book().groupSessions)).toHaveLength(0))
    expect(history.at(-1)).toBe('/seances')
  })
})
