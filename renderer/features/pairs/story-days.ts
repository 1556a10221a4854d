import { dayLabel } from './day-label'
import { whatOf } from './story'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import { type Agreements, pairWords } from '#shared/text/pairs'

type Story = Pick<Pair, 'opening' | 'moves'>

const { moveForm } = pairWords

/** A day of a story that may be put right. */
export interface StoryDay {
  readonly key: string
  readonly label: string
  readonly value: IsoDate | undefined
  readonly optional: boolean
  /** Decided on the contract or on an amendment, and shown without being open to correction. */
  readonly locked: boolean
  readonly put: (value: IsoDate | undefined) => Story
}

/** What was said of a day for later, such as until when an answer is expected: put right together with the day itself. */
const later = {
  remind: ['answerExpectedOn', moveForm.answerExpectedOn],
  'plan-first-meeting': ['meetingOn', moveForm.meetingOn],
  resume: ['endsOn', moveForm.endsOn],
} as const

const hasLater = (move: Move): move is Extract<Move, { kind: keyof typeof later }> => move.kind in later

/** The day that a move names for later. */
function laterDay(move: Extract<Move, { kind: keyof typeof later }>): IsoDate {
  switch (move.kind) {
    case 'remind':
      return move.answerExpectedOn
    case 'plan-first-meeting':
      return move.meetingOn
    case 'resume':
      return move.endsOn
  }
}

/** Every day of a story, in its order, with the story as it would be with another day there. */
export function daysOf(story: Story, agreements: Agreements): readonly StoryDay[] {
  const { opening, moves } = story
  const day = (key: string, label: string, value: IsoDate | undefined, put: StoryDay['put'], optional = false, locked = false): StoryDay => ({ key, label, value, optional, locked, put })
  const replaced = (index: number, move: Move): Story => ({ opening, moves: moves.map((each, at) => (at === index ? move : each)) })

  const ofMoves = moves.flatMap((move, index) => {
    const locked = move.kind === 'print-contract' || move.kind === 'sign' || move.kind === 'amend'
    const own = day(`${index}-on`, whatOf(move, agreements), move.on, on => (on ? replaced(index, { ...move, on }) : story), false, locked)
    if (!hasLater(move)) return [own]
    const [field, label] = later[move.kind]
    return [own, day(`${index}-later`, label, laterDay(move), on => (on ? replaced(index, { ...move, [field]: on }) : story))]
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
      const { signedOn, keptSince, ...others } = opening
      const [signed, kept] = [signedOn && { signedOn }, keptSince && { keptSince }]
      return [
        day('signed', dates.signedOn, signedOn, on => story({ ...others, ...kept, ...(on && { signedOn: on }) }), true),
        day('kept-since', dates.keptSince, keptSince, on => story({ ...others, ...signed, ...(on && { keptSince: on }) }), true),
      ]
    }
  }
}
