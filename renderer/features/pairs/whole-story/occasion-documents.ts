import { places } from '../../../ui/places'
import type { LinkRow } from '../../../ui/LinkList'
import { agreementsOf } from '../agreements'

import type { Casebook } from '#shared/casebook/casebook'
import { checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { lastHeld } from '#shared/casebook/interviews'
import { isRunning } from '#shared/casebook/pair-life'
import { questionnaireStanding } from '#shared/casebook/questionnaires'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import type { Sheet } from '#shared/domain/sheet'
import { pairStoryWords } from '#shared/text/pair-story'

const words = pairStoryWords.documents

/** The completed sheets of the check-ins, the closing and the questionnaires of a pair, and the certificates that were handed over. */
export const occasionsMade = (book: Casebook, pair: Pair, today: IsoDate): readonly LinkRow[] => [
  ...checkInRounds(book, pair, today).flatMap(round =>
    sidesOf(round).flatMap(({ side, standing }) =>
      standing.state === 'done'
        ? [{ key: standing.interviewId, href: places.sheet({ kind: 'interview', interviewId: standing.interviewId }), label: words.checkIn(round.number, side), detail: words.heldOn(standing.on) }]
        : [],
    ),
  ),
  ...ofClosing(book, pair),
  ...Side.options.flatMap(side => {
    const standing = questionnaireStanding(book, pair, side)
    if (standing.state !== 'entered') return []
    return [{ key: standing.interviewId, href: places.sheet({ kind: 'interview', interviewId: standing.interviewId }), label: words.questionnaire(side, agreementsOf(book, pair)[side]), detail: words.heldOn(standing.on) }]
  }),
  ...Side.options.flatMap(side => {
    const givenOn = book.closings[pair.id]?.certificates[side]
    return givenOn ? [{ key: `certificate ${side}`, href: places.sheet({ kind: 'pair-certificate', pairId: pair.id, to: side }), label: words.certificate(side, agreementsOf(book, pair)[side]), detail: words.givenOn(givenOn) }] : []
  }),
]

function ofClosing(book: Casebook, { id }: Pair): readonly LinkRow[] {
  const held = lastHeld(book, { kind: 'closing', id })
  return held ? [{ key: held.id, href: places.sheet({ kind: 'interview', interviewId: held.id }), label: words.closing, detail: words.heldOn(held.held.on) }] : []
}

interface ToPrint {
  readonly label: string
  readonly sheet: Sheet
}

/** The sheets to fill in by hand next: those of the check-in that is due or comes, and at the end the closing, the questionnaires and the certificates. */
export function occasionSheets(book: Casebook, pair: Pair, today: IsoDate): readonly ToPrint[] {
  const { id } = pair
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  if (state.stage !== 'to-close' && state.stage !== 'closed') return state.stage === 'active' ? ofNextCheckIn(book, pair, today) : []
  return [
    ...(state.stage === 'to-close' ? [{ label: words.closingSheet, sheet: { kind: 'occasion-grid', occasion: { kind: 'closing', id } } as const }] : []),
    ...Side.options.flatMap((side): readonly ToPrint[] =>
      questionnaireStanding(book, pair, side).state === 'entered' ? [] : [{ label: words.questionnaireSheet(side, agreementsOf(book, pair)[side]), sheet: { kind: 'occasion-grid', occasion: { kind: 'evaluation', id, side } } }],
    ),
    ...Side.options.map((side): ToPrint => ({ label: words.certificate(side, agreementsOf(book, pair)[side]), sheet: { kind: 'pair-certificate', pairId: id, to: side } })),
  ]
}

function ofNextCheckIn(book: Casebook, pair: Pair, today: IsoDate): readonly ToPrint[] {
  const open = checkInRounds(book, pair, today).flatMap(round => sidesOf(round).flatMap(({ side, standing }) => (OPEN.includes(standing.state) ? [{ number: round.number, side }] : [])))
  const next = open[0]?.number
  return open
    .filter(({ number }) => number === next)
    .map(({ number, side }) => ({ label: words.checkInSheet(number, side), sheet: { kind: 'occasion-grid', occasion: { kind: 'check-in', id: pair.id, number, side } } }))
}

const OPEN: readonly string[] = ['to-come', 'due', 'under-way']
