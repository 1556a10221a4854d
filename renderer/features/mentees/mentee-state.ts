import { menteeLooks } from '../../ui/situation-look'
import type { Tone } from '../../ui/StateBadge'

import { openPairsOf } from '#shared/casebook/availability'
import { invitationsOf } from '#shared/casebook/attendance'
import type { Casebook } from '#shared/casebook/casebook'
import { underWay } from '#shared/casebook/interviews'
import { type MenteeStep, menteePath } from '#shared/casebook/mentee-path'
import { type MenteeSituation, menteeSituation } from '#shared/casebook/situations'
import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { stateOf } from '#shared/domain/pair'
import { menteePathWords as path } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { sessionKinds } from '#shared/text/session-kinds'
import { situations } from '#shared/text/situations'

/** The situation of a mentee with the words, the sign and the tone that show it. */
export interface MenteeState {
  readonly situation: MenteeSituation
  readonly label: string
  readonly sign: string
  readonly tone: Tone
}

/** Where a mentee stands, in words: what comes first on their way, or whether they have a pair. */
export function menteeState(book: Casebook, mentee: Mentee): MenteeState {
  const situation = menteeSituation(book, mentee)
  return { situation, label: closerLabel(book, mentee, situation) ?? situations.mentees[situation], ...menteeLooks[situation] }
}

/** What says more than the name of the situation. */
function closerLabel(book: Casebook, mentee: Mentee, situation: MenteeSituation): string | undefined {
  const { state: words } = path
  switch (situation) {
    case 'to-interview':
      return underWay(book, mentee.id) && words.interviewing
    case 'out': {
      const outcome = standingDecision(mentee.decisions)?.outcome
      return outcome === 'redirected' || outcome === 'not-accepted' || outcome === 'withdrew' ? words.out[outcome][mentee.agreement] : undefined
    }
    case 'to-decide':
    case 'free':
    case 'waiting':
    case 'in-pair':
    case 'over':
      return undefined
  }
}

/** The steps still to be done by a mentee, those that are only advised included; none for someone whose way has ended or come to its goal. */
export function stepsMissing(book: Casebook, mentee: Mentee): readonly (MenteeStep & { readonly since: IsoDate })[] {
  const situation = menteeSituation(book, mentee)
  if (situation === 'out' || situation === 'in-pair' || situation === 'over' || situation === 'free') return []
  return menteePath(book, mentee).flatMap(step => (step.state === 'to-do' || step.state === 'under-way' ? [step] : []))
}

/** The step that keeps a mentee from a pair and comes first. */
export const firstMissing = (book: Casebook, mentee: Mentee) => stepsMissing(book, mentee).find(({ useful }) => !useful)

/** What the file of a mentee still lacks, since when. */
export function missingOf(book: Casebook, mentee: Mentee): readonly string[] {
  const { missing } = people.mentees
  return [
    ...stepsMissing(book, mentee).flatMap(({ key, useful, since }) => (useful ? [] : [path.missingSince(path.missing[key], since)])),
    ...(mentee.phone ?? mentee.email ? [] : [missing.reach]),
    ...(mentee.address.municipality ? [] : [missing.municipality]),
  ]
}

/** What comes next for a mentee from a day on: a session, or the end of a pair. */
export function nextDateOf(book: Casebook, mentee: Mentee, today: IsoDate): { readonly on: IsoDate; readonly what: string } | undefined {
  // What is noted of a session of today is no longer expected; nor is someone who is excused.
  const planned = invitationsOf(book, mentee.id).flatMap(({ session: { on, kind, title, cancelledOn }, invitee }) =>
    cancelledOn || invitee.attendance ? [] : [{ on, what: title ?? sessionKinds[kind] }],
  )
  const ends = openPairsOf(book, mentee.id).flatMap(pair => {
    const state = stateOf(pair)
    return 'terms' in state ? [{ on: state.terms.endsOn, what: path.file.pairEnd(pair.reference) }] : []
  })
  return [...planned, ...ends].filter(({ on }) => on >= today).toSorted((one, other) => one.on.localeCompare(other.on))[0]
}
