import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import type { ActionPlan } from '#shared/domain/action-plan'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

/** The versions of a plan that change no more, each to look at and print, and the gesture that makes another. */
export function PlanVersions({ plan }: { readonly plan: ActionPlan }) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [done, setDone] = useState<number>()
  const [busy, setBusy] = useState(false)
  const { id, rows, versions } = plan
  const sheetOf = (version?: number) => places.sheet({ kind: 'action-plan', pairId: id, ...(version !== undefined && { version }) })

  const setDown = async () => {
    const number = versions.length + 1
    setBusy(true)
    setDone((await attempt(send('plan.set-down', { pairId: id }))) && number)
    setBusy(false)
  }

  return (
    <Section
      title={words.versions}
      actions={
        <Button variant="default" onClick={() => void setDown()} loading={busy} disabled={rows.length === 0}>
          {words.setDown}
        </Button>
      }
    >
      <div className="page-body">
        <p className="form-hint">{words.versionsLead}</p>
        <Problem problem={problem} />
        {done !== undefined && <Notice tone="good" title={words.setDownDone(done)} action={<Link href={sheetOf(done)}>{words.see}</Link>} />}
        {versions.length === 0 && <p className="unknown">{words.noVersion}</p>}
        <ul className="life-log">
          <li>
            <span className="life-log-words">{words.current(versions.length + 1)}</span>
            <Link href={sheetOf()}>{words.see}</Link>
          </li>
          {versions.toReversed().map(({ number, on, rows: kept }) => (
            <li key={number}>
              <span className="life-log-words">{words.version(number, on, kept.length)}</span>
              <Link href={sheetOf(number)} aria-label={words.seeVersion(number)}>
                {words.see}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
