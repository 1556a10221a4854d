import { Group, Stack } from '@mantine/core'
import { Link } from 'wouter'

import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { agreementsOf } from './agreements'
import { milestoneLabel } from './milestones'
import { datesOf } from './next-dates'

import { amendmentsAwaitingSignature } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { contractGaps, standingContract } from '#shared/casebook/contract-queries'
import { cadenceFor, intakeStanding, isRunning, meetingsToConfirm, silenceOf } from '#shared/casebook/pair-life'
import { missingSignatures } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { hesitatesSince, type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { type PairState, type Standing, standingOn } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { enumerated } from '#shared/text/format'
import { type Agreements, pairWords } from '#shared/text/pairs'

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
  const missing = missingAt(book, pair, today).join(' ')
  const hesitating = Side.options.flatMap(side => [hesitatesSince(state, side)].flatMap(on => (on ? [{ side, on }] : [])))
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
        {meaningOf(state, standing, agreementsOf(book, pair))}
        {'reason' in state && ` ${words.reason(state.reason)}`}
      </span>
      {missing !== '' && <span>{missing}</span>}
      {hesitating.map(({ side, on }) => (
        <span key={side}>{words.hesitates(side === 'mentor' ? pairWords.theMentor(mentor?.agreement ?? 'neutral') : pairWords.theMentee(mentee?.agreement ?? 'neutral'), on)}</span>
      ))}
      {standing === 'suspended' && <span>{words.resumption}</span>}
      {next && <span>{words.next(milestoneLabel(next), next.on)}</span>}
    </Stack>
  )
}

/** What the stage means; a proposal to which the mentor has said something waits no longer. */
function meaningOf(state: PairState, standing: Standing, agreements: Agreements): string {
  if (standing === 'signed') return words.toComeMeaning(state.since)
  if (state.stage !== 'proposed' || !state.response) return pairWords.states[standing].meaning
  const { response, on } = state.response
  return response === 'accepts' ? words.responded.accepts(on) : words.responded['to-discuss'](pairWords.theMentor(agreements.mentor), on)
}

/** What a pair waits for, sentence by sentence; nothing when it waits for nothing that can be noted. */
function missingAt(book: Casebook, pair: Pair, today: IsoDate): readonly string[] {
  const state = stateOf(pair)
  const amendments = enumerated(missingOnAmendments(book, pair))
  if (isRunning(state)) return [...(state.stage === 'active' ? missingAtWork(book, pair, today) : []), ...(amendments === '' ? [] : [words.isMissing(amendments)])]
  const what = missingBefore(book, pair, today)
  return what ? [words.isMissing(what)] : []
}

/** What a pair waits for before it works. */
function missingBefore(book: Casebook, pair: Pair, today: IsoDate): string | undefined {
  const state = stateOf(pair)
  const agreements = agreementsOf(book, pair)
  if (state.stage === 'proposed') return state.response?.response === 'accepts' ? words.missingDate : words.answersOf(['mentor'], agreements)
  if (state.stage === 'first-meeting-held') return words.answersOf(Side.options.filter(side => !state.answers[side]), agreements)
  if (state.stage === 'validated') return enumerated(contractGaps(book, pair, today).map(gap => pairWords.contract.gaps[gap].what)) || undefined
  const contract = state.stage === 'contract-printed' ? standingContract(book, pair.id) : undefined
  const missing = contract ? missingSignatures(contract) : []
  return missing.length > 0 ? pairWords.contract.signaturesOf(missing, agreements) : undefined
}

/** What a pair at work should have done by now. */
function missingAtWork(book: Casebook, pair: Pair, today: IsoDate): readonly string[] {
  const intake = intakeStanding(book, pair, today)
  const late = intake && intake.closedOn === undefined ? intake.daysLate : 0
  const behind = cadenceFor(book, pair, today)?.behind ?? 0
  const toConfirm = meetingsToConfirm(book, pair.id, today).length
  const silence = silenceOf(book, pair, today)
  return [
    ...(late > 0 ? [words.missingIntake(late)] : []),
    ...(toConfirm > 0 ? [words.missingConfirmation(toConfirm)] : []),
    ...(behind > 0 ? [words.missingMeetings(behind)] : []),
    ...(silence ? [words.missingNews(silence.days)] : []),
  ]
}

/** Who must still sign an amendment. */
function missingOnAmendments(book: Casebook, pair: Pair): readonly string[] {
  return amendmentsAwaitingSignature(book)
    .filter(({ pairId }) => pairId === pair.id)
    .map(amendment => words.amendmentOf(amendment.number, pairWords.contract.signaturesOf(missingSignatures(amendment), agreementsOf(book, pair))))
}
