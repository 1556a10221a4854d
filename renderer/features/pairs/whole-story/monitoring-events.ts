import { places } from '../../../ui/places'
import { agreementsOf } from '../agreements'
import type { StoryLine } from './story-line'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { checkInRounds, sidesOf, type CheckInWith } from '#shared/casebook/check-ins'
import { questionnaireStanding } from '#shared/casebook/questionnaires'
import { followUpId, FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'
import { pairStoryWords as words } from '#shared/text/pair-story'
import type { Agreements } from '#shared/text/pairs'

/** What happened at the six-week contacts, the closing, the evaluation and the months after: only that it did and how it was judged, never what was said. */
export const monitoringEvents = (book: Casebook, pair: Pair, today: IsoDate): readonly StoryLine[] => [
  ...checkInRounds(book, pair, today).flatMap(round => sidesOf(round).flatMap(each => ofCheckIn(pair, round.number, each, agreementsOf(book, pair)))),
  ...listed(book.nextSteps).flatMap(({ pairId, what, doneOn }) => (pairId === pair.id && doneOn ? [{ on: doneOn, what: words.decided(what) }] : [])),
  ...ofClosing(book, pair),
  ...Side.options.flatMap(side => ofQuestionnaire(book, pair, side)),
  ...FollowUpMonths.options.flatMap(({ value }) => ofFollowUp(book, pair, value)),
]

function ofCheckIn({ id }: Pair, number: number, { side, standing, record }: CheckInWith, agreements: Agreements): readonly StoryLine[] {
  const href = places.checkIn(id, number, side)
  if (standing.state === 'done') return [{ on: standing.on, what: words.checkIn(number, side, agreements[side]), detail: record?.assessment && words.level(record.assessment.level), href }]
  const tried = record?.attempts.length ?? 0
  return standing.state === 'left' ? [{ on: standing.on, what: words.checkInLeft(number, side, agreements[side]), detail: tried > 0 ? words.attempts(tried) : undefined, href }] : []
}

function ofClosing(book: Casebook, { id }: Pair): readonly StoryLine[] {
  const held = book.closings[id]?.held
  return held ? [{ on: held.on, what: words.closingHeld, detail: closingWords.section.hows[held.how], href: places.pairClosing(id) }] : []
}

function ofQuestionnaire(book: Casebook, pair: Pair, side: Side): readonly StoryLine[] {
  const standing = questionnaireStanding(book, pair, side)
  const href = places.pairEvaluation(pair.id)
  const agreement = agreementsOf(book, pair)[side]
  const handedOn = book.evaluations[pair.id]?.sides[side]?.handedOn
  return [
    ...(handedOn ? [{ on: handedOn, what: words.questionnaireHanded(side, agreement), href }] : []),
    ...(standing.state === 'entered' ? [{ on: standing.on, what: words.questionnaire(side, agreement), href }] : []),
    ...(standing.state === 'waived' ? [{ on: standing.on, what: words.questionnaireWaived(side, agreement), href }] : []),
  ]
}

function ofFollowUp(book: Casebook, { id }: Pair, months: FollowUpMonths): readonly StoryLine[] {
  const { answer, leftOn } = book.followUps[followUpId(id, months)] ?? {}
  const href = places.followUp(id, months)
  if (answer) return [{ on: answer.on, what: words.followUp(months), href }]
  return leftOn ? [{ on: leftOn, what: words.followUpLeft(months), href }] : []
}
