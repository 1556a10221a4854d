import { TextInput } from '@mantine/core'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { DraftNotices } from '../../../renderer/app/DraftNotices'
import { createDrafts, DraftsContext } from '../../../renderer/ui/drafts'
import { useCheckedForm } from '../../../renderer/ui/use-checked-form'
import { show } from '../show'

import { draftWords as words } from '#shared/text/past'

const ok = { ok: true }

function NoteForm({ isRefused = false }: { readonly isRefused?: boolean }) {
  const { form, onSubmit } = useCheckedForm({
    draft: 'note',
    schema: z.strictObject({ note: z.string() }),
    initialValues: { note: 'telle quelle' },
    asked: values => values,
    onSave: async (_, saved) => {
      if (!isRefused) saved()
    },
  })
  return (
    <form onSubmit={onSubmit}>
      <TextInput label="Note" {...form.getInputProps('note')} />
      <button type="submit">Enregistrer</button>
    </form>
  )
}

/** The page of a window whose forms are kept; `left` is what an earlier window left. */
function aPage(left?: unknown, isRefused?: boolean) {
  const sent: Readonly<Record<string, unknown>>[] = []
  const drafts = createDrafts(left, async all => {
    sent.push(all)
    return ok
  })
  const Page = () => {
    const [isOpen, setIsOpen] = useState(true)
    return (
      <DraftsContext value={drafts}>
        <DraftNotices />
        {isOpen && <NoteForm {...(isRefused && { isRefused })} />}
        <button onClick={() => setIsOpen(false)}>Partir</button>
      </DraftsContext>
    )
  }
  const { person } = show(<Page />)
  return { person, drafts, sent, field: () => screen.getByLabelText<HTMLInputElement>('Note') }
}

const KEPT = { '/ note': { note: ['autrement'] } }

describe('a form that is not saved', () => {
  it('is sent after a pause, and comes back in the next window', async () => {
    const { person, sent, field } = aPage()
    await person.clear(field())
    await person.type(field(), 'autrement')
    await waitFor(() => expect(sent.at(-1)).toEqual(KEPT), { timeout: 3000 })
  })

  it('is taken up with a word about it, and starts over from the file when one wishes', async () => {
    const { person, drafts, sent, field } = aPage(KEPT)
    expect(field().value).toBe('autrement')
    await person.click(await screen.findByRole('button', { name: words.startOver }))
    expect(field().value).toBe('telle quelle')
    expect(screen.queryByText(words.resumed)).toBeNull()
    await drafts.flush()
    expect(sent.at(-1)).toEqual({})
  })

  it('is forgotten once saved, and not when the save is refused', async () => {
    const refused = aPage(KEPT, true)
    await refused.person.click(screen.getByRole('button', { name: 'Enregistrer' }))
    expect(refused.drafts.addresses()).toEqual(['/'])
  })

  it('leaves nothing behind once it was saved', async () => {
    const { person, drafts } = aPage(KEPT)
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(drafts.addresses()).toEqual([]))
  })

  it('is given up by who leaves it', async () => {
    const { person, drafts } = aPage(KEPT)
    await person.click(screen.getByRole('button', { name: 'Partir' }))
    expect(drafts.addresses()).toEqual([])
  })

  it('shows the file where what was kept is none of its own', () => {
    const { field } = aPage({ '/ note': { note: [{ deep: true }], other: 3 } })
    expect(field().value).toBe('telle quelle')
  })

  it('is announced from other pages, with the way to it', async () => {
    const { person, drafts } = aPage({ '/mentors/nouveau mentor': { givenName: ['Zoé'] } })
    expect(screen.getByRole('link', { name: words.takeUp }).getAttribute('href')).toBe('/mentors/nouveau')
    await person.click(screen.getByRole('button', { name: words.giveUp }))
    expect(drafts.addresses()).toEqual([])
  })
})

describe('the drafts of a window', () => {
  it('go along with the next send when the disk refused them', async () => {
    const answers = [{ ok: false }, ok]
    const sent: unknown[] = []
    const drafts = createDrafts(undefined, async all => {
      sent.push(all)
      return answers[sent.length - 1] ?? ok
    })
    drafts.put('/ note', { note: ['x'] })
    expect(await drafts.flush()).toBe(false)
    expect(await drafts.flush()).toBe(true)
    expect(sent).toHaveLength(2)
  })

  it('are not put before a page again that broke down with them, while what others hold stays', () => {
    const drafts = createDrafts({ ...KEPT, '/b note': { note: ['x'] } }, async () => ok)
    drafts.take('/ note')
    drafts.pageCrashed()
    drafts.left('/b note')
    expect(drafts.addresses()).toEqual(['/b'])
  })
})
