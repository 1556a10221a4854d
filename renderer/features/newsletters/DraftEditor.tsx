import { ActionIcon, Button, Group, TextInput, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'

import { moveByKey, MoveButtons } from '../../ui/MoveButtons'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { BlockFields } from './BlockFields'
import { blockKinds, blockOf, keptBlock, type Row } from './draft-blocks'
import type { Draft } from './use-draft'

import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.editor

const MOST_BLOCKS = 60

/** The title and the blocks of a newsletter, one below the other: written, moved, removed and put back. */
export function DraftEditor({ draft }: { readonly draft: Draft }) {
  const { title, setTitle, titleIsMissing, rows, problem, removed, leave, add, putBack } = draft
  const isFull = rows.length >= MOST_BLOCKS
  return (
    <Section title={words.writing}>
      <div className="newsletter-fields">
        <p className="form-hint">{words.savedAsYouGo}</p>
        <TextInput
          label={words.title}
          description={words.titleHint}
          value={title}
          maxLength={150}
          required
          error={titleIsMissing && words.titleMissing}
          onChange={event => setTitle(event.currentTarget.value)}
          onBlur={leave}
        />
        <Blocks draft={draft} />
        {removed && (
          <Notice
            tone="info"
            title={words.removed(words.kinds[removed.row.typed.kind])}
            action={
              <Button variant="default" size="compact-sm" onClick={putBack}>
                {words.putBack}
              </Button>
            }
          />
        )}
        <Problem problem={problem} />
        <Group gap="xs" role="group" aria-label={words.add}>
          {words.add}
          {blockKinds.map(kind => (
            <Button key={kind} variant="default" size="compact-sm" disabled={isFull} onClick={() => add(kind)}>
              {words.addOf[kind]}
            </Button>
          ))}
        </Group>
        {isFull && <p className="form-hint">{words.full(MOST_BLOCKS)}</p>}
      </div>
    </Section>
  )
}

function Blocks({ draft }: { readonly draft: Draft }) {
  const { rows, move } = draft
  const [moved, setMoved] = useState('')
  if (rows.length === 0) return <p className="unknown">{words.none}</p>

  const moveRow = (at: number, { typed }: Row) => (by: -1 | 1) => {
    const place = at + by
    if (place < 0 || place >= rows.length) return
    const focused = document.activeElement
    move(at, by)
    setMoved(words.moved(words.kinds[typed.kind], place + 1, rows.length))
    // A block that changes places in the page loses the focus it had.
    setTimeout(() => focused instanceof HTMLElement && focused.focus(), 0)
  }

  return (
    <>
      <ol className="newsletter-blocks">
        {rows.map((row, at) => (
          <Block key={row.key} row={row} at={at} draft={draft} onMove={moveRow(at, row)} />
        ))}
      </ol>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
    </>
  )
}

interface BlockProps {
  readonly row: Row
  readonly at: number
  readonly draft: Draft
  readonly onMove: (by: -1 | 1) => void
}

function Block({ row, at, draft, onMove }: BlockProps) {
  const { key, typed } = row
  const { rows, added, leave, write, put, remove } = draft
  const name = words.block(words.kinds[typed.kind], at + 1)
  return (
    <li className="newsletter-block" aria-label={name} onKeyDown={moveByKey(onMove)}>
      <div className="newsletter-block-head">
        <span className="newsletter-block-kind">{name}</span>
        <MoveButtons what={name} isFirst={at === 0} isLast={at === rows.length - 1} onMove={onMove} />
        <ActionIcon variant="subtle" color="gray" aria-label={words.removeOf(name)} title={words.remove} onClick={() => remove(at)}>
          <IconTrash size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </div>
      <BlockFields typed={typed} isNew={added === key} onWrite={next => write(key, next)} onPut={change => put(key, change)} onLeave={leave} />
      {keptBlock(typed) === undefined && <p className="form-hint">{blockOf(row) === undefined ? words.incomplete : words.refused}</p>}
    </li>
  )
}
