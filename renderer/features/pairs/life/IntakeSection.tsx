import { useLists } from '../../../api/lists'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { domainsAsked, intakeValues } from './intake-values'
import { intakeState } from './life-look'
import type { AtWork } from './PairAtWork'

import { intakeStanding } from '#shared/casebook/pair-life'
import { isUntouched, prioritiesOf } from '#shared/domain/intake'
import { labelOf } from '#shared/domain/lists'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.intake

/** Where the in-take of a pair stands, for the page of the pair; nothing before the pair is at work. */
export function IntakeSection({ book, pair, today }: Omit<AtWork, 'state'>) {
  const items = useLists()('search-domains')
  const standing = intakeStanding(book, pair, today)
  if (!standing) return null
  const intake = book.intakes[pair.id]
  const isBegun = intake !== undefined && !isUntouched(intake)
  const values = intakeValues(intake)
  const noted = Object.values(values.domains).filter(({ strengths, weaknesses }) => strengths !== '' || weaknesses !== '').length
  const act = standing.closedOn !== undefined ? words.section.see : isBegun ? words.section.resume : words.section.begin

  return (
    <Section
      title={words.title}
      actions={
        <ButtonLink variant="default" size="compact-sm" href={places.pairIntake(pair.id)}>
          {act}
        </ButtonLink>
      }
    >
      <Facts
        rows={[
          [words.state, intakeState(standing, today)],
          [words.due, shortDay(standing.dueOn)],
          [words.analysis, isBegun ? words.section.filled(noted, domainsAsked(items, values).length) : words.section.untouched],
          [words.priorities, intake && prioritiesOf(intake).length > 0 ? words.section.priorities(prioritiesOf(intake).map(key => labelOf(items, key))) : words.section.priorities([])],
        ]}
      />
    </Section>
  )
}
