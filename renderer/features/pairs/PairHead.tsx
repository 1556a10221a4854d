import { Group, Stack } from '@mantine/core'
import { Link } from 'wouter'

import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { agreementsOf } from './agreements'
import { milestoneLabel } from './milestones'
import { datesOf } from './next-dates'

import type { Casebook } from '#shared/casebook/casebook'
import { contractGaps, standingContract } from '#shared/casebook/contract-queries'
import { cadenceFor, intakeStanding } from '#shared/casebook/pair-life'
import { missingSignatures } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { standingOn } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { enumerated } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.page

interface PairHeadProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** Who the two are, where they stand, what is missing and what comes next. */
export function PairHead({ book, pair, today }: PairHeadProps) {
  const state = stateOf(pair)
  const standing = standingOn(state, today)
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const [next] = datesOf(book, pair, today)
  const missing = missingAt(book, pair, today)
  return (
    <Stack gap={6}>
      <span style={{ overflowWrap: 'anywhere' }}>
        <Link href={places.mentor(pair.mentorId)}>{mentor ? fullName(mentor) : words.unknown}</Link> {words.and}{' '}
        <Link href={places.mentee(pair.menteeId)}>{mentee ? fullName(mentee) : words.unknown}</Link>
      </span>
      <Group gap="xs">
        <PairBadge standing={standing} />
        <span>{standing === 'signed' ? words.startsOn(state.since) : words.since(state.since)}</span>
      </Group>
      <span>
        {standing === 'signed' ? words.toComeMeaning(state.since) : pairWords.states[standing].meaning}
        {'reason' in state && ` ${words.reason(state.reason)}`}
      </span>
      {missing && <span>{words.isMissing(missing)}</span>}
      {standing === 'suspended' && <span>{words.resumption}</span>}
      {next && <span>{words.next(milestoneLabel(next), next.on)}</span>}
    </Stack>
  )
}

/** What a pair waits for, in words; nothing when it waits for nothing that can be noted. */
function missingAt(book: Casebook, pair: Pair, today: IsoDate): string | undefined {
  const state = stateOf(pair)
  const agreements = agreementsOf(book, pair)
  if (state.stage === 'proposed') return state.response?.response === 'accepts' ? words.missingDate : words.answersOf(['mentor'], agreements)
  if (state.stage === 'active') return missingAtWork(book, pair, today)
  if (state.stage === 'first-meeting-held') return words.answersOf(Side.options.filter(side => !state.answers[side]), agreements)
  if (state.stage === 'validated') return enumerated(contractGaps(book, pair, today).map(gap => pairWords.contract.gaps[gap].what)) || undefined
  const contract = state.stage === 'contract-printed' ? standingContract(book, pair.id) : undefined
  const missing = contract ? missingSignatures(contract) : []
  return missing.length > 0 ? pairWords.contract.signaturesOf(missing, agreements) : undefined
}

/** What a pair at work should have done by now. */
function missingAtWork(book: Casebook, pair: Pair, today: IsoDate): string | undefined {
  const intake = intakeStanding(book, pair, today)
  const late = intake && intake.closedOn === undefined ? intake.daysLate : 0
  const behind = cadenceFor(book, pair, today)?.behind ?? 0
  return enumerated([...(late > 0 ? [words.missingIntake(late)] : []), ...(behind > 0 ? [words.missingMeetings(behind)] : [])]) || undefined
}
