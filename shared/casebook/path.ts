import type { GroupSessionId, InterviewId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** What shows that a step was done. */
export type Evidence =
  | { readonly kind: 'file' }
  | { readonly kind: 'before' }
  | { readonly kind: 'session'; readonly sessionId: GroupSessionId }
  | { readonly kind: 'interview'; readonly interviewId: InterviewId }
  | { readonly kind: 'decision' }

/**
 * One step of a person's way: done on a day, under way, still to do since a day, or not asked of this person.
 * A `useful` step is advised and holds nothing up.
 */
export type PathStep<Key extends string> = { readonly key: Key; readonly useful?: true } & (
  /** The day is absent where only the fact is known, such as the frame of an engagement. */
  | { readonly state: 'done'; readonly on?: IsoDate; readonly by: Evidence }
  | { readonly state: 'under-way'; readonly since: IsoDate; readonly by: Evidence }
  | { readonly state: 'to-do'; readonly since: IsoDate }
  /** `untilKnown` where it depends on something still to be learned, such as the frame of an engagement. */
  | { readonly state: 'not-needed'; readonly untilKnown?: true }
)

/** The day a step was done, or another day where it was not. */
export const doneOn = (step: PathStep<string>, otherwise: IsoDate): IsoDate => (step.state === 'done' ? (step.on ?? otherwise) : otherwise)
