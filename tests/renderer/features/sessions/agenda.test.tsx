import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../renderer/api/worker'
import { invitationText } from '../../../../renderer/features/sessions/invitation'
import { SessionForm } from '../../../../renderer/features/sessions/SessionForm'
import { SessionPage } from '../../../../renderer/features/sessions/SessionPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aCoordinator, aMentor, day, mentorId } from '../../../builders/casebook'
import { aGroupSession, groupSessionId } from '../../../builders/recruitment'
import { stand } from '../pairs/stand'
import { moveIn, showIn } from '../../show'
import { houseWithSession, newcomer } from './a-session'

import { listed } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import { defaults } from '#shared/defaults/defaults'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'

const said = (text: string) => text.replace(/\s+/g, ' ')
const community = { kind: 'community', on: day('2026-04-02') } as const

describe('the agenda of a meeting of mentors', () => {
  it('is written with the meeting, and asked of no information session', async () => {
    const { person, book } = await showIn(await moveIn(), <SessionForm kind="mentor-information" />)
    expect(screen.queryByLabelText(words.fields.agenda)).toBeNull()
    await person.selectOptions(screen.getByLabelText(new RegExp(`^${words.fields.kind}`)), 'community')
    await person.type(screen.getByLabelText(new RegExp(`^${words.fields.on}`)), '2 avril')
    await person.type(screen.getByLabelText(new RegExp(`^${words.fields.place}`)), 'Namur')
    await person.type(screen.getByLabelText(words.fields.agenda), 'Tour de table')
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(listed(book().groupSessions)).toMatchObject([{ agenda: 'Tour de table' }]))
  })

  it('goes into the invitation, also where the text of the association leaves no place for it', () => {
    const session = aGroupSession(1, { ...community, agenda: '• Tour de table\nL’écoute' })
    const told = (texts: Record<string, string>) => invitationText(aCasebook({ settings: [{ id: 'texts', texts }] }), session, aCoordinator(1), defaults).body
    expect(said(told({}))).toContain('À l’ordre du jour : - Tour de table - L’écoute Merci de nous dire')
    expect(said(told({ 'invitation-community': 'Venez le {date}.' }))).toMatch(/^Venez le jeudi 2 avril 2026\. À l’ordre du jour : - Tour de table - L’écoute$/)
    expect(invitationText(aCasebook(), aGroupSession(1, community), undefined, defaults).body).not.toContain('ordre du jour')
  })

  it('is a sheet to print, which becomes the report once that is written', async () => {
    const { house, sessionId } = await houseWithSession({ details: { ...community, agenda: 'Tour de table' } })
    await showIn(house, <SessionPage sessionId={sessionId} />)
    expect(screen.getByText(said(words.agenda.reportLater('2026-04-02')))).toBeDefined()
    expect(screen.getByRole('link', { name: words.sheets.agenda }).getAttribute('href')).toBe(places.sheet({ kind: 'session-report', sessionId }))
  })
})

describe('the report of a meeting', () => {
  it('is kept as one leaves it, and touches neither the list nor what was planned', async () => {
    const { house, sessionId } = await houseWithSession({ who: [newcomer('Zoé', 'Lambert')], details: { ...community, on: day('2026-03-12'), agenda: 'Tour de table' } })
    const { person, book } = await showIn(house, <SessionPage sessionId={sessionId} />)
    await person.type(screen.getByLabelText(words.agenda.report), 'Un atelier en mai.')
    await person.tab()
    await waitFor(() => expect(listed(book().groupSessions)).toMatchObject([{ report: 'Un atelier en mai.', agenda: 'Tour de table', invitees: [{}] }]))
    await person.clear(screen.getByLabelText(words.agenda.report))
    await person.tab()
    await waitFor(() => expect(listed(book().groupSessions)[0]).not.toHaveProperty('report'))
  })
})

describe('inviting the community', () => {
  it('invites in one gesture all who are in the programme, and nobody who left or is still on the way', async () => {
    const mentors = [aMentor(1), aMentor(2, { decisions: [{ on: '2026-01-05', outcome: 'left' }] }), aMentor(3, { before: {}, decisions: [] })]
    const { user, book } = stand(
      <WorkerProvider>
        <SessionPage sessionId={groupSessionId()} />
      </WorkerProvider>, { book: aCasebook({ mentors, groupSessions: [aGroupSession(1, community)] }), answers: { 'history.read': () => ok([]) } })
    await user.click(screen.getByRole('button', { name: said(words.invite.everyone(1)) }))
    await waitFor(() => expect(book().groupSessions[groupSessionId()]?.invitees).toMatchObject([{ who: { kind: 'mentor', id: mentorId(1) } }]))
    expect(screen.queryByRole('button', { name: said(words.invite.everyone(1)) })).toBeNull()
  })
})
