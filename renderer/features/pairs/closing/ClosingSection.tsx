import { useLists } from '../../../api/lists'
import { ButtonLink } from '../../../ui/ButtonLink'
import { KnownFacts } from '../../../ui/KnownFacts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { situationLine } from '../../../ui/situation-line'
import { isNearItsEnd } from './begin-values'

import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { isRunning, type RunningState } from '#shared/casebook/pair-life'
import { defaults } from '#shared/defaults/defaults'
import { daysBetween } from '#shared/domain/calendar'
import type { Interruption } from '#shared/domain/closing'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf, type ListItem } from '#shared/domain/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'
import { enumerated, inDays, shortDay } from '#shared/text/format'

const words = closingWords.section

interface SectionProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** Where the closing of a pair stands, for the page of the pair; nothing before the pair is at work. */
export function ClosingSection({ book, pair, today }: SectionProps) {
  const lists = useLists()
  const state = stateOf(pair)
  if (!isRunning(state) || (state.stage === 'active' && state.activeFrom > today)) return null
  const closing = book.closings[pair.id]
  const { planned, held, situation, interruption, certificates } = closing ?? {}
  const isEnding = state.stage === 'to-close' || state.stage === 'closed'
  const act = state.stage === 'closed' ? words.see : state.stage === 'to-close' ? words.open : words.prepare
  const given = Side.options.flatMap(side => (certificates?.[side] ? [words.certificateOf(side, certificates[side])] : []))

  return (
    <Section
      title={words.title}
      actions={
        <ButtonLink variant="default" size="compact-sm" href={places.pairClosing(pair.id)}>
          {act}
        </ButtonLink>
      }
    >
      <div className="page-body">
        {!isEnding && <p>{standing(state, today, settingsInForce(book, 'deadlines', defaults).endNoticeDays)}</p>}
        <KnownFacts
          rows={[
            ...(isEnding ? [[words.trigger, ending(state, interruption, lists('interruption-reasons'))] as const] : [[words.endsOn, shortDay(state.terms.endsOn)] as const]),
            ...(isEnding || planned ? [[words.planned, planned && shortDay(planned.on)] as const] : []),
            ...(isEnding
              ? ([
                  [words.held, held && `${shortDay(held.on)}, ${words.hows[held.how]}`],
                  [words.situation, situation && situationLine(situation, lists)],
                  [words.certificates, given.length > 0 ? enumerated(given) : undefined],
                ] as const)
              : []),
            ...(state.stage === 'closed' ? [[words.closedOn, shortDay(state.since)] as const] : []),
          ]}
        />
      </div>
    </Section>
  )
}

function standing(state: RunningState, today: IsoDate, noticeDays: number): string {
  const { endsOn } = state.terms
  if (endsOn < today) return words.past(endsOn)
  return isNearItsEnd(state, today, noticeDays) ? words.near(inDays(daysBetween(today, endsOn))) : words.running
}

/** « arrêt anticipé, à l’initiative du ou de la mentee, déménagement » */
function ending(state: RunningState, interruption: Interruption | undefined, reasons: readonly ListItem[]): string {
  const trigger = 'trigger' in state ? words.triggers[state.trigger] : ''
  return [trigger, ...(interruption ? [words.by(interruption.by), labelOf(reasons, interruption.why)] : [])].join(', ')
}
