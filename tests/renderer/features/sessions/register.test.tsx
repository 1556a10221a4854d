import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SessionPage } from '../../../../renderer/features/sessions/SessionPage'
import { valueOf } from '../../../builders/house'
import { showIn } from '../../show'
import { houseWithSession, newcomer, registerMentor } from './a-session'

import { listed } from '#shared/casebook/casebook'
import type { InviteeWho } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.register
const said = (text: string) => text.replace(/\s+/g, ' ')
const button = (name: string) => screen.findByRole('button', { name })

/** A session of today after which everyone on the list was there and wishes to register. */
async function afterTheSession(who: readonly InviteeWho[], before?: (house: Awaited<ReturnType<typeof houseWithSession>>['house']) => Promise<unknown>, kind: 'mentor-information' | 'mentee-presentation' = 'mentor-information') {
  const { house, sessionId } = await houseWithSession({ who, details: { kind } })
  const session = valueOf(await house.ask('casebook.open')).groupSessions[sessionId]
  valueOf(await house.ask('session.mark', { id: sessionId, marks: (session?.invitees ?? []).map(({ id }) => ({ inviteeId: id, attendance: 'present', wishes: 'yes' })) }))
  await before?.(house)
  return { ...(await showIn(house, <SessionPage sessionId={sessionId} />)), sessionId }
}

describe('the registration after a session', () => {
  it('makes mentors of all who said yes, without typing again, and shows what comes next', async () => {
    const { person, book } = await afterTheSession([newcomer('Zoé', 'Lambert', { email: 'zoe@example.be' }), newcomer('Luc', 'Maes', { comesFrom: 'Imprimerie Maes' })])
    await person.click(await button(words.all(2)))

    await waitFor(() => expect(listed(book().mentors)).toHaveLength(2))
    expect(listed(book().mentors).map(({ familyName, email, frame }) => ({ familyName, email, frame }))).toEqual(
      expect.arrayContaining([
        { familyName: 'Lambert', email: 'zoe@example.be', frame: { kind: 'unknown' } },
        { familyName: 'Maes', email: undefined, frame: { kind: 'unknown', employer: 'Imprimerie Maes' } },
      ]),
    )
    expect(await screen.findByText(said(words.done(2)))).toBeDefined()
    expect(document.activeElement?.textContent).toBe(words.title)
    expect(screen.getByRole('heading', { name: sessionWords.next.title })).toBeDefined()
  })

  it('asks before it makes a second file of someone with the same address, and links to the first', async () => {
    const { person, book, sessionId } = await afterTheSession([newcomer('Zoé', 'Lambert', { email: 'zoe@example.be' }), newcomer('Luc', 'Maes')], house =>
      registerMentor(house, { givenName: 'Zoë', familyName: 'Lambert-Dupuis', email: 'zoe@example.be' }),
    )
    expect(screen.getByText(said(words.likely.email('Zoë Lambert-Dupuis')))).toBeDefined()
    expect(screen.getByRole('link', { name: words.openFile }).getAttribute('href')).toContain('/mentors/')

    await person.click(await button(words.all(1)))
    await waitFor(() => expect(listed(book().mentors)).toHaveLength(2))

    await person.click(await button(words.sameAs('Zoé Lambert')))
    const whoAre = () => book().groupSessions[sessionId]?.invitees.map(({ who }) => who.kind)
    await waitFor(() => expect(whoAre()).toEqual(['mentor', 'mentor']))
    expect(listed(book().mentors)).toHaveLength(2)
  })

  it('makes a file of its own of someone who is another person', async () => {
    const { person, book } = await afterTheSession([newcomer('Zoé', 'Lambert', { phone: '0470 12 34 56' })], house =>
      registerMentor(house, { givenName: 'Marc', familyName: 'Lambert', phone: '0470 12 34 56' }),
    )
    expect(screen.getByText(said(words.likely.phone('Marc Lambert')))).toBeDefined()
    await person.click(await button(words.otherOf('Zoé Lambert')))
    await waitFor(() => expect(listed(book().mentors)).toHaveLength(2))
  })

  it('makes mentees of those who came to a presentation', async () => {
    const { person, book } = await afterTheSession([newcomer('Sara', 'Yılmaz', { comesFrom: 'Mission régionale de Namur' })], undefined, 'mentee-presentation')
    await person.click(await button(words.actOf.mentee('Sara Yılmaz')))
    await waitFor(() => expect(listed(book().mentees)).toHaveLength(1))
    expect(listed(book().mentees)[0]).toMatchObject({ familyName: 'Yılmaz', registeredOn: '2026-03-16', notes: 'Mission régionale de Namur' })
  })
})
