import type { Casebook } from '#shared/casebook/casebook'
import { exclusionInWords, type Lists } from '#shared/documents/match-in-words'
import type { PairId } from '#shared/domain/ids'
import type { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import type { Aside } from '#shared/matching/pool'
import { enumerated } from '#shared/text/format'
import { matching } from '#shared/text/matching'
import { rankingPages } from '#shared/text/matching-pages'
import { mentorGaps } from '#shared/text/situations'
import type { AsideCandidate } from './candidate'

const words = rankingPages.reasons

/** The names on the other side of pairs: whoever reads knows whom they are about. */
const partnersOf = (book: Casebook, pairIds: readonly PairId[], side: Side) =>
  enumerated(
    pairIds.flatMap(id => {
      const pair = book.pairs[id]
      const partner = pair && (side === 'mentee' ? book.mentees[pair.menteeId] : book.mentors[pair.mentorId])
      return partner ? [fullName(partner)] : []
    }),
  )

/** Why somebody cannot enter a pair today, in a few words. */
export function notNowInWords(book: Casebook, reason: Aside): string {
  switch (reason.code) {
    case 'pair/mentor-at-capacity':
      return reason.pairIds.length === 0 ? words.noPlaces : words.full(partnersOf(book, reason.pairIds, 'mentee'))
    case 'pair/mentor-asked-already':
      return words.asked(partnersOf(book, [reason.pairId], 'mentee'))
    case 'pair/employer-agreement-missing':
      return words.noAgreement(book.companies[reason.companyId]?.name ?? '')
    case 'pair/mentor-not-ready':
      return words.notReady(enumerated(reason.missing.map(gap => mentorGaps[gap])))
    case 'pair/mentor-absent':
      return words.absent(reason.until)
    case 'pair/mentee-has-open-pair':
      return words.menteeTaken(partnersOf(book, [reason.pairId], 'mentor'))
    case 'pair/mentee-not-accepted':
      return words.notAccepted
  }
}

/** All that keeps somebody from being proposed, in one line. */
export function asideInWords(book: Casebook, { exclusion, failed, notNow }: Pick<AsideCandidate, 'exclusion' | 'failed' | 'notNow'>, lists: Lists): string {
  return [
    ...(exclusion ? [decapitalised(exclusionInWords(exclusion, lists))] : []),
    ...notNow.map(reason => notNowInWords(book, reason)),
    ...(failed.length > 0 ? [words.failed(enumerated(failed.map(key => matching.obstacles[key])))] : []),
  ].join(matching.separator)
}

const decapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
