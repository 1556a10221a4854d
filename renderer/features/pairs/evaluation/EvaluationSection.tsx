import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { questionnaireTones } from '../../../ui/questionnaire-tones'
import { Section } from '../../../ui/Section'
import { StateBadge } from '../../../ui/StateBadge'

import type { Casebook } from '#shared/casebook/casebook'
import { questionnaireStanding } from '#shared/casebook/questionnaires'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { evaluationWords as words } from '#shared/text/evaluation'

interface EvaluationSectionProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** Where the two questionnaires of a pair are, for the page of the pair; nothing before the end is near, unless one was handed out already. */
export function EvaluationSection({ book, pair }: EvaluationSectionProps) {
  const { stage } = stateOf(pair)
  const standings = Side.options.map(side => ({ side, standing: questionnaireStanding(book, pair, side) }))
  if (stage !== 'to-close' && stage !== 'closed' && standings.every(({ standing }) => standing.state === 'to-hand')) return null
  return (
    <Section
      title={words.section.title}
      actions={
        <ButtonLink variant="default" size="compact-sm" href={places.pairEvaluation(pair.id)}>
          {words.section.open}
        </ButtonLink>
      }
    >
      <Facts
        rows={standings.map(({ side, standing }) => {
          const { label, sign } = words.standing[standing.state]
          return [
            words.section.sides[side],
            <StateBadge key={side} sign={sign} tone={questionnaireTones[standing.state]} label={words.standingOn(label, 'on' in standing ? standing.on : undefined)} />,
          ]
        })}
      />
    </Section>
  )
}
