import './matching.css'

import { Button } from '@mantine/core'
import { useMemo } from 'react'

import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { countedReasons, type RefusalRow, refusalRows, stateInWords } from './refusal-rows'
import { useApart } from './use-apart'

import { labelOf } from '#shared/domain/lists'
import { shortDay } from '#shared/text/format'
import { matchingHome, refusalsPage as words } from '#shared/text/matching-pages'

/** Who said no to whom and why, and who is never proposed to whom; each can be taken back. */
export function RefusalsPage() {
  const [book, lists] = [useCasebook(), useLists()]
  const apart = useApart()
  const reasons = lists('proposal-refusals')
  const rows = useMemo(() => refusalRows(book, reasons), [book, reasons])
  const perReason = countedReasons(rows, reasons)
  const given = [...new Set(rows.flatMap(({ why }) => (why === '' ? [] : [why])))]

  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <ButtonLink variant="default" href={places.matching}>
          {matchingHome.title}
        </ButtonLink>
      }
    >
      <Problem problem={apart.problem} />
      {perReason.length > 0 && (
        <Section title={words.perReason}>
          <ul className="reason-counts">
            {perReason.map(([reason, count]) => (
              <li key={reason}>
                <span className="numeric">{count}</span> {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columnsWith(apart)}
        rows={rows}
        rowKey={({ key }) => key}
        href={({ pairId, menteeId }) => (pairId ? places.pair(pairId) : places.matchMentee(menteeId))}
        count={words.count}
        filters={[
          { key: 'kind', label: words.columns.what, options: kinds.map(([value, label]) => ({ value, label })), matches: ({ kind }, value) => kind === value },
          { key: 'why', label: words.columns.why, options: given.map(why => ({ value: why, label: labelOf(reasons, why) })), matches: ({ why }, value) => why === value },
          {
            key: 'state',
            label: words.columns.state,
            options: [
              { value: 'standing', label: words.states.standing },
              { value: 'lifted', label: words.states.lifted },
            ],
            matches: ({ lifted }, value) => (lifted ? 'lifted' : 'standing') === value,
          },
        ]}
        empty={words.empty}
      />
    </Page>
  )
}

const kinds = Object.entries(words.kinds)

/** What is read in each column. */
const told: readonly (readonly [key: keyof typeof words.columns, value: (row: RefusalRow) => string])[] = [
  ['names', ({ names }) => names],
  ['on', ({ on }) => shortDay(on)],
  ['what', ({ kind }) => words.kinds[kind]],
  ['who', ({ who }) => who],
  ['why', ({ reason }) => reason],
  ['state', stateInWords],
]

function columnsWith({ note, remove }: ReturnType<typeof useApart>): readonly Column<RefusalRow>[] {
  const plain = told.map(([key, value]): Column<RefusalRow> => {
    const column = { key, label: words.columns[key], value }
    if (key === 'on') return { ...column, value: ({ on }) => on, cell: ({ on }) => <span className="digits">{shortDay(on)}</span> }
    if (key === 'why') return { ...column, cell: ({ reason }) => <span className="refusal-why">{reason}</span> }
    if (key !== 'state') return column
    return { ...column, cell: row => <span className="refusal-state"><StateBadge sign={row.lifted ? '✓' : '×'} tone={row.lifted ? 'good' : 'neutral'} label={stateInWords(row)} /></span> }
  })
  return [
    ...plain,
    {
      key: 'act',
      label: words.act,
      value: () => '',
      exported: false,
      cell: ({ noteId, lifted, names, mentorId, menteeId }) => {
        if (noteId) return <RowAct label={words.unnote} full={words.unnoteOf(names)} onAct={() => void remove(noteId)} />
        if (lifted) return <RowAct label={words.unlift} full={words.unliftOf(names)} onAct={() => void remove(lifted.noteId)} />
        return <RowAct label={words.lift} full={words.liftOf(names)} onAct={() => void note(mentorId, menteeId, 'refusal-lifted')} />
      },
    },
  ]
}

const RowAct = ({ label, full, onAct }: { readonly label: string; readonly full: string; readonly onAct: () => void }) => (
  <Button variant="default" size="compact-sm" aria-label={full} onClick={onAct}>
    {label}
  </Button>
)
