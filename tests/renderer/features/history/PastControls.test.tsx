import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { useSend } from '../../../../renderer/api/mirror'
import { PastControls } from '../../../../renderer/features/history/PastControls'
import { moveIn, showIn } from '../../show'

import { historyWords } from '#shared/text/history'
import { pastWords as words } from '#shared/text/past'

const details = { name: 'Ateliers de la Sambre', sector: 'profit' as const, address: {}, contacts: [] }

/** A page that saves a company, with a field beside it. */
function Page() {
  const send = useSend()
  return (
    <>
      <PastControls />
      <button onClick={() => void send('company.save', { details })}>Inscrire</button>
      <input aria-label="Champ" />
    </>
  )
}

async function aPageWithACompany() {
  const house = await moveIn()
  const shown = await showIn(house, <Page />)
  await shown.person.click(screen.getByRole('button', { name: 'Inscrire' }))
  const notice = await screen.findByText(words.done(`${historyWords.act('company.save', [], '')} (Ateliers de la Sambre)`))
  return { ...shown, house, notice, companies: () => Object.keys(shown.book().companies) }
}

describe('the last act', () => {
  it('is told with the way back, one notice at a time', async () => {
    const { person, companies } = await aPageWithACompany()
    await person.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(companies()).toEqual([]))
    await person.click(await screen.findByRole('button', { name: words.redo }))
    await waitFor(() => expect(companies()).toHaveLength(1))
    expect(await screen.findAllByRole('button', { name: words.close })).toHaveLength(1)
  })

  it('is taken back by the keys outside of a field, and never while one types', async () => {
    const { person, companies } = await aPageWithACompany()
    await person.click(screen.getByLabelText('Champ'))
    await person.keyboard('{Control>}z{/Control}')
    expect(companies()).toHaveLength(1)
    screen.getByLabelText('Champ').blur()
    await person.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(companies()).toEqual([]))
    await screen.findByRole('button', { name: words.redo })
    await person.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    await waitFor(() => expect(companies()).toHaveLength(1))
  })

  it('is the one that is taken back where one asks at once, before the window has looked what may be undone', async () => {
    const { person, companies } = await aPageWithACompany()
    await person.click(screen.getByRole('button', { name: 'Inscrire' }))
    await waitFor(() => expect(companies()).toHaveLength(2))
    await person.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(companies()).toHaveLength(1))
    expect(await screen.findByRole('button', { name: words.redo })).toBeDefined()
    expect(screen.queryByText(words.refusals.movedOn.title, { exact: false })).toBeNull()
  })

  it('is refused with a sentence when something else was done meanwhile', async () => {
    const { person, house, companies } = await aPageWithACompany()
    await house.ask('company.save', { details: { ...details, name: 'Verrerie du Condroz' } })
    await person.click(screen.getByRole('button', { name: words.undo }))
    expect(await screen.findByText(words.refusals.movedOn.title, { exact: false })).toBeDefined()
    expect(companies()).toHaveLength(1)
  })

  it('has no way back in a new casebook, and the button says so', async () => {
    await showIn(await moveIn(), <Page />)
    const button = await screen.findByRole('button', { name: words.nothingToUndo })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})
