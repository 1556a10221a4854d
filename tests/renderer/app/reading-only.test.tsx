import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { SaveMark } from '../../../renderer/app/SaveMark'
import { KeepingKnown } from '../../../renderer/app/KeepingKnown'
import { StoreBanners } from '../../../renderer/app/StoreBanners'
import { PastControls } from '../../../renderer/features/history/PastControls'
import { ButtonLink } from '../../../renderer/ui/ButtonLink'
import { FormActions } from '../../../renderer/ui/FormActions'
import { moveIn, showIn } from '../show'

import { ok } from '#shared/core/result'
import { forms } from '#shared/text/forms'
import { pastWords, storeWords as words } from '#shared/text/past'
import { shell } from '#shared/text/shell'

const reading = { host: 'poste-2', since: '2026-03-16T07:30:00.000Z' }
const STATE = { at: 'open', generation: 4, savedAt: '2026-03-16T08:00:00.000Z', isProtected: false, isChangedByAnother: false, conflictCopies: [], reading }

/** A window in which one may only read. */
async function aWindow() {
  const house = await moveIn()
  const { ask } = house.bridge
  const asked: string[] = []
  vi.stubGlobal('bridge', {
    ask: async (channel: string, question: unknown) => {
      asked.push(channel)
      if (channel === 'store.state') return ok(STATE)
      return channel === 'casebook.close' ? ok(null) : ask(channel, question)
    },
  })
  const page = (
    <KeepingKnown>
      <PastControls />
      <SaveMark />
      <StoreBanners />
      <ButtonLink toChange href="/">
        {forms.edit}
      </ButtonLink>
      <FormActions />
    </KeepingKnown>
  )
  return { ...(await showIn(house, page)), asked }
}

describe('where one may only read', () => {
  it('the mark says so, and what would change something says why it does not', async () => {
    await aWindow()
    expect(await screen.findByRole('button', { name: shell.saving.reading })).toBeDefined()
    const save = screen.getByRole<HTMLButtonElement>('button', { name: forms.save })
    expect(save.disabled).toBe(true)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: forms.edit }).disabled).toBe(true)
    expect(screen.getAllByRole('button', { name: /rien ne peut être enregistré/ })).toHaveLength(2)
    expect(screen.queryByRole('button', { name: pastWords.nothingToUndo })).toBeNull()
  })

  it('one takes over on the spot, once one has read what it means', async () => {
    const { person, asked } = await aWindow()
    await person.click(await screen.findByRole('button', { name: words.takeOver }))
    expect(await screen.findByText(shell.opening.anywayLocked)).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.stayReading }))
    expect(asked).not.toContain('casebook.close')

    await person.click(screen.getByRole('button', { name: words.takeOver }))
    await screen.findByText(shell.opening.anywayLocked)
    const [, confirm] = await screen.findAllByRole('button', { name: words.takeOver, hidden: true })
    if (confirm) await person.click(confirm)
    await waitFor(() => expect(asked).toContain('casebook.close'))
    expect(window.sessionStorage).toHaveLength(1)
    window.sessionStorage.clear()
  })
})
