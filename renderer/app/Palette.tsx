import './palette.css'

import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../api/mirror'
import { useToday } from '../api/surroundings'
import { useProtection } from '../api/use-protection'
import { type Found, findIn } from './found'
import { entriesOf } from './found-entries'
import { closeSearch } from './search-state'
import { useRecents } from './use-recents'

import { shell } from '#shared/text/shell'
import { wayWords } from '#shared/text/way'

const { search: words } = shell
const { search: way } = wayWords

/** What is found by typing, as one list that the arrows go through while one types on: people, pairs, sessions, papers, actions. */
export function Palette() {
  const [book, today, recents] = [useCasebook(), useToday(), useRecents()]
  const isProtected = useProtection()?.isProtected ?? false
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const { groups, count } = useMemo(() => findIn(book, query, { today, recents, isProtected }), [book, query, today, recents, isProtected])
  const lines = groups.flatMap(({ found }) => found)
  const optionId = (place: number) => `${id}-${place}`

  // What it looks through is prepared while one begins to type.
  useEffect(() => void entriesOf(book), [book])

  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen, groups])

  const open = ({ does }: Found) => {
    closeSearch()
    if ('href' in does) navigate(does.href)
    else does.act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event.key, chosen, lines.length)
    if (to !== undefined) {
      event.preventDefault()
      setChosen(to)
    }
    const line = lines[chosen]
    if (event.key === 'Enter' && line && !event.nativeEvent.isComposing) {
      event.preventDefault()
      open(line)
    }
  }

  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { found }) => sum + found.length, 0))
  return (
    <Modal opened onClose={closeSearch} withCloseButton={false} padding={0} size="38rem" yOffset="8dvh" attributes={{ content: { 'aria-label': words.open } }} classNames={{ body: 'palette' }}>
      <div className="palette-field">
        <IconSearch size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          data-autofocus
          aria-label={words.open}
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          {...(lines.length > 0 && { 'aria-activedescendant': optionId(chosen) })}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={event => {
            setQuery(event.currentTarget.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={way.results}>
        {groups.map(({ title, found }, group) => (
          <div key={title} role="group" aria-label={title}>
            <div className="palette-title" aria-hidden="true">
              {title}
            </div>
            {found.map((line, at) => {
              const mine = (firsts[group] ?? 0) + at
              return (
                <div key={line.id} id={optionId(mine)} role="option" aria-selected={mine === chosen} className="palette-line" onClick={() => open(line)} onPointerMove={() => setChosen(mine)}>
                  <span className="palette-label">{line.label}</span>
                  {line.told !== '' && <span className="palette-told">{line.told}</span>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <div className="palette-foot">
        <span role="status">{count === 0 ? words.nothing : query.trim() !== '' && way.count(count, lines.length)}</span>
        <span id={`${id}-hint`}>{way.hint}</span>
      </div>
    </Modal>
  )
}

const PAGE = 8

/** Where a key leads to in the list; nothing for a key that belongs to what one types. */
function moved(key: string, chosen: number, lines: number): number | undefined {
  if (lines === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % lines
    case 'ArrowUp':
      return (chosen - 1 + lines) % lines
    case 'PageDown':
      return Math.min(chosen + PAGE, lines - 1)
    case 'PageUp':
      return Math.max(chosen - PAGE, 0)
    default:
      return undefined
  }
}
