import { type FirstMeeting, firstMeetingOf } from '#shared/domain/first-meeting'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { interviewWords } from '#shared/text/interviews'

const words = interviewWords.endOfMeeting.effects

/** What noting a first meeting does to the story of the pair, said before one does it. */
export function storyEffect(pair: Pair): string {
  if (stateOf(pair).stage === 'first-meeting-planned') return words.planned
  const { heldOn } = firstMeetingOf(pair)
  if (heldOn !== undefined) return words.held(heldOn)
  return pair.opening.kind === 'resumed' ? words.before : words.notPlanned
}

/** The day on which a first meeting most likely was: as the story tells it, or as it was planned once that day has come. */
export const likelyDay = ({ heldOn, planned }: FirstMeeting, today: IsoDate): IsoDate => heldOn ?? (planned && planned.on <= today ? planned.on : today)
