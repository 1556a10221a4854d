import { openPairsOf, pairsOf, whyMentorIsNotFree, whyMentorIsNotReady } from './availability'
import type { Casebook } from './casebook'
import { lastHeld } from './interviews'

import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'

/** Where a mentor stands on a day, in the order in which lists show it. */
export const MENTOR_SITUATIONS = ['to-prepare', 'to-decide', 'to-train', 'to-frame', 'no-agreement', 'free', 'taken', 'away', 'out'] as const
export type MentorSituation = (typeof MENTOR_SITUATIONS)[number]

const OUT: readonly string[] = ['other-engagement', 'not-accepted', 'left']

/** The one thing to know of a mentor: what comes first on their way, or whether they may enter a pair. */
export function mentorSituation(book: Casebook, mentor: Mentor, today: IsoDate): MentorSituation {
  const outcome = standingDecision(mentor.decisions)?.outcome
  if (outcome && OUT.includes(outcome)) return 'out'
  const notReady = whyMentorIsNotReady(book, mentor, today)
  const gaps = notReady.flatMap(reason => (reason.code === 'pair/mentor-not-ready' ? reason.missing : []))
  if (gaps.includes('preparation')) return 'to-prepare'
  if (gaps.includes('acceptance')) return 'to-decide'
  if (gaps.includes('training')) return 'to-train'
  if (gaps.includes('frame')) return 'to-frame'
  const notFree = whyMentorIsNotFree(book, mentor, today).map(({ code }) => code)
  if (notFree.includes('pair/employer-agreement-missing')) return 'no-agreement'
  if (notReady.length > 0 || (mentor.capacity === 0 && openPairsOf(book, mentor.id).length === 0)) return 'away'
  return notFree.length > 0 ? 'taken' : 'free'
}

/** Where a mentee stands, in the order in which lists show it. */
export const MENTEE_SITUATIONS = ['to-interview', 'to-decide', 'free', 'waiting', 'in-pair', 'over', 'out'] as const
export type MenteeSituation = (typeof MENTEE_SITUATIONS)[number]

/** The one thing to know of a mentee: what comes first on their way, or whether they have a pair. One whose pair was closed may have another. */
export function menteeSituation(book: Casebook, mentee: Mentee): MenteeSituation {
  if (openPairsOf(book, mentee.id).length > 0) return 'in-pair'
  const outcome = standingDecision(mentee.decisions)?.outcome
  if (outcome === 'accepted') return pairsOf(book, mentee.id).some(pair => stateOf(pair).stage === 'closed') ? 'over' : 'free'
  if (outcome === 'waiting-list') return 'waiting'
  if (outcome) return 'out'
  return (lastHeld(book, mentee.id)?.held.on ?? mentee.before?.interviewedOn) ? 'to-decide' : 'to-interview'
}
