import { places } from '../../ui/places'
import type { AsideCandidate } from './candidate'

import type { PairingNoteId } from '#shared/domain/ids'
import type { Side } from '#shared/domain/pair-move'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.revert

/** What would make somebody possible again: an act done here, or the page where it is done. */
export type Revert = { readonly act: 'lift' } | { readonly act: 'unnote'; readonly noteId: PairingNoteId } | { readonly act: 'see'; readonly href: string; readonly label: string }

/** The act that takes back the first thing in the way. */
export function revertOf({ exclusion, notNow, mentor, mentee }: AsideCandidate, sought: Side): Revert {
  const file: Revert = { act: 'see', href: sought === 'mentor' ? places.mentor(mentor.id) : places.mentee(mentee.id), label: words.seeFile }
  if (exclusion?.kind === 'refused') return { act: 'lift' }
  if (exclusion && 'noteId' in exclusion) return { act: 'unnote', noteId: exclusion.noteId }
  const [reason] = notNow
  switch (reason?.code) {
    case 'pair/mentor-at-capacity': {
      const [pairId] = reason.pairIds
      return pairId ? { act: 'see', href: places.pair(pairId), label: words.seePair } : file
    }
    case 'pair/mentor-asked-already':
    case 'pair/mentee-has-open-pair':
      return { act: 'see', href: places.pair(reason.pairId), label: words.seePair }
    case 'pair/employer-agreement-missing':
      return { act: 'see', href: places.company(reason.companyId), label: words.seeCompany }
    case 'pair/mentor-not-ready':
      return { act: 'see', href: places.mentorPath(mentor.id), label: words.seeFile }
    case 'pair/mentee-not-accepted':
      return { act: 'see', href: places.menteePath(mentee.id), label: words.seeFile }
    case 'pair/mentor-absent':
    case undefined:
      return file
  }
}
