import type { AtWork } from '../life/PairAtWork'

import type { CheckInRound } from '#shared/casebook/check-ins'
import type { CheckIn, CheckInDetails } from '#shared/domain/check-in'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { OccasionOf } from '#shared/domain/pair-occasion'
import type { Side } from '#shared/domain/pair-move'

/** One six-week contact with one of the two, with all that its page needs. */
export interface Contact extends AtWork {
  readonly round: CheckInRound
  readonly side: Side
  readonly person: Mentor | Mentee
  readonly occasion: OccasionOf<'check-in'>
  /** What stands beside the answers; empty while nothing was noted. */
  readonly details: CheckInDetails
}

/** What is kept of a contact beside its answers, as the command takes it: whole. */
export function detailsOf(record: CheckIn | undefined): CheckInDetails {
  if (!record) return { attempts: [] }
  const { attempts, assessment, leftOn } = record
  return { attempts, ...(assessment && { assessment }), ...(leftOn && { leftOn }) }
}
