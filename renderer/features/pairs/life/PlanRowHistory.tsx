import { Button } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'

import type { PlanRow } from '#shared/domain/action-plan'
import type { PairId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

interface PlanRowHistoryProps {
  readonly pairId: PairId
  readonly row: PlanRow
  readonly number: number
}

/** What became of a row, day by day; the last step can be taken back, unless a meeting told it. */
export function PlanRowHistory({ pairId, row, number }: PlanRowHistoryProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const last = row.steps.at(-1)
  if (!last) return <p className="unknown">{words.noHistory}</p>
  return (
    <div className="page-body" role="group" aria-label={words.historyOf(number)}>
      <ol>
        {row.steps.map(({ on, state, note, meetingId }, index) => (
          <li key={index}>{words.historyLine(on, state, note, meetingId !== undefined)}</li>
        ))}
      </ol>
      <Problem problem={problem} />
      {last.meetingId === undefined && (
        <div>
          <Button variant="default" size="compact-sm" aria-label={words.undoOf(number)} onClick={() => void attempt(send('plan.undo-step', { pairId, rowId: row.id }))}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  )
}
