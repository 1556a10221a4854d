import { Button } from '@mantine/core'
import { Fragment, useState } from 'react'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { PlanRowForm } from './PlanRowForm'
import { PlanRowHistory } from './PlanRowHistory'
import { PlanRowLine, type RowAct } from './PlanRowLine'
import { PlanStepForm } from './PlanStepForm'

import type { ActionPlan } from '#shared/domain/action-plan'
import type { PlanRowId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan
const { columns } = words

/** What is open below a row; one at a time, so that the table stays short. */
type Opened = { readonly rowId: PlanRowId; readonly act: Exclude<RowAct, 'up' | 'down'> } | 'new'

interface PlanRowsProps {
  readonly plan: ActionPlan
  readonly today: IsoDate
  /** The row to begin with, where a link asked for one. */
  readonly openRow: string | undefined
}

/** The rows of a plan as a table; each is written, moved and followed where it stands. */
export function PlanRows({ plan, today, openRow }: PlanRowsProps) {
  const [send, domains] = [useSend(), useLists()('search-domains')]
  const { problem, attempt } = useAttempt()
  const [opened, setOpened] = useState<Opened | undefined>(() => {
    const row = plan.rows.find(({ id }) => id === openRow)
    return row && { rowId: row.id, act: 'edit' }
  })
  const [moved, setMoved] = useState('')
  const close = () => setOpened(undefined)
  // What is half written below a row is left by its own form alone.
  const isWriting = opened === 'new' || opened?.act === 'edit' || opened?.act === 'step'

  const move = async (index: number, by: 1 | -1) => {
    const ids = plan.rows.map(({ id }) => id)
    const [one, other] = [ids[index], ids[index + by]]
    if (one === undefined || other === undefined) return
    ids.splice(Math.min(index, index + by), 2, ...(by === 1 ? [other, one] : [one, other]))
    if (await attempt(send('plan.order', { pairId: plan.id, rowIds: ids }))) setMoved(words.moved(index + by + 1))
  }

  const act = (index: number, rowId: PlanRowId) => (chosen: RowAct) => {
    if (chosen === 'up' || chosen === 'down') {
      void move(index, chosen === 'up' ? -1 : 1)
      return
    }
    const isOpen = opened !== undefined && opened !== 'new' && opened.rowId === rowId && opened.act === chosen
    setOpened(isOpen ? undefined : { rowId, act: chosen })
  }

  return (
    <Section
      title={words.rows}
      actions={
        <Button onClick={() => setOpened('new')} disabled={isWriting}>
          {words.add}
        </Button>
      }
    >
      <Problem problem={problem} />
      {opened === 'new' && <PlanRowForm plan={plan} domains={domains} today={today} onDone={close} />}
      {plan.rows.length === 0 && opened !== 'new' && <p className="unknown">{words.empty}</p>}
      {plan.rows.length > 0 && (
        <div className="life-table-frame">
          <table className="life-table plan-table">
            <caption>{words.caption(plan.rows.length)}</caption>
            <thead>
              <tr>
                {Object.entries<string>(columns).map(([key, label]) => (
                  <th key={key} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.rows.map((row, index) => {
                const shown = opened !== 'new' && opened?.rowId === row.id ? opened.act : undefined
                const place = { number: index + 1, isFirst: index === 0, isLast: index === plan.rows.length - 1 }
                return (
                  <Fragment key={row.id}>
                    <PlanRowLine row={row} {...place} domains={domains} today={today} opened={shown} isWriting={isWriting} onAct={act(index, row.id)} />
                    {shown && (
                      <tr className="plan-open">
                        <td colSpan={Object.keys(columns).length}>
                          {shown === 'edit' && <PlanRowForm plan={plan} row={row} number={index + 1} domains={domains} today={today} onDone={close} />}
                          {shown === 'step' && <PlanStepForm pairId={plan.id} row={row} number={index + 1} today={today} onDone={close} />}
                          {shown === 'history' && <PlanRowHistory pairId={plan.id} row={row} number={index + 1} />}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <p role="status" className="form-hint">
        {moved}
      </p>
    </Section>
  )
}
