import { fullName } from '#shared/domain/person'
import { explainPair, type Explanation, type Verdict } from '#shared/matching/explain'
import type { GroupProposal, ProposedPair } from '#shared/matching/group-proposal'
import { type MenteeProfile, type MentorProfile, waitingDays } from '#shared/matching/profiles'
import { matching } from '#shared/text/matching'
import { matchSheets } from '#shared/text/sheets/match-sheets'

import type { Block } from './document'
import { nameOnPaper } from './facts-on-paper'
import { crowdInWords, exchangeInWords, lockWarnings, reasonInWords, relaxationInWords } from './group-in-words'
import { liftedInWords } from './match-in-words'
import { listsOf, matchingOf } from './match-source'
import type { SheetSource } from './sheet-source'

const words = matchSheets.group

/** A name as it is printed. */
export const nameOfProfile = (person: MentorProfile | MenteeProfile): string => nameOnPaper(fullName(person))

/** The pairs, each with its score and what explains it. */
export function pairsBlock(source: SheetSource, { pairs }: GroupProposal): readonly Block[] {
  if (pairs.length === 0) return []
  const { number, mentee, mentor, score, why } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.pairs },
    {
      kind: 'table',
      columns: [{ label: number, width: 2, numeric: true }, { label: mentee, width: 9 }, { label: mentor, width: 8 }, { label: score, width: 6 }, { label: why, width: 26 }],
      rows: pairs.map((pair, index) => [
        String(index + 1),
        words.waitingOf(nameOfProfile(pair.mentee), matching.waiting(waitingDays(pair.mentee, source.today))),
        nameOfProfile(pair.mentor),
        scoreOf(pair),
        whyOf(source, pair),
      ]),
    },
  ]
}

const scoreOf = ({ score: { score, reliability } }: ProposedPair): string =>
  score === undefined ? matching.verdicts.unknown : matchSheets.scoreOf(matching.score(score), matching.reliability(reliability))

const VERDICTS = ['matched', 'partly', 'not', 'unknown'] as const satisfies readonly Verdict[]

/** The criteria by how they turn out: a list of many pairs has no room for all facts, which stand in the explanation of each. */
function inShort({ rows }: Explanation): string {
  const weighed = rows.filter(({ weight, atLeast }) => weight > 0 || atLeast !== undefined)
  const told = VERDICTS.flatMap(verdict => {
    const labels = weighed.flatMap(row => (row.verdict === verdict ? [matching.labels[row.key].toLowerCase()] : []))
    return labels.length === 0 ? [] : [matching.alike(matching.verdicts[verdict], labels)]
  })
  return `${capitalised(told.join(matching.separator))}.`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What fits and what does not, what is to be known of a pair chosen by hand, and whom the mentee would have had first. */
function whyOf(source: SheetSource, pair: ProposedPair): string {
  const [settings, lists] = [matchingOf(source), listsOf(source)]
  const byHand = pair.locked ? lockWarnings(pair, settings.minimumScore, lists) : []
  return [
    ...(pair.locked && byHand.length === 0 ? [`${words.byHand}.`] : byHand),
    inShort(explainPair(pair.mentor, pair.mentee, settings)),
    ...(pair.lifted ? [`${liftedInWords(pair.lifted)}.`] : []),
    ...(pair.exchange ? [`${exchangeInWords(pair.exchange)}.`] : []),
  ].join(' ')
}

/** Those without a mentor, why, and what would help; then the mentors who stay free. */
export function unmatchedBlock(proposal: GroupProposal): readonly Block[] {
  const { unmatchedMentees, unmatchedMentors } = proposal
  const crowd = crowdInWords(proposal)
  const { mentee, reason, relaxation } = words.unmatchedColumns
  const mentees: readonly Block[] = [
    { kind: 'heading', level: 2, text: words.unmatched },
    ...(crowd === undefined ? [] : [{ kind: 'paragraph', text: crowd } as const]),
    {
      kind: 'table',
      columns: [{ label: mentee, width: 9 }, { label: reason, width: 20 }, { label: relaxation, width: 16 }],
      rows: unmatchedMentees.map(each => [
        words.waitingOf(nameOfProfile(each.mentee), matching.waiting(each.waitingDays)),
        reasonInWords(each.reason),
        each.relaxation ? relaxationInWords(each.relaxation) : matching.group.noRelaxation,
      ]),
    },
  ]
  const mentors: readonly Block[] = [
    { kind: 'heading', level: 2, text: words.freeMentors },
    { kind: 'paragraph', text: unmatchedMentors.map(({ mentor, possible }) => words.freeMentor(nameOfProfile(mentor), possible)).join(matching.separator) },
  ]
  return [...(unmatchedMentees.length > 0 ? mentees : []), ...(unmatchedMentors.length > 0 ? mentors : [])]
}

/** Pairs chosen by hand that could not be kept. */
export function locksBlock({ book }: SheetSource, { refusedLocks }: GroupProposal): readonly Block[] {
  if (refusedLocks.length === 0) return []
  const items = refusedLocks.map(({ mentorId, menteeId, why }) => {
    const [mentee, mentor] = [book.mentees[menteeId], book.mentors[mentorId]].map(person => (person ? nameOnPaper(fullName(person)) : words.gone))
    return words.refusedLock(mentee ?? words.gone, mentor ?? words.gone, matching.group.refusedLock[why.kind])
  })
  return [{ kind: 'heading', level: 2, text: words.refusedLocks }, { kind: 'list', items }]
}
