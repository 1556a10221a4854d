import { NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useTeam } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { GridFields } from '../../../asking/GridForm'
import { useAnswers } from '../../../asking/use-answers'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { FormActions } from '../../../ui/FormActions'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import type { AtWork } from '../life/PairAtWork'

import type { IsoDate } from '#shared/domain/iso-date'
import { Held, type Interview } from '#shared/grids/interview'
import { closingWords } from '#shared/text/closing'

const words = closingWords.interview

interface AskedProps {
  readonly at: AtWork
  readonly interview: Interview
  /** As the closing meeting was noted: proposed here too. */
  readonly heldOn: IsoDate | undefined
  readonly minutes: number | undefined
  readonly by: string
}

/** The closing interview under way, on one page, and its end; each answer is kept as it is given. */
export function AskedClosing({ at: { today }, interview, heldOn, minutes, by }: AskedProps) {
  const [send, team] = [useSend(), useTeam()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const kept = useAnswers(interview)
  const [tried, setTried] = useState(false)
  const before = interview.heldBefore
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'hold',
    schema: Held,
    initialValues: { on: before?.on ?? heldOn ?? today, by: before?.by ?? (by === '' ? (worker?.id ?? '') : by), minutes: before?.minutes ?? minutes },
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (held, saved) => {
      setTried(true)
      // What the disk did not take would be lost with the page that shows it.
      if (!(await kept.settled())) return
      if (await attempt(send('interview.hold', { interviewId: interview.id, held }))) saved()
    },
  })

  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <GridFields interview={interview} kept={kept} showsMissing={tried} />
        </div>
      </Section>
      <Section title={words.end}>
        <form onSubmit={onSubmit} noValidate className="page-body">
          <div className="fields">
            <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
            <NativeSelect label={words.by} data={[{ value: '', label: closingWords.unspecified }, ...team]} {...form.getInputProps('by')} />
            <DurationField label={words.minutes} {...form.getInputProps('minutes')} />
          </div>
          <p className="form-hint">{words.file}</p>
          <Problem problem={problem} />
          <FormActions submitLabel={words.hold} busy={busy} problems={problems} />
        </form>
      </Section>
    </>
  )
}
