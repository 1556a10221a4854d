import type { FollowUp, FollowUpDetails } from '#shared/domain/follow-up'

/** What is kept of a follow-up, as the command takes it: whole. */
export function detailsOf(record: FollowUp | undefined): FollowUpDetails {
  if (!record) return { attempts: [] }
  const { attempts, answer, leftOn } = record
  return { attempts, ...(answer && { answer }), ...(leftOn && { leftOn }) }
}

/** Makes what is to be kept from what is kept so far; resolves to false when it was refused. */
export type SaveFollowUp = (change: (before: FollowUpDetails) => FollowUpDetails) => Promise<boolean>
