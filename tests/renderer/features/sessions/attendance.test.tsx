import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SessionPage } from '../../../../renderer/features/sessions/SessionPage'
import { day } from '../../../builders/casebook'
import { showIn } from '../../show'
import { houseWithSession, newcomer } from './a-session'

import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.attendance
const said = (text: string) => text.replace(/\s+/g, ' ')
const three = [newcomer('Zoé', 'Lambert'), newcomer('Amin', 'Benali'), newcomer('Luc', 'Maes')]
const choiceOf = (name: string) => within(screen.getByRole('radiogroup', { name: words.of(name) }))

async function theList(details: Parameters<typeof houseWithSession>[0] = {}) {
  const { house, sessionId } = await houseWithSession({ who: three, ...details })
  const shown = await showIn(house, <SessionPage sessionId={sessionId} />)
  /** The answers as they are saved, by family name as the list shows them. */
  const saved = () => {
    const invitees = shown.book().groupSessions[sessionId]?.invitees ?? []
    const of = (familyName: string) => invitees.find(({ who }) => who.kind === 'newcomer' && who.familyName === familyName)?.attendance
    return ['Benali', 'Lambert', 'Maes'].map(of)
  }
  return { ...shown, saved, session: () => shown.book().groupSessions[sessionId] }
}

describe('the attendance of a session', () => {
  it('is entered for all with the keyboard alone: letters, figures, Space and arrows', async () => {
    const { person, saved } = await theList()
    choiceOf('Amin Benali').getByLabelText(words.marks.present).focus()

    await person.keyboard('p')
    await person.keyboard('{ArrowDown}2')
    await person.keyboard('{ArrowDown}[Space][Space][Space]')
    await waitFor(() => expect(saved()).toEqual(['present', 'excused', 'absent']))
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Maes')

    await person.keyboard('{ArrowUp}{ArrowUp}a')
    await person.keyboard('{ArrowDown}{Backspace}')
    await waitFor(() => expect(saved()).toEqual(['absent', undefined, 'absent']))
    expect(screen.getByText(said(words.tally(0, 0, 2, 1)))).toBeDefined()
  })

  it('answers figures by their place on the keyboard, for Belgian keyboards write « & » there', async () => {
    const { person, saved } = await theList()
    choiceOf('Amin Benali').getByLabelText(words.marks.present).focus()
    await person.keyboard('[Digit3]')
    await waitFor(() => expect(saved()[0]).toBe('absent'))
  })

  it('notes everyone left as present in one go, and leaves those who are excused', async () => {
    const { person, saved } = await theList()
    await person.click(choiceOf('Zoé Lambert').getByLabelText(words.marks.excused))
    await waitFor(() => expect(saved()).toEqual([undefined, 'excused', undefined]))

    await person.click(screen.getByRole('button', { name: words.everyone(2, 3) }))
    await waitFor(() => expect(saved()).toEqual(['present', 'excused', 'present']))
    expect(screen.queryByRole('button', { name: /^Noter la présence/ })).toBeNull()
  })

  it('takes only excuses before the day, and no answer of a cancelled session', async () => {
    const { person, saved } = await theList({ details: { on: day('2026-04-02') } })
    expect(choiceOf('Amin Benali').getByLabelText<HTMLInputElement>(words.marks.present).disabled).toBe(true)
    choiceOf('Amin Benali').getByLabelText(words.marks.excused).focus()
    await person.keyboard('p')
    await person.keyboard('e')
    await waitFor(() => expect(saved()).toEqual(['excused', undefined, undefined]))

    await person.click(screen.getByRole('button', { name: sessionWords.cancel }))
    await screen.findByText(said(sessionWords.cancelledTitle('2026-03-16')))
    expect(choiceOf('Luc Maes').getByLabelText<HTMLInputElement>(words.marks.excused).disabled).toBe(true)

    await person.click(screen.getByRole('button', { name: sessionWords.restore }))
    await waitFor(() => expect(choiceOf('Luc Maes').getByLabelText<HTMLInputElement>(words.marks.excused).disabled).toBe(false))
  })

  it('puts newcomers on the list by name alone, Enter going on to the next', async () => {
    const { person, session } = await theList({ who: [] })
    screen.getByLabelText(sessionWords.newcomer.givenName).focus()
    await person.keyboard('Rachida{Tab}Haddad{Enter}')
    await screen.findByText(said(sessionWords.newcomer.added('Rachida Haddad')))
    expect(document.activeElement).toBe(screen.getByLabelText(sessionWords.newcomer.givenName))

    await person.keyboard('Tom{Tab}Peeters{Tab}tom@example.be{Enter}')
    await waitFor(() => expect(session()?.invitees).toHaveLength(2))
    expect(session()?.invitees.map(({ who }) => who)).toEqual([newcomer('Rachida', 'Haddad'), newcomer('Tom', 'Peeters', { email: 'tom@example.be' })])

    await person.keyboard('Seule{Enter}')
    expect(await screen.findByText(/Indiquez le nom de famille/)).toBeDefined()
  })

  it('takes someone off the list while nothing is noted of them', async () => {
    const { person, session } = await theList()
    await person.click(choiceOf('Amin Benali').getByLabelText(words.marks.present))
    await waitFor(() => expect(screen.queryByRole('button', { name: words.uninviteOf('Amin Benali') })).toBeNull())
    await person.click(screen.getByRole('button', { name: words.uninviteOf('Luc Maes') }))
    await waitFor(() => expect(session()?.invitees).toHaveLength(2))
  })
})
