import { Group } from '@mantine/core'

import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { Interviews } from '../Interviews'
import { beforeWith } from '../mentor-values'
import { useMentorDetails } from '../use-mentor'

import { mayCouple, type Mentor } from '#shared/domain/mentor'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.preparation

/** The individual preparation: to begin, take up again or read, and the grid to print for those who prefer a pen. */
export function PreparationStep({ mentor }: { readonly mentor: Mentor }) {
  const today = useToday()
  const { problem, save } = useMentorDetails(mentor)
  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          {mayCouple(mentor.frame) && <Notice tone="info" title={words.coupled} />}
          <Interviews mentor={mentor} />
          <Group>
            <ButtonLink variant="default" href={places.sheet({ kind: 'mentor-grid', mentorId: mentor.id })}>
              {words.print}
            </ButtonLink>
            <ButtonLink variant="default" href={places.sheet({ kind: 'blank-grid', grid: 'mentor-preparation' })}>
              {words.printBlank}
            </ButtonLink>
          </Group>
        </div>
      </Section>
      <Section title={mentorPathWords.sessions.elsewhere}>
        <Problem problem={problem} />
        <DateField
          label={words.before}
          description={words.beforeWhy}
          today={today}
          value={mentor.before?.preparedOn}
          onChange={on => save({ before: beforeWith(mentor.before, 'preparedOn', on) })}
        />
      </Section>
    </>
  )
}
