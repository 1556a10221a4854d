import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteePage } from '../../../../renderer/features/mentees/MenteePage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { aPartner, interview, register } from './a-mentee'

import { menteePathWords as words } from '#shared/text/mentee-path'
import { personFile } from '#shared/text/person-file'
import { progress } from '#shared/text/progress'
import { situations } from '#shared/text/situations'

const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the file of a mentee', () => {
  it('tells where the person stands, what is missing since when, and what to do', async () => {
    const house = await moveIn()
    const id = await register(house, { address: {} })
    await showIn(house, <MenteePage menteeId={id} />)

    expect(screen.getByText(situations.mentees['to-interview'])).toBeDefined()
    expect(screen.getByText(/l’entretien de sélection \(depuis le 01\/03\/2026\), la décision de l’association \(depuis le 01\/03\/2026\) et la commune/)).toBeDefined()
    expect(section(personFile.path.title).getByRole('link', { name: words.act.interview }).getAttribute('href')).toBe(`/mentees/${id}/parcours/interview`)
  })

  it('keeps what the person agrees to with its day, and asks about the partner only where there is one', async () => {
    const house = await moveIn()
    const id = await register(house)
    const { person, book } = await showIn(house, <MenteePage menteeId={id} />)
    expect(screen.queryByRole('radiogroup', { name: personFile.consents.kinds.sharing })).toBeNull()

    await person.click(within(screen.getByRole('radiogroup', { name: personFile.consents.kinds['follow-up'] })).getByRole('radio', { name: personFile.consents.yes }))

    await waitFor(() => expect(book().mentees[id]?.consents).toEqual({ 'follow-up': [{ given: true, on: '2026-03-16', notedOn: '2026-03-16' }] }))
  })

  it('says that the partner is owed a note, and what holds it up', async () => {
    const house = await moveIn()
    const id = await register(house, { partnerId: await aPartner(house) })
    await interview(house, id, '2026-03-10')
    valueOf(await house.ask('mentee.decide', { menteeId: id, decision: { outcome: 'accepted', on: '2026-03-12' } }))
    await showIn(house, <MenteePage menteeId={id} />)

    const partner = section(words.file.partner)
    expect(partner.getByText(progress.owed.consents['not-asked'])).toBeDefined()
    expect(partner.getByRole('link', { name: progress.owed.openOf('Yusuf Çelik') }).getAttribute('href')).toBe(`/mentees/${id}/note-partenaire`)
  })

  it('reads each decision with its reason and the words that were told', async () => {
    const house = await moveIn()
    const id = await register(house)
    const told = 'Un cours de français vous aidera d’abord.'
    const decision = { outcome: 'redirected', on: '2026-03-12', reason: 'language-first', towards: 'french-course', told } as const
    valueOf(await house.ask('mentee.decide', { menteeId: id, decision }))
    await showIn(house, <MenteePage menteeId={id} />)

    const decisions = section(words.file.decisions)
    expect(decisions.getByText(/réorientation vers un autre service, le 12\/03\/2026/)).toBeDefined()
    expect(decisions.getByText('un cours de langue est d’abord utile')).toBeDefined()
    expect(decisions.getByText(/cours de français$/)).toBeDefined()
    expect(decisions.getByText(told)).toBeDefined()
  })
})
