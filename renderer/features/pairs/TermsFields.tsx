import { Alert, Button, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'

import { DateField } from '../../ui/DateField'
import { DurationField } from '../../ui/DurationField'
import type { TermsSoFar } from './terms-problems'

import type { IsoDate } from '#shared/domain/iso-date'
import { endOfPair, type Terms } from '#shared/domain/terms'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.terms

interface TermsFieldsProps {
  readonly terms: TermsSoFar
  readonly today: IsoDate
  /** Called while one types in a text. */
  readonly onEdit: (terms: TermsSoFar) => void
  /** Called when a field is left with something else in it. */
  readonly onKeep: (terms: TermsSoFar) => void
  readonly onStart: (startsOn: IsoDate | undefined) => void
  readonly errors: Readonly<Partial<Record<keyof Terms, string | undefined>>>
  /** The parts that are decided elsewhere: they are shown, and not open here. */
  readonly locked?: ReadonlySet<string>
}

const nothingLocked: ReadonlySet<string> = new Set()

/** When, where and how often a pair meets. */
export function TermsFields({ terms, today, onEdit, onKeep, onStart, errors, locked = nothingLocked }: TermsFieldsProps) {
  const { startsOn, endsOn } = terms
  const sixMonthsOn = startsOn && endOfPair(startsOn)
  const isClamped = sixMonthsOn && startsOn.slice(8) !== sixMonthsOn.slice(8)
  const blank = (typed: string) => (typed.trim() === '' ? undefined : typed)
  const text = (field: 'meetingPlace' | 'accessInstructions' | 'contactChannel') => ({
    value: terms[field] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onEdit({ ...terms, [field]: event.currentTarget.value }),
    onBlur: () => onKeep({ ...terms, [field]: blank(terms[field] ?? '') }),
    error: errors[field],
    disabled: locked.has(field),
  })

  return (
    <Stack maw={560}>
      <DateField label={words.startsOn} description={words.startsOnMeaning} value={startsOn} onChange={onStart} today={today} error={errors.startsOn} required />
      <DateField
        label={words.endsOn}
        description={words.endsOnMeaning}
        value={endsOn}
        onChange={value => onKeep({ ...terms, endsOn: value })}
        today={today}
        error={errors.endsOn}
        required
        disabled={locked.has('endsOn')}
      />
      <div role="status">
        {isClamped && endsOn === sixMonthsOn && <Alert variant="light">{words.clamped(startsOn, sixMonthsOn)}</Alert>}
        {sixMonthsOn && endsOn && endsOn !== sixMonthsOn && !locked.has('endsOn') && (
          <Alert variant="light" color="yellow">
            {words.differs(sixMonthsOn)}{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => onKeep({ ...terms, endsOn: sixMonthsOn })}>
              {words.propose(sixMonthsOn)}
            </Button>
          </Alert>
        )}
      </div>
      <TextInput label={words.meetingPlace} description={words.meetingPlaceMeaning} {...text('meetingPlace')} maxLength={300} required />
      <Textarea label={words.accessInstructions} {...text('accessInstructions')} maxLength={1000} rows={2} />
      <NumberInput
        label={words.meetingsPerMonth}
        description={words.meetingsPerMonthMeaning}
        value={terms.meetingsPerMonth ?? ''}
        onChange={value => onEdit({ ...terms, meetingsPerMonth: typeof value === 'number' ? value : undefined })}
        onBlur={() => onKeep(terms)}
        error={errors.meetingsPerMonth}
        min={2}
        max={31}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        required
        maw={320}
      />
      <DurationField label={words.minutesPerMeeting} value={terms.minutesPerMeeting} onChange={value => onKeep({ ...terms, minutesPerMeeting: value })} error={errors.minutesPerMeeting} required />
      <TextInput label={words.contactChannel} description={words.contactChannelMeaning} {...text('contactChannel')} maxLength={300} />
    </Stack>
  )
}
