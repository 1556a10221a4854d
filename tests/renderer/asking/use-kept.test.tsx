import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { createMirror, MirrorProvider } from '../../../renderer/api/mirror'
import { useKept } from '../../../renderer/asking/use-kept'

import { emptyCasebook } from '#shared/casebook/casebook'
import { ok, type Result } from '#shared/core/result'

interface Note {
  readonly title: string
  readonly text: string
}

const blank: Note = { title: '', text: '' }
const Around = ({ children }: { readonly children: ReactNode }) => <MirrorProvider mirror={createMirror(emptyCasebook)}>{children}</MirrorProvider>

function keeping(save: (note: Note) => Promise<Result<unknown, never>>, opened = blank) {
  const { result, rerender, unmount } = renderHook((note: Note) => useKept('note', note, save), { wrapper: Around, initialProps: opened })
  onTestFinished(unmount)
  return { rerender, values: () => result.current.values, edit: (patch: Partial<Note>) => act(() => result.current.edit(before => ({ ...before, ...patch }))), flush: () => act(() => result.current.flush()) }
}

describe('values kept as they are typed', () => {
  it('are those of the book until one types, so that a page opened again takes up its own last save', () => {
    const { rerender, values, edit } = keeping(async () => ok(undefined))
    rerender({ ...blank, title: 'Réseau' })
    edit({ text: 'Deux appels' })
    expect(values()).toEqual({ title: 'Réseau', text: 'Deux appels' })
    rerender({ title: 'Autre', text: '' })
    expect(values()).toEqual({ title: 'Réseau', text: 'Deux appels' })
  })

  it('are all sent when two fields follow each other faster than the disk', async () => {
    const kept: Note[] = []
    let answer = () => {}
    const disk = new Promise<void>(resolve => (answer = resolve))
    const { edit, flush } = keeping(async note => {
      await disk
      kept.push(note)
      return ok(undefined)
    })
    edit({ title: 'Réseau' })
    flush()
    edit({ text: 'Deux appels' })
    flush()
    answer()
    await waitFor(() => expect(kept.at(-1)).toEqual({ title: 'Réseau', text: 'Deux appels' }))
  })

  it('are sent when the window is closed, whatever save is still under way', async () => {
    const sent: Note[] = []
    const { edit, flush } = keeping(note => {
      sent.push(note)
      return new Promise(() => undefined)
    })
    edit({ title: 'Réseau' })
    flush()
    await waitFor(() => expect(sent).toHaveLength(1))
    edit({ text: 'Deux appels' })
    window.dispatchEvent(new Event('beforeunload'))
    expect(sent.at(-1)).toEqual({ title: 'Réseau', text: 'Deux appels' })
  })

  it('are kept every few seconds while one writes without a pause', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const sent: Note[] = []
    const { edit } = keeping(async note => {
      sent.push(note)
      return ok(undefined)
    })
    for (let letter = 1; letter <= 10; letter += 1) {
      edit({ text: 'a'.repeat(letter) })
      await act(() => vi.advanceTimersByTimeAsync(400))
    }
    expect(sent.length).toBeGreaterThan(0)
  })
})
