import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { explain } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'
import { FormActions } from '../../ui/FormActions'
import { Notice } from '../../ui/Notice'
import { type AmendmentField, type AmendmentProblems, type AmendmentValues, maySuspendToo, presentTerms, readValues, withResumption } from './amendment-values'

import type { AmendmentQuestion } from '#shared/api/api'
import { amendmentKinds } from '#shared/casebook/amendment-queries'
import { extensionLimit } from '#shared/casebook/contract-terms'
import type { Pair } from '#shared/domain/pair'
import { amendmentWords as words } from '#shared/text/amendments'

const { fields } = words

interface AmendmentFormProps {
  readonly pair: Pair
  readonly values: AmendmentValues
  readonly onChange: (values: AmendmentValues) => void
  /** Called with the amendment once every field holds. */
  readonly onSee: (question: AmendmentQuestion) => void
  readonly onCancel: () => void
}

/** What an amendment changes, from when and why. */
export function AmendmentForm({ pair, values, onChange, onSee, onCancel }: AmendmentFormProps) {
  const [book, today] = [useCasebook(), useToday()]
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const read = readValues(book, pair, values, today)
  const problems: AmendmentProblems = tried && 'fields' in read ? read : { fields: {} }
  const why = problems.refusal && explain(problems.refusal)

  const see = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if ('question' in read && !form.current?.querySelector('[data-unreadable]')) onSee(read.question)
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0) // once React has marked the fields
  }

  return (
    <form ref={form} onSubmit={see} noValidate className="page-body">
      {why && (
        <Notice tone="error" title={why.title}>
          {why.detail}
        </Notice>
      )}
      <Stack maw={560}>
        <Radio.Group label={fields.kind} value={values.kind} onChange={kind => onChange({ ...values, kind: amendmentKinds(pair, today).find(each => each === kind) ?? values.kind })}>
          <div className="choices">
            {amendmentKinds(pair, today).map(kind => (
              <Radio key={kind} value={kind} label={fields.kindChoices[kind]} />
            ))}
          </div>
        </Radio.Group>
        <KindFields {...{ pair, values, onChange }} errors={problems.fields} />
        <TextInput
          label={fields.reason}
          description={fields.reasonMeaning}
          value={values.reason}
          onChange={event => onChange({ ...values, reason: event.currentTarget.value })}
          error={problems.fields.reason}
          maxLength={300}
          required
          autoComplete="off"
        />
      </Stack>
      <FormActions submitLabel={words.see} problems={Object.keys(problems.fields).length} onCancel={onCancel} />
    </form>
  )
}

interface KindFieldsProps extends Pick<AmendmentFormProps, 'pair' | 'values' | 'onChange'> {
  readonly errors: Readonly<Partial<Record<AmendmentField, string>>>
}

function KindFields({ pair, values, onChange, errors }: KindFieldsProps) {
  const today = useToday()
  const limit = extensionLimit(useCasebook(), pair)
  const terms = presentTerms(pair)
  const { newEnd, suspendedFrom, resumedOn, movedEnd, placeFrom, place, access } = values

  switch (values.kind) {
    case 'extension':
      return (
        <>
          <DateField
            label={fields.newEnd}
            description={terms && fields.presentEnd(terms.endsOn)}
            value={newEnd}
            onChange={on => onChange({ ...values, newEnd: on })}
            today={today}
            error={errors.newEnd}
            required
          />
          {limit && newEnd && newEnd > limit && (
            <Notice tone="warning" title={words.overLimit(limit)}>
              {words.overLimitMeaning}
            </Notice>
          )}
        </>
      )
    case 'suspension':
      return (
        <>
          <DateField
            label={fields.suspendedFrom}
            value={suspendedFrom}
            onChange={on => onChange(withResumption({ ...values, suspendedFrom: on }, resumedOn, terms))}
            today={today}
            error={errors.suspendedFrom}
            required
          />
          <DateField
            label={fields.resumedOn}
            description={fields.resumedOnMeaning}
            value={resumedOn}
            onChange={on => onChange(withResumption(values, on, terms))}
            today={today}
            error={errors.resumedOn}
          />
          {resumedOn && (
            <DateField
              label={fields.endMoved}
              description={terms && fields.endMovedMeaning(terms.endsOn)}
              value={movedEnd}
              onChange={on => onChange({ ...values, movedEnd: on })}
              today={today}
              error={errors.movedEnd}
            />
          )}
          {maySuspendToo(pair, values, today) && (
            <Checkbox
              label={fields.suspendToo}
              description={fields.suspendTooMeaning}
              checked={values.suspendToo}
              onChange={event => onChange({ ...values, suspendToo: event.currentTarget.checked })}
            />
          )}
        </>
      )
    case 'place':
      return (
        <>
          <TextInput
            label={fields.place}
            description={terms && fields.presentPlace(terms.meetingPlace)}
            value={place}
            onChange={event => onChange({ ...values, place: event.currentTarget.value })}
            error={errors.place}
            maxLength={300}
            required
            autoComplete="off"
          />
          <Textarea label={fields.access} value={access} onChange={event => onChange({ ...values, access: event.currentTarget.value })} error={errors.access} maxLength={1000} rows={2} />
          <DateField label={fields.placeFrom} value={placeFrom} onChange={on => onChange({ ...values, placeFrom: on })} today={today} error={errors.placeFrom} required />
        </>
      )
  }
}
