import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconHistory, IconPencil } from '@tabler/icons-react'

import { StateBadge } from '../../../ui/StateBadge'
import { daysLateOf, rowLooks } from './life-look'

import { type PlanRow, rowState } from '#shared/domain/action-plan'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf, type ListItem } from '#shared/domain/lists'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

/** What one does with a row. */
export type RowAct = 'edit' | 'step' | 'history' | 'up' | 'down'

const signs = [
  { act: 'edit', Sign: IconPencil, nameOf: words.editOf },
  { act: 'history', Sign: IconHistory, nameOf: words.historyOf },
  { act: 'up', Sign: IconArrowUp, nameOf: words.up },
  { act: 'down', Sign: IconArrowDown, nameOf: words.down },
] as const

interface PlanRowLineProps {
  readonly row: PlanRow
  /** 1 for the first. */
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly domains: readonly ListItem[]
  readonly today: IsoDate
  /** What is open below the row. */
  readonly opened: RowAct | undefined
  /** True while a form is open in the table: no other is opened over it. */
  readonly isWriting: boolean
  readonly onAct: (act: RowAct) => void
}

/** A row of the plan: what, who, until when, and where it stands in words. */
export function PlanRowLine({ row, number, isFirst, isLast, domains, today, opened, isWriting, onAct }: PlanRowLineProps) {
  const { domain, objective, action, who, due, means, indicator } = row
  const late = daysLateOf(row, today)
  return (
    <tr>
      <td className="plan-number">{number}</td>
      <td>
        {domain !== undefined && <div className="plan-domain">{labelOf(domains, domain)}</div>}
        <div className="plan-objective">{objective}</div>
        {action !== undefined && <div className="plan-detail">{action}</div>}
      </td>
      <td>{words.who[who]}</td>
      <td className="plan-due">
        {due === undefined ? <span className="unknown">{pairLife.common.unspecified}</span> : shortDay(due)}
        {late > 0 && <div className="plan-late">! {words.late(late)}</div>}
      </td>
      <td className="plan-detail">
        {means !== undefined && <div>{words.means(means)}</div>}
        {indicator !== undefined && <div>{words.indicator(indicator)}</div>}
      </td>
      <td>
        <RowState row={row} />
      </td>
      <td>
        <div className="plan-acts">
          <Button variant="default" size="compact-sm" aria-label={words.stepOf(number, objective)} aria-expanded={opened === 'step'} disabled={isWriting} onClick={() => onAct('step')}>
            {words.step}
          </Button>
          {signs.map(({ act, Sign, nameOf }) => (
            <ActionIcon
              key={act}
              variant="subtle"
              size="md"
              title={nameOf(number, objective)}
              aria-label={nameOf(number, objective)}
              {...((act === 'edit' || act === 'history') && { 'aria-expanded': opened === act })}
              disabled={(act === 'up' && isFirst) || (act === 'down' && isLast) || (isWriting && (act === 'edit' || act === 'history'))}
              onClick={() => onAct(act)}
            >
              <Sign size={16} aria-hidden="true" />
            </ActionIcon>
          ))}
        </div>
      </td>
    </tr>
  )
}

function RowState({ row }: { readonly row: PlanRow }) {
  const state = rowState(row)
  const last = row.steps.at(-1)
  return (
    <>
      <StateBadge {...rowLooks[state]} label={words.states[state]} />
      {last && <div className="plan-detail">{words.since(last.on)}</div>}
      {last?.note !== undefined && <div className="plan-detail">{state === 'abandoned' || state === 'postponed' ? words.reasonGiven(last.note) : words.result(last.note)}</div>}
    </>
  )
}
