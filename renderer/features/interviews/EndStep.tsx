import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { Link } from 'wouter'

import { useToday } from '../../api/surroundings'
import { useTeam } from '../../api/team'
import { DateField } from '../../ui/DateField'
import { DurationField } from '../../ui/DurationField'
import { FormActions } from '../../ui/FormActions'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { storyEffect } from './story-effect'
import type { Ending, WithPeople } from './use-ending'

import type { Question } from '#shared/grids/grid'
import { interviewWords } from '#shared/text/interviews'

const wordsFor = { interview: interviewWords.end, meeting: { ...interviewWords.end, ...interviewWords.endOfMeeting } } as const

interface EndStepProps {
  readonly ending: Ending
  readonly interviewed: WithPeople
  /** What must still be answered, with the section it stands in. */
  readonly missing: readonly { readonly question: Question; readonly section: string }[]
  /** True where the information session may be part of the interview. */
  readonly mayCouple: boolean
  readonly onOpen: (question: Question) => void
}

/** The end of an interview: what is missing, when it was held and by whom. */
export function EndStep({ ending, interviewed, missing, mayCouple, onOpen }: EndStepProps) {
  const [today, team] = [useToday(), useTeam()]
  const words = wordsFor[interviewed.kind === 'pair' ? 'meeting' : 'interview']
  const { form, busy, onSubmit, problems, problem } = ending
  return (
    <Section title={words.title}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        {missing.length === 0 ? (
          <Notice tone="good" title={words.complete} />
        ) : (
          <Notice tone="warning" title={words.missing(missing.length)}>
            {words.missingText}
            <ul>
              {missing.map(({ question, section }) => (
                <li key={question.key}>
                  <Button variant="subtle" size="compact-sm" onClick={() => onOpen(question)}>
                    {question.label}
                  </Button>
                  {` – ${section}`}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div className="fields">
          <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
          <NativeSelect label={words.by} data={[{ value: '', label: words.nobody }, ...team]} {...form.getInputProps('by')} />
          <DurationField label={words.minutes} description={words.minutesWhy} {...form.getInputProps('minutes')} />
          {mayCouple && <Checkbox className="wide" label={words.coupled} description={words.coupledWhy} {...form.getInputProps('coupled', { type: 'checkbox' })} />}
        </div>
        <Effect interviewed={interviewed} />
        <Problem problem={problem} />
        <FormActions submitLabel={words.hold} busy={busy} problems={problems} />
      </form>
    </Section>
  )
}

/** What ending the interview changes elsewhere. */
function Effect({ interviewed }: { readonly interviewed: WithPeople }) {
  if (interviewed.kind !== 'pair') return <p className="form-hint">{interviewWords.end.effect}</p>
  return (
    <p className="form-hint">
      {storyEffect(interviewed.pair)} <Link href={places.pair(interviewed.pair.id)}>{interviewWords.endOfMeeting.pairPage}</Link>
    </p>
  )
}
