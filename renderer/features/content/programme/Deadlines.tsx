import '../content.css'

import { NativeSelect } from '@mantine/core'
import { useRef } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { type Problems, useContentEdits } from '../use-content-edits'
import { type DeadlineEdits, editsOf, type NumberField, readDeadlines, type YearDayEdits, YEARLY, type YearlyField } from './deadline-edits'
import { WholeField } from './WholeField'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { DeadlineSettings } from '#shared/domain/programme-settings'
import { deadlineSettings as words } from '#shared/text/content-settings'

const original = editsOf(defaults.settings.deadlines)

/** By when the work that nobody asks for is due, and how early one is told. */
export function Deadlines() {
  const book = useCasebook()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const content = useContentEdits<DeadlineEdits, DeadlineSettings>({
    page,
    original: () => original,
    saved: editsOf(settingsInForce(book, 'deadlines', defaults)),
    read: readDeadlines,
    send: settings => send('settings.save', { settings }),
  })
  const { edits, edit, problems } = content
  const field = (name: NumberField, unit: string) => (
    <WholeField required label={words[name]} description={words[`${name}Why`]} unit={unit} value={edits[name]} error={problems[name]} onChange={value => edit({ ...edits, [name]: value })} />
  )

  return (
    <div className="page-body" ref={page}>
      <Section title={words.title}>
        <p className="form-hint">{words.lead}</p>
      </Section>
      <Section title={words.notices}>
        <div className="fields">
          {field('endNoticeDays', words.days)}
          {field('closingDays', words.days)}
          {field('agreementNoticeDays', words.days)}
        </div>
      </Section>
      <Section title={words.rhythm}>
        <div className="fields">
          {field('communityMonths', words.months)}
          {field('newsletterMonths', words.months)}
        </div>
      </Section>
      <Section title={words.yearly}>
        <div className="page-body">
          <p className="form-hint">{words.yearlyWhy}</p>
          {YEARLY.map(name => (
            <DayOfYear key={name} name={name} value={edits[name]} problems={problems} onChange={value => edit({ ...edits, [name]: value })} />
          ))}
        </div>
      </Section>
      <Section title={words.sending}>
        <div className="fields">{field('mailBatch', words.addresses)}</div>
      </Section>
      <SaveBar content={content} original={words} />
      <ContentHistory about="deadlines" />
    </div>
  )
}

interface DayOfYearProps {
  readonly name: YearlyField
  readonly value: YearDayEdits
  readonly problems: Problems
  readonly onChange: (value: YearDayEdits) => void
}

/** A day of each year, by its number and its month. */
function DayOfYear({ name, value, problems, onChange }: DayOfYearProps) {
  const label = words[name]
  return (
    <div className="fields" role="group" aria-label={label}>
      <WholeField required label={words.of(label, words.day)} value={value.day} error={problems[`${name}.day`]} onChange={day => onChange({ ...value, day })} />
      <NativeSelect
        label={words.of(label, words.month)}
        value={String(value.month)}
        onChange={event => onChange({ ...value, month: Number(event.currentTarget.value) })}
        data={words.monthNames.map((month, index) => ({ value: String(index + 1), label: month }))}
      />
    </div>
  )
}
