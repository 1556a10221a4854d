import { Button, Checkbox } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { effectsOf, firstDayToClose, pauseWished, stillAdvised } from './finish'
import { type ClosingStep, finishGaps, stepOfGap } from './step-states'
import type { StepProps } from './use-closing'

import type { IsoDate } from '#shared/domain/iso-date'
import { closingWords } from '#shared/text/closing'

const words = closingWords.finish

/** The end of a closing: what is missing, the day, a pause of the mentor, and what it changes, said before. */
export function FinishStep({ at, closing, onGo }: StepProps & { readonly onGo: (step: ClosingStep) => void }) {
  const { book, pair, today } = at
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const first = firstDayToClose(book, pair)
  const [on, setOn] = useState<IsoDate | undefined>(today)
  const [pauses, setPauses] = useState(false)
  const [until, setUntil] = useState<IsoDate>()
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const gaps = finishGaps(book, pair)
  const advised = stillAdvised(book, pair)
  const dayProblem = on === undefined ? words.problems.on : on > today ? words.problems.future : on < first ? words.problems.early(first) : undefined
  const wished = pauseWished(book, pair)
  const pauseProblem = pauses && until !== undefined && on !== undefined && until <= on ? words.pauseProblem : undefined

  const finish = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (on === undefined || dayProblem !== undefined || pauseProblem !== undefined || form.current?.querySelector('[data-unreadable]')) return
    setBusy(true)
    // The pause begins that very day: the pair is over, and nobody else is to be proposed.
    const pause = pauses ? { from: on, ...(until && { until }) } : undefined
    if (await closing.settled()) await attempt(send('closing.finish', { pairId: pair.id, on, ...(pause && { pause }) }))
    setBusy(false)
  }

  return (
    <Section title={words.title}>
      <form ref={form} onSubmit={event => void finish(event)} noValidate className="page-body">
        {gaps.length === 0 ? (
          <Notice tone="good" title={words.ready} />
        ) : (
          <Notice tone="warning" title={words.missing(gaps.length)}>
            <ul>
              {gaps.map(gap => (
                <li key={gap}>
                  <Button variant="subtle" size="compact-sm" onClick={() => onGo(stepOfGap[gap])}>
                    {words.gaps[gap]}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {advised.length > 0 && (
          <div>
            <p>{words.advised}</p>
            <ul>
              {advised.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="fields">
          <DateField label={words.on} description={words.onWhy(first)} required value={on} onChange={setOn} today={today} error={dayProblem} />
          <Checkbox className="wide" label={words.pause} description={wished && words.pauseWished(wished)} checked={pauses} onChange={event => setPauses(event.currentTarget.checked)} />
          {pauses && <DateField label={words.pauseUntil} description={words.pauseWhy} value={until} onChange={setUntil} today={today} error={pauseProblem} />}
        </div>
        <div>
          <strong>{words.effectTitle}</strong>
          <ul>
            {effectsOf(book, pair, pauses ? { until } : undefined).map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        <Problem problem={problem} />
        <FormActions submitLabel={words.act} busy={busy} problems={[dayProblem, pauseProblem].filter(each => each !== undefined).length} />
      </form>
    </Section>
  )
}
