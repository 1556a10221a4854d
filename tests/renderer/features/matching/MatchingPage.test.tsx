import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MatchingPage } from '../../../../renderer/features/matching/MatchingPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { said } from '../pairs/stand'
import { aFreeMentor, aWaitingMentee, type House, propose } from './people'

import { listed } from '#shared/casebook/casebook'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { matchingHome as words } from '#shared/text/matching-pages'

const section = (name: string) => within(screen.getByRole('region', { name }))
const keepReady = async (house: House, mentorId: MentorId, menteeId: MenteeId) =>
  valueOf(await house.ask('pair-draft.save', { draft: { situation: 'proposed', mentorId, menteeId, why: 'Même secteur.' } }))

describe('the entry of the matching', () => {
  it('says why nobody waits and nobody is free, and what makes it so', async () => {
    await showIn(await moveIn(), <MatchingPage />)
    expect(screen.getByText(words.noneWaiting)).toBeDefined()
    expect(screen.getByText(words.noneFree)).toBeDefined()
    expect(screen.getByText(words.noneReady)).toBeDefined()
  })

  it('shows who waits, the longest waiting first, with the days and the way to a mentor', async () => {
    const house = await moveIn()
    await aWaitingMentee(house, 'Lina', {}, { since: '2026-03-01' })
    const yusuf = await aWaitingMentee(house, 'Yusuf', {}, { since: '2026-02-10' })
    await aFreeMentor(house, 'Anne')
    await showIn(house, <MatchingPage />)

    const [first, second] = section(words.waiting(2)).getAllByRole('listitem')
    expect(first?.textContent).toContain(words.since(34, '2026-02-10'))
    expect(second?.textContent).toContain('Lina Çelik')
    expect(screen.getByRole('link', { name: words.seekMentorFor('Yusuf Çelik') }).getAttribute('href')).toBe(`/croisement/mentees/${yusuf}`)
    expect(section(words.free(1)).getByText('Anne Dubois')).toBeDefined()
  })

  it('keeps proposals ready, freezes one whose mentor is being asked about somebody else, and drops it', async () => {
    const house = await moveIn()
    const anne = await aFreeMentor(house, 'Anne', { capacity: 2 })
    const bruno = await aFreeMentor(house, 'Bruno')
    const [yusuf, lina] = [await aWaitingMentee(house, 'Yusuf'), await aWaitingMentee(house, 'Lina')]
    await keepReady(house, anne, yusuf)
    await keepReady(house, bruno, yusuf)
    const pairId = await propose(house, anne, lina)
    const { person, book } = await showIn(house, <MatchingPage />)

    const ready = section(words.ready)
    expect(ready.getByText(new RegExp(said(words.frozen.mentorAsked('Anne Dubois et Lina Çelik', '2026-03-16')).replace(/[()]/g, '\\$&')))).toBeDefined()
    expect(ready.getByRole('link', { name: words.seePair }).getAttribute('href')).toBe(`/binomes/${pairId}`)
    expect(ready.getByRole('link', { name: words.proposeOf('Bruno Dubois et Yusuf Çelik') }).getAttribute('href')).toBe(`/binomes/proposer/${yusuf}/${bruno}`)

    await person.click(ready.getByRole('button', { name: words.dropOf('Anne Dubois et Yusuf Çelik') }))
    await waitFor(() => expect(listed(book().pairDrafts)).toHaveLength(1))
  })
})
