import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { Section } from '../../ui/Section'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import { type DueRow, dueRows } from './due-rows'
import { YearlyMark } from './YearlyMark'

import type { DueLine, DueLineOf, Urgency } from '#shared/due/due-line'
import { todayWords as words } from '#shared/text/today'

/** How many are shown at first: the most pressing ones. */
const SHOWN = 12

const looks: Readonly<Record<Urgency, { readonly sign: string; readonly tone: Tone }>> = {
  late: { sign: '!', tone: 'bad' },
  due: { sign: '◔', tone: 'wait' },
  week: { sign: '◐', tone: 'wait' },
  month: { sign: '○', tone: 'neutral' },
}

interface DueGroupProps {
  readonly urgency: Urgency
  /** The lines as pressing as that, in their order. */
  readonly lines: readonly DueLine[]
  /** Told once something owed once a year was marked as done. */
  readonly onMarked: (line: DueLineOf<'yearly'>) => void
}

/** The lines that are equally pressing, each with why and the way to where it is done; nothing where there is none. */
export function DueGroup({ urgency, lines, onMarked }: DueGroupProps) {
  const book = useCasebook()
  const [isWhole, setIsWhole] = useState(false)
  if (lines.length === 0) return null
  const rows = dueRows(book, lines)
  const more = rows.length - SHOWN
  const badge = <StateBadge {...looks[urgency]} label={words.badges[urgency]} />

  return (
    <Section title={words.groups[urgency]} actions={<span className="form-hint">{words.count(lines.length)}</span>}>
      <LinkList
        rows={(isWhole ? rows : rows.slice(0, SHOWN)).map(row => ({
          ...{ key: row.key, href: row.href, label: row.who, detail: row.why, state: badge },
          action: <RowActs row={row} onMarked={onMarked} />,
        }))}
      />
      {more > 0 && (
        <Button variant="subtle" mt="sm" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.fewer : words.others(more)}
        </Button>
      )}
    </Section>
  )
}

function RowActs({ row: { href, act, line }, onMarked }: { readonly row: DueRow; readonly onMarked: DueGroupProps['onMarked'] }) {
  return (
    <div className="due-acts">
      {line?.rule === 'yearly' && <YearlyMark line={line} onMarked={onMarked} />}
      <ButtonLink href={href} variant="default" size="xs">
        {act}
      </ButtonLink>
    </div>
  )
}
