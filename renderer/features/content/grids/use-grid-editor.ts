import { type RefObject, useEffect, useRef, useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useContentEdits } from '../use-content-edits'
import { keysOf } from './grid-edits'
import { readGrid } from './grid-problems'

import { gridInForce, versionsOf } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { GridName } from '#shared/domain/grid-name'
import type { GridText } from '#shared/grids/grid'
import { newKey } from '#shared/grids/new-key'

/** A grid while it is edited: its text, what was ever asked, which section is open, and what is told of the last move. */
export function useGridEditor(grid: GridName, page: RefObject<HTMLElement | null>) {
  const book = useCasebook()
  const send = useSend()
  const current = gridInForce(book, grid, defaults)
  const content = useContentEdits<GridText, GridText>({
    page,
    saved: { sections: current.sections },
    read: readGrid,
    original: () => defaults.grids[grid],
    send: text => send('grid.save', { grid, text: { sections: [...text.sections] } }),
  })
  const [open, setOpen] = useState<string>()
  const [spoken, setSpoken] = useState('')
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    page.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] button`)?.focus()
    wanted.current = undefined
  })
  const known = new Set([defaults.grids[grid], ...versionsOf(book, grid)].flatMap(keysOf))

  return {
    ...content,
    grid,
    version: current.version,
    /** True for a section or a question that no version holds yet: it may still be taken away. */
    isNew: (key: string) => !known.has(key),
    keyFor: (label: string) => newKey(label, new Set([...known, ...keysOf(content.edits)])),
    open,
    setOpen,
    spoken,
    /** Opens a section and puts the focus on one of its rows, once it stands there. */
    goTo: (row: string, section: string) => {
      wanted.current = row
      setOpen(section)
    },
    /** Changes the grid, and tells what has moved. */
    editAndTell: (next: GridText, told: string) => {
      content.edit(next)
      setSpoken(told)
    },
  }
}

export type GridEditor = ReturnType<typeof useGridEditor>
