import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { planOf } from '#shared/casebook/plan-commands'
import type { PairId, PlanRowId } from '#shared/domain/ids'
import { type ItemKey, labelOf, type ListItem } from '#shared/domain/lists'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.intake

interface IntakePrioritiesProps {
  readonly pairId: PairId
  readonly items: readonly ListItem[]
  /** The domains that come first, in their order. */
  readonly priorities: readonly ItemKey[]
  /** Waits until all that was typed above is kept; false when some of it is not. */
  readonly settled: () => Promise<boolean>
}

/** What comes first, and the one gesture that makes it the objectives of the plan. */
export function IntakePriorities({ pairId, items, priorities, settled }: IntakePrioritiesProps) {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const [taken, setTaken] = useState<{ readonly words: string; readonly first: PlanRowId | undefined }>()
  const plan = planOf(book, pairId)
  const planned = new Set(plan.rows.map(({ domain }) => domain))

  const take = async () => {
    if (!(await settled())) return
    const delta = await attempt(send('plan.take-priorities', { pairId }))
    if (!delta) return
    const added = (delta.put.actionPlans?.[pairId]?.rows ?? []).slice(plan.rows.length)
    setTaken({ words: words.taken(added.length, priorities.length - added.length), first: added[0]?.id })
  }

  return (
    <Section title={words.priorities}>
      <div className="page-body">
        {priorities.length === 0 ? (
          <p className="unknown">{words.noPriorities}</p>
        ) : (
          <ol>
            {priorities.map(key => (
              <li key={key}>
                {labelOf(items, key)}
                {planned.has(key) && <span className="plan-detail"> – {words.inPlan}</span>}
              </li>
            ))}
          </ol>
        )}
        <Problem problem={problem} />
        {taken && <Taken pairId={pairId} {...taken} />}
        <div>
          <Button onClick={() => void take()} disabled={priorities.length === 0}>
            {words.take}
          </Button>
        </div>
      </div>
    </Section>
  )
}

/** What was taken up, and the way to what is still to be written: a domain is no objective yet. */
function Taken({ pairId, words: title, first }: { readonly pairId: PairId; readonly words: string; readonly first: PlanRowId | undefined }) {
  const plan = places.pairPlan(pairId)
  return (
    <Notice
      tone="good"
      title={title}
      action={
        <span className="life-acts">
          {first !== undefined && (
            <Link href={places.planRow(pairId, first)}>{words.writeFirst}</Link>
          )}
          <Link href={plan}>{words.toPlan}</Link>
        </span>
      }
    >
      {first === undefined ? undefined : words.writeObjectives}
    </Notice>
  )
}
