import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CompareMentors } from '../../../../renderer/features/matching/CompareMentors'
import { MatchMentor } from '../../../../renderer/features/matching/MatchMentor'
import { moveIn, showIn } from '../../show'
import { aFreeMentor, aWaitingMentee } from './people'

import { ItemKey, LanguageSkill } from '#shared/domain/lists'
import { matching } from '#shared/text/matching'
import { comparePage, rankingPages as words } from '#shared/text/matching-pages'

const english = LanguageSkill.parse({ language: 'english', level: 'native' })

describe('the mentees for a mentor', () => {
  it('stand the best first, and of equal ones who waits longest, with their days', async () => {
    const house = await moveIn()
    const anne = await aFreeMentor(house, 'Anne')
    await aWaitingMentee(house, 'Lina', {}, { since: '2026-03-01' })
    const yusuf = await aWaitingMentee(house, 'Yusuf', {}, { since: '2026-02-10' })
    await aWaitingMentee(house, 'Maria', { sector: ItemKey.parse('health') })
    await showIn(house, <MatchMentor mentorId={anne} />)

    const rows = within(screen.getByRole('region', { name: words.candidates.mentee(3) })).getAllByRole('button', { expanded: false })
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Yusuf Çelik', 'Lina Çelik', 'Maria Çelik'])
    expect(rows[0]?.closest('li')?.textContent).toContain(words.waits(34, '2026-02-10'))
    expect(screen.getByRole('link', { name: words.acts.proposeOf('Yusuf Çelik') }).getAttribute('href')).toBe(`/binomes/proposer/${yusuf}/${anne}`)
  })
})

describe('mentors side by side', () => {
  it('stand criterion by criterion, with the reason for one who is not possible', async () => {
    const house = await moveIn()
    const [anne, carla] = [await aFreeMentor(house, 'Anne'), await aFreeMentor(house, 'Carla', { languages: [english] })]
    const yusuf = await aWaitingMentee(house, 'Yusuf')
    await showIn(house, <CompareMentors menteeId={yusuf} mentorIds={[anne, carla]} />)

    const table = within(screen.getByRole('table', { name: comparePage.caption }))
    const languages = table.getByRole('rowheader', { name: matching.labels.languages }).closest('tr')
    expect(languages && within(languages).getAllByRole('cell').map(cell => cell.querySelector('.state-badge')?.textContent)).toEqual(['✓correspond', '×ne correspond pas'])
    expect(table.getAllByRole('columnheader')[2]?.textContent).toContain(comparePage.notPossible(words.reasons.failed(matching.obstacles.languages)))
    expect(table.queryByRole('link', { name: words.acts.proposeOf('Carla Dubois') })).toBeNull()
  })

  it('need two people', async () => {
    const house = await moveIn()
    const yusuf = await aWaitingMentee(house, 'Yusuf')
    await showIn(house, <CompareMentors menteeId={yusuf} mentorIds={['nobody']} />)
    expect(screen.getByText(comparePage.tooFew)).toBeDefined()
  })
})
