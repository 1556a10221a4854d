import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../renderer/api/worker'
import { CommunityPage } from '../../../../renderer/features/community/CommunityPage'
import { MentorPage } from '../../../../renderer/features/mentors/MentorPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aContract, aMentor, aPairAt, mentorId, threeSignatures } from '../../../builders/casebook'
import { aGroupSession, anInvitee, theMentor } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

import { ok } from '#shared/core/result'
import { communityWords as words } from '#shared/text/community'

const came = aGroupSession(1, { kind: 'community', on: '2026-01-15', minutes: 120, invitees: [anInvitee(1, theMentor(1), { attendance: 'present' })], report: 'Un atelier en mai.' })
const working = { pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })], mentors: [aMentor(1), aMentor(2)] }
const show = (parts: Parameters<typeof aCasebook>[0], today: string) => stand(<CommunityPage />, { book: aCasebook(parts), today })

describe('the community of mentors', () => {
  it('says that a meeting is overdue, since when and by which interval', () => {
    show({ ...working, groupSessions: [came] }, '2026-09-01')
    expect(screen.getByText(words.next.overdueTitle)).toBeDefined()
    expect(screen.getByText(said(words.next.overdue('2026-01-15', '2026-04-15', 3)))).toBeDefined()
    expect(screen.getByRole('link', { name: words.plan }).getAttribute('href')).toBe(places.newSessionOf('community'))
  })

  it('is content while one is planned in time, and names it', () => {
    show({ ...working, groupSessions: [came, aGroupSession(2, { kind: 'community', on: '2026-04-14', title: 'Au printemps' })] }, '2026-04-01')
    expect(screen.queryByText(said(words.next.expected('2026-04-15', 3)))).toBeNull()
    expect(within(screen.getByRole('region', { name: words.next.title })).getByRole('link', { name: 'Au printemps' })).toBeDefined()
  })

  it('says that the one planned is too far away', () => {
    show({ ...working, groupSessions: [came, aGroupSession(2, { kind: 'community', on: '2026-10-08', title: 'Après l’été' })] }, '2026-09-01')
    expect(screen.getByText(new RegExp(said(words.next.onlyOn('2026-10-08'))))).toBeDefined()
    expect(screen.getByRole('link', { name: 'Après l’été' })).toBeDefined()
  })

  it('counts for a newcomer only what was held since they joined', async () => {
    const newcomer = aMentor(2, { before: { informedOn: '2026-02-02', preparedOn: '2026-02-02', trainedOn: '2026-02-09' } })
    show({ ...working, mentors: [aMentor(1), newcomer], groupSessions: [came] }, '2026-03-20')
    expect(screen.getByText(new RegExp(`${words.participation.isNew}$`))).toBeDefined()
    expect(screen.queryByText(new RegExp(said(words.participation.neverCame(1))))).toBeNull()
    expect(screen.queryByText('0 sur 1')).toBeNull()
  })

  it('counts who came over a year, and finds those who never did', async () => {
    const { user } = show({ ...working, groupSessions: [came] }, '2026-03-20')
    const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1).map(({ textContent }) => said(textContent))
    expect(rows()).toEqual([expect.stringMatching(/d’Hœraene, Anne-Sophie1 sur 1.*15\/01\/2026$/), expect.stringMatching(new RegExp(`0 sur 1.*${words.participation.never}$`))])
    await user.selectOptions(screen.getByRole('combobox', { name: words.participation.filter }), words.participation.filters.never)
    expect(rows()).toHaveLength(1)
    expect(within(screen.getByRole('region', { name: words.past.title })).getByText(words.past.report)).toBeDefined()
  })

  it('asks for nothing in an empty programme', () => {
    show({ mentors: [] }, '2026-03-20')
    expect(screen.queryByText(words.next.overdueTitle)).toBeNull()
    expect(screen.getByText(words.participation.empty)).toBeDefined()
  })
})

describe('the participation on the file of a mentor', () => {
  it('tells the meetings, the training and the time given', () => {
    stand(
      <WorkerProvider>
        <MentorPage mentorId={mentorId(1)} />
      </WorkerProvider>, { book: aCasebook({ ...working, groupSessions: [came] }), today: '2026-03-20', answers: { 'history.read': () => ok([]) } })
    const part = within(screen.getByRole('region', { name: words.mentor.title }))
    expect(part.getByText(said(words.mentor.tally(1, 0, 0)))).toBeDefined()
    expect(part.getByText(said('2 h'))).toBeDefined()
    expect(part.getByRole('link', { name: words.mentor.see }).getAttribute('href')).toBe(places.community)
  })
})
