import { Button } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { DateField } from '../../../ui/DateField'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import type { IntakeStanding } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.intake

interface IntakeClosingProps {
  readonly pairId: PairId
  readonly standing: IntakeStanding
  readonly today: IsoDate
  /** Waits until all that was typed above is kept; false when some of it is not. */
  readonly settled: () => Promise<boolean>
}

/** Ends the in-take on a day, says what must be there first, and opens it again. */
export function IntakeClosing({ pairId, standing, today, settled }: IntakeClosingProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [on, setOn] = useState<IsoDate | undefined>(today)

  // A refusal holds for what stood there when it was given: once that changes, it says nothing true any more.
  const stands = [standing.closedOn, on, ...standing.missing].join(' ')
  const [seen, setSeen] = useState(stands)
  const [outdated, setOutdated] = useState(problem)
  if (stands !== seen) {
    setSeen(stands)
    setOutdated(problem)
  }
  const refusal = problem === outdated ? undefined : problem

  const close = async () => {
    if (on && (await settled())) await attempt(send('intake.close', { pairId, on }))
  }

  if (standing.closedOn !== undefined) {
    return (
      <Section title={words.closed(standing.closedOn, standing.daysLate)}>
        <div className="page-body">
          <p>{words.reopenMeaning}</p>
          <Problem problem={refusal} />
          <div>
            <Button variant="default" onClick={() => void attempt(send('intake.reopen', { pairId }))}>
              {words.reopen}
            </Button>
          </div>
        </div>
      </Section>
    )
  }
  return (
    <Section title={words.closing}>
      <div className="page-body">
        <p>{standing.missing.length > 0 ? words.missing(standing.missing.map(gap => words.gaps[gap])) : words.complete}</p>
        <p className="form-hint">{words.closeMeaning}</p>
        <DateField label={words.closeOn} value={on} onChange={setOn} today={today} required />
        <Problem problem={refusal} />
        <div>
          <Button onClick={() => void close()} disabled={on === undefined}>
            {words.close}
          </Button>
        </div>
      </div>
    </Section>
  )
}
