import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import type { Pair } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import { shortDay } from '#shared/text/format'
import { type Agreements, pairWords } from '#shared/text/pairs'

/** One thing that happened to a pair, as a line of its timeline. */
export interface Event {
  readonly on: IsoDate
  readonly what: string
  readonly detail?: string | undefined
  /** True for what other things of the same day lead to, such as the third signature. */
  readonly comesLast?: boolean
}

/** What a key of the list `proposal-refusals` is called. */
export type WhyNamed = (why: ItemKey) => string | undefined

const { openings, moveForm } = pairWords

/** What happened to a pair, from the opening on, the first first. */
export const eventsOf = ({ opening, moves }: Pair, agreements: Agreements, named: WhyNamed = () => undefined): readonly Event[] => [
  ...openingEvents(opening, agreements),
  ...moves.map(move => ({ on: move.on, what: whatOf(move, agreements), detail: detailOf(move, named), comesLast: move.kind === 'sign' || move.kind === 'amend' || move.kind === 'close' })),
]

/** What a move says, in words that agree with those it tells of. */
export function whatOf(move: Move, agreements: Agreements): string {
  if (move.kind === 'answer') return moveForm.said(move.side, move.answer, agreements[move.side])
  if (move.kind === 'respond') return moveForm.responded[move.response](pairWords.theMentor(agreements.mentor))
  return pairWords.moves[move.kind].done
}

function openingEvents(opening: Opening, { mentor, mentee }: Agreements): readonly Event[] {
  switch (opening.kind) {
    case 'proposed':
      return [{ on: opening.on, what: openings.proposed, detail: inOneLine(opening.answerExpectedOn && openings.answerExpected(opening.answerExpectedOn), opening.why) }]
    case 'agreed':
      return inOrder([
        { on: opening.firstMeetingOn, what: openings.firstMeeting },
        { on: opening.mentorAgreedOn, what: moveForm.said('mentor', 'yes', mentor) },
        { on: opening.menteeAgreedOn, what: moveForm.said('mentee', 'yes', mentee) },
      ])
    case 'resumed':
      return inOrder([...(opening.signedOn ? [{ on: opening.signedOn, what: openings.signed }] : []), { on: opening.terms.startsOn, what: openings.resumed }])
  }
}

const inOrder = (events: readonly Event[]) => [...events].sort((one, other) => one.on.localeCompare(other.on))

const inOneLine = (...parts: readonly (string | undefined)[]): string | undefined => [...new Set(parts.filter(Boolean))].join(' · ') || undefined

function detailOf(move: Move, named: WhyNamed): string | undefined {
  switch (move.kind) {
    case 'remind':
      return moveForm.answerExpectedIs(move.answerExpectedOn)
    case 'respond':
      return move.note
    case 'decline':
      return inOneLine(move.why && named(move.why), move.reason)
    case 'plan-first-meeting':
      return moveForm.meets(move.meetingOn, move.at, move.place)
    case 'agree-terms':
    case 'amend':
      return `${shortDay(move.terms.startsOn)} – ${shortDay(move.terms.endsOn)} · ${move.terms.meetingPlace}`
    case 'resume':
      return moveForm.until(move.endsOn)
    case 'bring-to-close':
      return inOneLine(moveForm.triggers[move.trigger], move.reason)
    case 'suspend':
    case 'withdraw':
    case 'answer':
      return move.reason
    case 'hold-first-meeting':
    case 'print-contract':
    case 'sign':
    case 'close':
      return undefined
  }
}
