import { fullName } from '#shared/domain/person'
import type { BetterChoice, BlockingPair, GroupProposal, Obstacle, ProposedPair, Removal, UnmatchedReason } from '#shared/matching/group-proposal'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import type { Relaxation } from '#shared/matching/relaxation'
import { matching } from '#shared/text/matching'

import { nameOnPaper } from './facts-on-paper'
import { exclusionInWords, type Lists } from './match-in-words'

const words = matching.group

const named = (person: MentorProfile | MenteeProfile): string => nameOnPaper(fullName(person))
const obstacle = (by: Obstacle): string => matching.obstacles[by]

/** « langue commune » écarte 41 paires sur 120 – 2 mentees n’ont plus aucun ni aucune mentor possible */
export const removalInWords = ({ by, pairs, menteesWithout }: Removal, pairsCompared: number): string => words.removed(obstacle(by), pairs, pairsCompared, menteesWithout)

/** What serving the most people costs or brings, beside taking the best pairs first. */
export function comparedInWords({ price }: Pick<GroupProposal, 'price'>): string {
  const { 'best-total': one, 'best-pairs-first': other } = price
  return words.compared({ more: one.served - other.served, worst: one.worst, otherWorst: other.worst })
}

/** « 10 mentees pour 9 places », where there are fewer places than people; nothing otherwise. */
export function crowdInWords({ pairs, unmatchedMentees, unmatchedMentors }: Pick<GroupProposal, 'pairs' | 'unmatchedMentees' | 'unmatchedMentors'>): string | undefined {
  const mentors = new Map([...pairs, ...unmatchedMentors].map(({ mentor }) => [mentor.id, mentor.places]))
  const places = [...mentors.values()].reduce((sum, each) => sum + each, 0)
  const waiting = pairs.length + unmatchedMentees.length
  return waiting > places ? words.crowd(waiting, places) : undefined
}

/** Why somebody has no mentor in a proposal. */
export function reasonInWords(reason: UnmatchedReason): string {
  switch (reason.kind) {
    case 'no-mentor':
      return words.noMentor
    case 'no-mentor-left':
      return words.noMentorLeft(reason.possible, reason.given.map(({ mentor, to }) => ({ mentor: named(mentor), to: to.map(named) })))
    case 'excluded-by':
      return words.excludedBy(reason.removed.map(({ by, count }) => ({ by: obstacle(by), count })))
  }
}

/** « en relâchant « ≤ 30 km » en transports en commun à 40 km : 2 mentors » */
export function relaxationInWords(relaxation: Relaxation): string {
  const opens = relaxation.mentors.length
  switch (relaxation.kind) {
    case 'threshold':
      return words.relaxed.threshold(obstacle(relaxation.key), relaxation.from, relaxation.to, opens)
    case 'radius':
      return words.relaxed.radius(relaxation.whose, relaxation.mode, relaxation.from, relaxation.to, opens)
    case 'minimum-score':
      return words.relaxed['minimum-score'](relaxation.from, relaxation.to, opens)
    case 'exclusion':
      return words.relaxed.exclusion(obstacle(relaxation.exclusion.kind), relaxation.mentors.map(named).join(', '))
  }
}

/** Whom a mentee would have had first of all. */
export const exchangeInWords = ({ mentor, score, heldBy }: BetterChoice): string => words.exchange(named(mentor), score, heldBy.map(named))

/** What an exchange that two people would prefer costs a third. */
export const blockingInWords = ({ mentor, mentee, score, displaced }: BlockingPair): string =>
  words.blocking({
    ...{ mentor: named(mentor), mentee: named(mentee), score, displaced: named(displaced.mentee) },
    next: displaced.next && { mentor: named(displaced.next.mentor), score: displaced.next.score },
  })

/** What is to be said of a pair chosen by hand: that something keeps the two apart, or that their score is low. */
export const lockWarnings = ({ locked, exclusion, score: { score, failed } }: ProposedPair, minimumScore: number, lists: Lists): readonly string[] =>
  locked
    ? [
        ...(exclusion ? [words.lockedAgainst(exclusionInWords(exclusion, lists))] : []),
        ...(failed.length > 0 ? [matching.failed(failed.map(obstacle))] : []),
        ...(score !== undefined && score < minimumScore ? [words.lockedBelow(score, minimumScore)] : []),
      ]
    : []
