import { useMemo } from 'react'

import { useCasebook } from '../../api/mirror'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { MatchingSettings } from '#shared/domain/programme-settings'

/** What a comparison rests on, and nothing else: the same object until one of these changes, so that nothing is ranked anew for an unrelated note. */
export function useMatchedBook(): Casebook {
  const { mentors, mentees, companies, pairs, interviews, gridVersions, groupSessions, pairingNotes } = useCasebook()
  return useMemo(
    () => ({ ...emptyCasebook, mentors, mentees, companies, pairs, interviews, gridVersions, groupSessions, pairingNotes }),
    [mentors, mentees, companies, pairs, interviews, gridVersions, groupSessions, pairingNotes],
  )
}

/** How the association compares people. */
export const useMatchingSettings = (): MatchingSettings => settingsInForce(useCasebook(), 'matching', defaults)
