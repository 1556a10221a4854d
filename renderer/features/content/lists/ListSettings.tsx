import '../content.css'

import { VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import { Link } from 'wouter'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { movedItem } from '../in-order'
import { SaveBar } from '../SaveBar'
import { useContentEdits } from '../use-content-edits'
import { ChoiceRow } from './ChoiceRow'
import { backToOriginal, readList, withItemShown, withLabel } from './list-edits'
import { usesOf } from './list-uses'
import { NewChoice } from './NewChoice'

import { defaults } from '#shared/defaults/defaults'
import type { List, ListItem, ListName } from '#shared/domain/lists'
import { contentWords, gridSettings, listSettings as words } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

/** One list: its choices in their order, each renamed, moved or hidden, never dropped; and where it serves. */
export function ListSettings({ list }: { readonly list: ListName }) {
  const saved = useLists()(list)
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const [spoken, setSpoken] = useState('')
  const content = useContentEdits<readonly ListItem[], List>({
    page,
    saved,
    original: items => backToOriginal(items, defaults.lists[list]),
    read: items => readList(list, items),
    send: text => send('list.save', { list: { id: text.id, items: [...text.items] } }),
  })
  const { edits: items, edit, problems } = content
  const known = new Set(saved.map(({ key }) => key))

  const move = (index: number) => (by: -1 | 1) => {
    if (index + by < 0 || index + by >= items.length) return
    edit(movedItem(items, index, by))
    setSpoken(contentWords.moved(index + by + 1, items.length))
  }

  return (
    <div className="page-body" ref={page}>
      <div>
        <Link href={places.settingsLists}>{words.all}</Link>
      </div>
      <Section title={words.names[list]}>
        <Uses list={list} />
      </Section>
      <Section title={words.items}>
        <div className="page-body">
          <p className="form-hint">{words.keyboard}</p>
          <ol className="content-list">
            {items.map((item, index) => (
              <ChoiceRow
                key={item.key}
                item={item}
                number={index + 1}
                isLast={index === items.length - 1}
                problem={problems[item.key]}
                onMove={move(index)}
                onLabel={label => edit(withLabel(items, item.key, label))}
                onShown={isShown => edit(withItemShown(items, item.key, isShown))}
                onRemove={known.has(item.key) ? undefined : () => edit(items.filter(({ key }) => key !== item.key))}
              />
            ))}
          </ol>
          <NewChoice items={items} onAdd={edit} />
          {problems['list'] && <Notice tone="warning" title={problems['list']} />}
          <VisuallyHidden role="status">{spoken}</VisuallyHidden>
        </div>
      </Section>
      <SaveBar content={content} original={words} />
      <ContentHistory about={list} />
    </div>
  )
}

function Uses({ list }: { readonly list: ListName }) {
  const { grids, beside } = usesOf(useCasebook(), list)
  return (
    <div className="content-head">
      <p>{words.usedIn}</p>
      <ul className="content-uses">
        {grids.map(({ grid, questions }) => (
          <li key={grid}>
            <Link href={places.settingsGrid(grid)}>{words.inGrid(gridSettings.names[grid], questions.map(typeset))}</Link>
          </li>
        ))}
        {beside && <li>{words.serves[beside]}</li>}
        {grids.length === 0 && !beside && <li>{words.notUsed}</li>}
      </ul>
    </div>
  )
}
