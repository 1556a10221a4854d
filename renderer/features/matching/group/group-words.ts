import type { Casebook } from '#shared/casebook/casebook'
import { exclusionInWords, liftedInWords, type Lists } from '#shared/documents/match-in-words'
import { fullName } from '#shared/domain/person'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { exclusionBetween } from '#shared/matching/exclusions'
import type { BlockingPair, ProposedPair } from '#shared/matching/group-proposal'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import type { Relaxation } from '#shared/matching/relaxation'
import { scorePair } from '#shared/matching/score'
import { enumerated } from '#shared/text/format'
import { matching } from '#shared/text/matching'
import { groupPage, rankingPages } from '#shared/text/matching-pages'

const { group: words, obstacles } = matching

/** The least one would have to give up. */
export function relaxationInWords(relaxation: Relaxation, lists: Lists): string {
  const opens = relaxation.mentors.length
  switch (relaxation.kind) {
    case 'threshold':
      return words.relaxed.threshold(obstacles[relaxation.key], relaxation.from, relaxation.to, opens)
    case 'radius':
      return words.relaxed.radius(relaxation.whose, relaxation.mode, relaxation.from, relaxation.to, opens)
    case 'minimum-score':
      return words.relaxed['minimum-score'](relaxation.from, relaxation.to, opens)
    case 'exclusion': {
      const [mentor] = relaxation.mentors
      return words.relaxed.exclusion(exclusionInWords(relaxation.exclusion, lists), mentor ? fullName(mentor) : '')
    }
  }
}

/** « m et e auraient un score de 84, mais alors Fatima n’aurait plus de mentor. » */
export const blockingInWords = ({ mentor, mentee, score, displaced: { mentee: displaced, next } }: BlockingPair): string =>
  words.blocking({
    ...{ mentor: fullName(mentor), mentee: fullName(mentee), score, displaced: fullName(displaced) },
    ...(next && { next: { mentor: fullName(next.mentor), score: next.score } }),
  })

/** What is to be known of a pair of a proposal: that it goes against an exclusion or the minimum, that another would have come first. */
export function remarksOn({ exclusion, lifted, locked, score: { score }, exchange }: ProposedPair, minimum: number, lists: Lists): readonly { readonly text: string; readonly warns: boolean }[] {
  return [
    ...(exclusion ? [{ text: words.lockedAgainst(exclusionInWords(exclusion, lists)), warns: true }] : []),
    ...(lifted ? [{ text: `${liftedInWords(lifted)}.`, warns: true }] : []),
    ...(locked && score !== undefined && score < minimum ? [{ text: words.lockedBelow(score, minimum), warns: true }] : []),
    ...(exchange ? [{ text: `${words.exchange(fullName(exchange.mentor), exchange.score, exchange.heldBy.map(fullName))}.`, warns: false }] : []),
  ]
}

/** A mentor in the menu of a mentee: « Anne Dubois – 78 / 100 », or what keeps the two apart. */
export function mentorInMenu(book: Casebook, mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings): string {
  const { score, failed } = scorePair(mentor, mentee, settings)
  const exclusion = exclusionBetween(book, mentor.id, mentee.id)
  const { menu } = groupPage
  const inTheWay = exclusion && (exclusion.kind === 'refused' ? menu.refused(exclusion.on) : menu[exclusion.kind])
  const scored = rankingPages.score(score)
  return groupPage.inMenu(fullName(mentor), inTheWay ?? (failed.length === 0 ? scored : menu.failed(scored, rankingPages.reasons.failed(enumerated(failed.map(key => obstacles[key]))))))
}
