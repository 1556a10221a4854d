import { Group } from '@mantine/core'

import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { Criteria } from '../Criteria'
import { Interviews } from '../Interviews'
import { beforeWith } from '../mentee-values'
import { useMenteeDetails } from '../use-mentee'

import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords } from '#shared/text/mentee-path'

const words = menteePathWords.interview

/** The selection interview: to begin, take up again or read, the grid to print for those who prefer a pen, and the criteria it settles. */
export function InterviewStep({ mentee }: { readonly mentee: Mentee }) {
  const today = useToday()
  const { problem, save } = useMenteeDetails(mentee)
  return (
    <>
      <Section title={words.title}>
        <p className="form-hint">{words.lead}</p>
        <Interviews mentee={mentee} />
        <Group mt="md">
          <ButtonLink variant="default" href={places.sheet({ kind: 'mentee-grid', menteeId: mentee.id })}>
            {words.print}
          </ButtonLink>
          <ButtonLink variant="default" href={places.sheet({ kind: 'blank-grid', grid: 'mentee-selection' })}>
            {words.printBlank}
          </ButtonLink>
        </Group>
      </Section>
      <Section title={menteePathWords.criteria.title}>
        <Criteria mentee={mentee} on={today} />
      </Section>
      <Section title={menteePathWords.elsewhere}>
        <Problem problem={problem} />
        <DateField
          label={words.before}
          description={words.beforeWhy}
          today={today}
          value={mentee.before?.interviewedOn}
          onChange={on => save({ before: beforeWith(mentee.before, 'interviewedOn', on) })}
        />
      </Section>
    </>
  )
}
