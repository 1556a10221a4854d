import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { firstSteps } from '../../../../renderer/features/today/first-steps'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aMentee, aMentor, aPartner, day, menteeId, partnerId } from '../../../builders/casebook'
import { aGroupSession } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

import { progress } from '#shared/text/progress'
import { sessionWords } from '#shared/text/sessions'
import { shell } from '#shared/text/shell'

const { today: words } = shell
const region = (name: string) => within(screen.getByRole('region', { name }))

describe('what today says of people', () => {
  it('has one line for each kind of step that they wait for, with the way to the stage', () => {
    const mentors = [aMentor(1, { before: {} }), aMentor(2, { before: {} }), aMentor(3)]
    const mentees = [aMentee(1, { decisions: [] })]
    stand(<TodayPage />, { book: aCasebook({ mentors, mentees }) })

    const links = region(words.people).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([said(words.waitingFor.mentors['to-prepare'](2)), said(words.waitingFor.mentees['to-decide'](1))])
    expect(links.map(link => link.getAttribute('href'))).toEqual([places.stage(1), places.stage(2)])
  })

  it('names the notes that partners are owed', () => {
    const mentees = [aMentee(1, { partnerId: partnerId(1) })]
    stand(<TodayPage />, { book: aCasebook({ mentees, partners: [aPartner(1)] }), today: '2025-11-26' })

    const note = region(words.notes).getByRole('link', { name: progress.owed.openOf('Yusuf Çelik') })
    expect(note.getAttribute('href')).toBe(places.partnerUpdate(menteeId(1)))
  })

  it('shows the sessions of the next two weeks that will take place', () => {
    const groupSessions = [
      aGroupSession(1, { on: day('2026-04-03'), title: 'Le dernier jour' }),
      aGroupSession(2, { on: day('2026-03-21'), title: 'Demain' }),
      aGroupSession(3, { on: day('2026-04-04'), title: 'Trop loin' }),
      aGroupSession(4, { on: day('2026-03-25'), title: 'Annulée', cancelledOn: day('2026-03-10') }),
    ]
    stand(<TodayPage />, { book: aCasebook({ groupSessions }) })

    const ahead = region(sessionWords.ahead.title)
    expect(ahead.getAllByRole('listitem').map(row => within(row).getByRole('link').textContent)).toEqual(['Demain', 'Le dernier jour'])
    expect(ahead.getByText(/^21\/03\/2026, 17 h 30 \(demain\)/)).toBeDefined()
  })
})

it('does not send anyone back to a person who was refused', () => {
  const refused = aMentee(1, { decisions: [{ on: day('2025-11-24'), outcome: 'redirected', reason: 'other-project' }] })
  const waiting = aMentee(2, { decisions: [] })
  const selection = (mentees: readonly ReturnType<typeof aMentee>[]) => firstSteps(aCasebook({ mentees }), day('2026-03-16')).find(({ label }) => label === words.steps.selection)

  expect(selection([refused])).toMatchObject({ done: false, href: places.mentees })
  expect(selection([refused, waiting])).toMatchObject({ done: false, href: places.menteePath(menteeId(2)) })
})
