import { Radio } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { SituationFields } from '../../../ui/SituationFields'
import { useUnsaved } from '../../../ui/unsaved'
import { useDraftedState } from '../../../ui/use-draft'
import type { AtWork } from '../life/PairAtWork'
import { PairLead } from '../life/PairAtWork'
import { AppointmentSection } from './AppointmentSection'
import { type BeginProblem, beginAsked, beginProblems, type BeginValues, beginValues, firstLastDay, isNearItsEnd, lastDayOf, withTrigger } from './begin-values'
import { StoppedFields } from './StoppedFields'
import { useClosing } from './use-closing'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { emptyClosing } from '#shared/domain/closing'
import { ClosingTrigger } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'

const words = closingWords.begin

interface BeginProps {
  readonly at: AtWork
  /** Called when the pair came to its closing, but the situation found could not be kept. */
  readonly onSituationLost: () => void
}

/** Why a pair comes to its end, and when: each of the three ways asks what it needs and says what follows. */
export function BeginClosing({ at, onSituationLost }: BeginProps) {
  const { book, pair, state, today } = at
  const [send, lists] = [useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const { endNoticeDays } = settingsInForce(book, 'deadlines', defaults)
  const { values, setValues, isDirty, drop } = useDraftedState('begin', beginValues(state, today, endNoticeDays))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const closing = useClosing(at)
  const release = useUnsaved(isDirty)
  const put = (part: Partial<BeginValues>) => setValues(before => ({ ...before, ...part }))
  const problems = beginProblems(values, state, today)
  const trigger = ClosingTrigger.safeParse(values.trigger).data
  const endsOn = lastDayOf(state)
  const [first, isNear] = [firstLastDay(values.trigger, state), isNearItsEnd(state, today, endNoticeDays)]
  const said = (field: keyof typeof problems) => {
    const found: BeginProblem | undefined = problems[field]
    if (!found || (found === 'required' && !tried)) return undefined
    if (found === 'early') return words.problems.early(first)
    if (found === 'ahead') return tried ? words.problems.ahead(first) : undefined
    return found === 'future' ? words.problems.future : words.problems[field]
  }

  const begin = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const asked = beginAsked(values, pair)
    if (!asked || Object.keys(problems).length > 0 || form.current?.querySelector('[data-unreadable]')) return
    setBusy(true)
    if (await closing.settled()) {
      const delta = await attempt(send('closing.begin', asked.begin))
      if (delta) {
        release()
        drop()
        const { id: _, ...details } = delta.put.closings?.[pair.id] ?? { ...emptyClosing, id: pair.id }
        if (asked.found && !(await send('closing.save', { pairId: pair.id, details: { ...details, situation: asked.found } })).ok) onSituationLost()
      }
    }
    setBusy(false)
  }

  return (
    <Page title={words.title(pair.reference)} lead={<PairLead book={book} pair={pair} lead={words.lead} />}>
      <form ref={form} onSubmit={event => void begin(event)} noValidate className="page-body">
        <Section title={words.trigger}>
          <div className="page-body">
            <Radio.Group aria-label={words.trigger} value={values.trigger} onChange={chosen => setValues(withTrigger(values, chosen, state, today))} error={said('trigger')} required>
              <div className="choices">
                <Radio value="term" label={words.triggers.term.label} description={endsOn && words.triggers.term.meaning(endsOn)} />
                <Radio value="positive-exit" label={words.triggers['positive-exit'].label} description={words.triggers['positive-exit'].meaning} />
                <Radio value="interruption" label={words.triggers.interruption.label} description={words.triggers.interruption.meaning} />
              </div>
            </Radio.Group>
            {trigger === 'term' && endsOn && endsOn > today && (
              <Notice tone="info" title={words.aheadTitle(endsOn)}>
                {[...(first > today ? [words.aheadFrom(first)] : [words.ahead]), ...(isNear ? [words.aheadPlan] : [])].join(' ')}
              </Notice>
            )}
            {trigger && problems.trigger === undefined && <DateField label={words.on[trigger]} description={trigger === 'positive-exit' ? words.onWhyPositive : words.onWhy} required value={values.on} onChange={on => put({ on })} today={today} error={said('on')} />}
            {trigger === 'interruption' && (
              <StoppedFields
                value={values}
                onChange={put}
                onReason={reason => put({ reason })}
                items={lists('interruption-reasons')}
                errors={{ by: said('by'), why: said('why') }}
              />
            )}
            {trigger === 'positive-exit' && (
              <SituationFields value={values.situation} onChange={situation => put({ situation })} lists={lists} today={today} aimsOnly error={said('family')} />
            )}
          </div>
        </Section>
        {trigger && (
          <Section title={words.nextTitle}>
            <ol>
              {words.next[trigger].map(each => (
                <li key={each}>{each}</li>
              ))}
            </ol>
          </Section>
        )}
        <Problem problem={problem} />
        <FormActions submitLabel={words.act} busy={busy} problems={tried ? Object.keys(problems).length : 0} />
      </form>
      {trigger === 'term' && (
        <Section
          title={words.extendTitle}
          actions={
            <ButtonLink variant="default" size="compact-sm" href={places.newAmendment(pair.id)}>
              {words.extendAct}
            </ButtonLink>
          }
        >
          <p>{words.extend}</p>
        </Section>
      )}
      {isNear && <AppointmentSection at={at} closing={closing} />}
    </Page>
  )
}
