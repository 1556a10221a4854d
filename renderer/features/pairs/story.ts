import { dayLabel } from './day-label'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import type { Terms } from '#shared/domain/terms'
import { shortDay } from '#shared/text/format'
import { type Agreements, pairWords } from '#shared/text/pairs'

/** One thing that happened to a pair, as a line of its timeline. */
export interface Event {
  readonly on: IsoDate
  readonly what: string
  readonly detail?: string | undefined
}

const { openings, moveForm } = pairWords

/** What happened to a pair, from the opening on, the first first. */
export const eventsOf = ({ opening, moves }: Pair, agreements: Agreements): readonly Event[] => [
  ...openingEvents(opening, agreements),
  ...moves.map(move => ({ on: move.on, what: whatOf(move, agreements), detail: detailOf(move) })),
]

const whatOf = (move: Move, agreements: Agreements): string =>
  move.kind === 'answer' ? moveForm.said(move.side, move.answer, agreements[move.side]) : pairWords.moves[move.kind].done

function openingEvents(opening: Opening, { mentor, mentee }: Agreements): readonly Event[] {
  switch (opening.kind) {
    case 'proposed':
      return [{ on: opening.on, what: openings.proposed, detail: opening.answerExpectedOn && openings.answerExpected(opening.answerExpectedOn) }]
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

function detailOf(move: Move): string | undefined {
  switch (move.kind) {
    case 'plan-first-meeting':
      return moveForm.meetingIs(move.meetingOn)
    case 'agree-terms':
      return `${shortDay(move.terms.startsOn)} – ${shortDay(move.terms.endsOn)} · ${move.terms.meetingPlace}`
    case 'resume':
      return moveForm.until(move.endsOn)
    case 'bring-to-close':
      return [moveForm.triggers[move.trigger], move.reason].filter(Boolean).join(' · ')
    case 'decline':
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

type Story = Pick<Pair, 'opening' | 'moves'>

/** The story with other terms, put where they were agreed last; the last day stands in the last resumption, where there is one. */
export function withTerms({ opening, moves }: Story, terms: Terms): Story {
  const agreed = moves.findLastIndex(({ kind }) => kind === 'agree-terms')
  const resumed = moves.findLastIndex(({ kind }) => kind === 'resume')
  const base = (before: Terms): Terms => (resumed < 0 ? terms : { ...terms, endsOn: before.endsOn })
  return {
    opening: agreed < 0 && 'terms' in opening ? { ...opening, terms: base(opening.terms) } : opening,
    moves: moves.map((move, index) => {
      if (index === agreed && move.kind === 'agree-terms') return { ...move, terms: base(move.terms) }
      return index === resumed && move.kind === 'resume' ? { ...move, endsOn: terms.endsOn } : move
    }),
  }
}

/** A day of a story that may be put right. */
export interface StoryDay {
  readonly key: string
  readonly label: string
  readonly value: IsoDate | undefined
  readonly optional: boolean
  /** Decided on the contract, and shown without being open to correction. */
  readonly locked: boolean
  readonly put: (value: IsoDate | undefined) => Story
}

/** Every day of a story, in its order, with the story as it would be with another day there. */
export function daysOf(story: Story, agreements: Agreements): readonly StoryDay[] {
  const { opening, moves } = story
  const day = (key: string, label: string, value: IsoDate | undefined, put: StoryDay['put'], optional = false, locked = false): StoryDay => ({ key, label, value, optional, locked, put })
  const replaced = (index: number, move: Move): Story => ({ opening, moves: moves.map((each, at) => (at === index ? move : each)) })

  const ofMoves = moves.flatMap((move, index) => {
    const label = whatOf(move, agreements)
    const locked = move.kind === 'print-contract' || move.kind === 'sign'
    const own = day(`${index}-on`, label, move.on, on => (on ? replaced(index, { ...move, on }) : story), false, locked)
    if (move.kind !== 'plan-first-meeting') return [own]
    return [own, day(`${index}-meeting`, moveForm.meetingOn, move.meetingOn, meetingOn => (meetingOn ? replaced(index, { ...move, meetingOn }) : story))]
  })
  return [...openingDays(opening, day, changed => ({ opening: changed, moves }), agreements), ...ofMoves]
}

function openingDays(
  opening: Opening,
  day: (key: string, label: string, value: IsoDate | undefined, put: StoryDay['put'], optional?: boolean) => StoryDay,
  story: (opening: Opening) => Story,
  agreements: Agreements,
): readonly StoryDay[] {
  const { dates } = pairWords.form
  switch (opening.kind) {
    case 'proposed': {
      const { answerExpectedOn, ...others } = opening
      return [
        day('on', dates.proposedOn, opening.on, on => story(on ? { ...opening, on } : opening)),
        day('answer-expected', dates.answerExpectedOn, answerExpectedOn, expected => story(expected ? { ...others, answerExpectedOn: expected } : others), true),
      ]
    }
    case 'agreed':
      return (['firstMeetingOn', 'mentorAgreedOn', 'menteeAgreedOn'] as const).map(field =>
        day(field, dayLabel(field, agreements), opening[field], on => story(on ? { ...opening, [field]: on } : opening)),
      )
    case 'resumed': {
      const { signedOn, ...others } = opening
      return [day('signed', dates.signedOn, signedOn, on => story(on ? { ...others, signedOn: on } : others), true)]
    }
  }
}
