import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { RefusalsPage } from '../../../../renderer/features/matching/RefusalsPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { aFreeMentor, aWaitingMentee, refuse } from './people'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { refusalsPage as words } from '#shared/text/matching-pages'

const names = 'Anne Dubois et Yusuf Çelik'
const rowOf = (text: string) => screen.getByRole('link', { name: text }).closest('tr')

/** Anne did not take up the proposal of Yusuf; Bruno and Yusuf are related. */
async function register() {
  const house = await moveIn()
  const [anne, bruno] = [await aFreeMentor(house, 'Anne'), await aFreeMentor(house, 'Bruno')]
  const yusuf = await aWaitingMentee(house, 'Yusuf')
  await refuse(house, anne, yusuf)
  valueOf(await house.ask('pairing.note', { mentorId: bruno, menteeId: yusuf, kind: 'related', on: '2026-03-10', reason: 'Cousins' }))
  return { house, ...(await showIn(house, <RefusalsPage />)) }
}

describe('the register of refusals', () => {
  it('is empty with a word on how it fills', async () => {
    await showIn(await moveIn(), <RefusalsPage />)
    expect(screen.getByText(words.empty)).toBeDefined()
    expect(screen.queryByRole('button', { name: forms.table.export })).toBeNull()
  })

  it('says who said no, when and why, and counts the reasons', async () => {
    await register()
    expect(rowOf(names)?.textContent).toContain('trajet, Trop loin le soir.')
    expect(rowOf(names)?.textContent).toContain('04/03/2026')
    expect(rowOf('Bruno Dubois et Yusuf Çelik')?.textContent).toContain(words.kinds.related)
    expect(within(screen.getByRole('region', { name: words.perReason })).getByRole('listitem').textContent).toBe('1 trajet')
  })

  it('lifts a refusal and puts it back, and takes a note away', async () => {
    const { person, book } = await register()
    await person.click(screen.getByRole('button', { name: words.liftOf(names) }))
    expect(await screen.findByText(words.liftedOn('2026-03-16'))).toBeDefined()

    await person.click(screen.getByRole('button', { name: words.unliftOf(names) }))
    expect(await screen.findByRole('button', { name: words.liftOf(names) })).toBeDefined()

    await person.click(screen.getByRole('button', { name: words.unnoteOf('Bruno Dubois et Yusuf Çelik') }))
    await waitFor(() => expect(listed(book().pairingNotes)).toEqual([]))
  })

  it('is saved as a list', async () => {
    const { person, house } = await register()
    await person.click(screen.getByRole('button', { name: forms.table.export }))
    await waitFor(() => expect([...house.files.keys()]).toEqual(['/bureau/2026-03-16_liste_registre-des-refus.xlsx']))
  })
})
