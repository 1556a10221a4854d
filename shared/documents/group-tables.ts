import { fullName } from '#shared/domain/person'
import { explainPair } from '#shared/matching/explain'
import type { GroupProposal, ProposedPair } from '#shared/matching/group-proposal'
import { type MenteeProfile, type MentorProfile, waitingDays } from '#shared/matching/profiles'
import { matching } from '#shared/text/matching'
import { matchSheets } from '#shared/text/sheets/match-sheets'

import type { Block } from './document'
import { nameOnPaper } from './facts-on-paper'
import { exchangeInWords, lockWarnings, reasonInWords, relaxationInWords } from './group-in-words'
import { explanationInWords } from './match-in-words'
import { listsOf, matchingOf } from './match-source'
import type { SheetSource } from './sheet-source'

const words = matchSheets.group

/** A name as it is printed. */
export const nameOfProfile = (person: MentorProfile | MenteeProfile): string => nameOnPaper(fullName(person))

/** The pairs, each with its score and the sentence that explains it. */
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
  score === undefined ? matching.verdicts.unknown : words.scoreOf(matching.score(score), matching.reliability(reliability))

/** The explanation in one sentence, what is to be known of a pair chosen by hand, and whom the mentee would have had first. */
function whyOf(source: SheetSource, pair: ProposedPair): string {
  const [settings, lists] = [matchingOf(source), listsOf(source)]
  const { sentence } = explanationInWords(explainPair(pair.mentor, pair.mentee, settings), lists)
  const byHand = pair.locked ? lockWarnings(pair, settings.minimumScore, lists) : []
  return [
    ...(pair.locked && byHand.length === 0 ? [`${words.byHand}.`] : byHand),
    sentence,
    ...(pair.exchange ? [`${exchangeInWords(pair.exchange)}.`] : []),
  ].join(' ')
}

/** Those without a mentor, why, and what would help; then the mentors who stay free. */
export function unmatchedBlock({ unmatchedMentees, unmatchedMentors }: GroupProposal): readonly Block[] {
  const { mentee, reason, relaxation } = words.unmatchedColumns
  const mentees: readonly Block[] = [
    { kind: 'heading', level: 2, text: words.unmatched },
    {
      kind: 'table',
      columns: [{ label: mentee, width: 9 }, { label: reason, width: 20 }, { label: relaxation, width: 16 }],
      rows: unmatchedMentees.map(each => [
        words.waitingOf(nameOfProfile(each.mentee), matching.waiting(each.waitingDays)),
        reasonInWords(each.reason),
        each.relaxation ? relaxationInWords(each.relaxation) : words.noRelaxation,
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
