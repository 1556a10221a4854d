import fc from 'fast-check'

import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { advance, openMoves, opened } from '#shared/domain/pair'
import type { Move, MoveKind, Opening } from '#shared/domain/pair-move'

import { contractId, day, someTerms } from './casebook'
import { amendmentId } from './life'

const terms = someTerms({ startsOn: '2024-06-03', endsOn: '2027-06-03' })

const moveOn = (kind: MoveKind, on: IsoDate, flip: boolean): Move => {
  switch (kind) {
    case 'plan-first-meeting':
      return { kind, on, meetingOn: addDays(on, 7) }
    case 'remind':
      return { kind, on, answerExpectedOn: addDays(on, 7) }
    case 'respond':
      return { kind, on, response: flip ? 'accepts' : 'to-discuss' }
    case 'amend':
      return { kind, on, amendmentId: amendmentId(1), terms: { ...terms, endsOn: day('2027-12-03') } }
    case 'answer':
      return { kind, on, side: flip ? 'mentor' : 'mentee', answer: 'yes' }
    case 'agree-terms':
      return { kind, on, terms }
    case 'print-contract':
      return { kind, on, contractId: contractId(1) }
    case 'resume':
      return { kind, on, endsOn: day('2027-09-03') }
    case 'bring-to-close':
      return { kind, on, trigger: flip ? 'term' : 'interruption' }
    case 'hold-first-meeting':
    case 'sign':
    case 'close':
      return { kind, on }
    case 'decline':
    case 'suspend':
    case 'withdraw':
      return { kind, on, reason: 'Horaires' }
  }
}

const anOpening = fc.constantFrom<Opening>(
  { kind: 'proposed', on: day('2024-02-05') },
  { kind: 'agreed', firstMeetingOn: day('2024-02-05'), mentorAgreedOn: day('2024-02-06'), menteeAgreedOn: day('2024-02-07'), terms },
  { kind: 'resumed', signedOn: day('2024-06-01'), terms },
)

const choices = fc.array(fc.record({ which: fc.nat(), days: fc.nat({ max: 40 }), flip: fc.boolean() }), { maxLength: 14 })

/** A story that the rules allow: at each step one of the open moves, on the day of the last step or later. */
export const aStory = fc.tuple(anOpening, choices).map(([opening, steps]) => {
  const moves: Move[] = []
  let state = opened(opening)
  for (const { which, days, flip } of steps) {
    const on = addDays(state.lastOn, days)
    const open = openMoves(state, on)
    const kind = open[which % open.length]
    if (!kind) break
    const move = moveOn(kind, on, flip)
    const next = advance(state, move)
    if (!next.ok) throw new Error(`An open move was refused: ${kind}, ${next.error.code}`)
    moves.push(move)
    state = next.value
  }
  return { opening, moves, state }
})
