import type { TimeOfDay } from './group-session'
import type { IsoDate } from './iso-date'
import type { Pair } from './pair'

/** What the story of a pair tells of its first meeting. */
export interface FirstMeeting {
  /** When and where it is or was to be, as last arranged. */
  readonly planned?: { readonly on: IsoDate; readonly at?: TimeOfDay; readonly place?: string }
  readonly heldOn?: IsoDate
}

/** The day on which a pair first met. */
export const firstMetOn = ({ opening, moves }: Pick<Pair, 'opening' | 'moves'>): IsoDate | undefined =>
  opening.kind === 'agreed' ? opening.firstMeetingOn : moves.find(({ kind }) => kind === 'hold-first-meeting')?.on

/** When and where a pair is to meet for the first time, and when it did; nothing of a pair that was running before the application came. */
export function firstMeetingOf(pair: Pick<Pair, 'opening' | 'moves'>): FirstMeeting {
  const plan = pair.moves.findLast(move => move.kind === 'plan-first-meeting')
  const heldOn = firstMetOn(pair)
  return {
    ...(plan && { planned: { on: plan.meetingOn, ...(plan.at && { at: plan.at }), ...(plan.place && { place: plan.place }) } }),
    ...(heldOn && { heldOn }),
  }
}
