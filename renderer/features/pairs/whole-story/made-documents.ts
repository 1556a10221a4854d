import { places } from '../../../ui/places'
import type { LinkRow } from '../../../ui/LinkList'

import { amendmentsOf } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { contractsOf } from '#shared/casebook/contract-queries'
import { interviewsOf, isHeld } from '#shared/casebook/interviews'
import { isRunning } from '#shared/casebook/pair-life'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Sheet } from '#shared/domain/sheet'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.documents

/** What was made for a pair and stays as it was: contracts and amendments by version, versions of the plan, the grid of the first meeting. */
export const madeFor = (book: Casebook, pair: Pair): readonly LinkRow[] => [
  ...interviewsOf(book, pair.id)
    .filter(isHeld)
    .map(({ id, held }) => ({ key: id, href: places.interview(id), label: words.firstMeeting, detail: words.heldOn(held.on) })),
  ...contractsOf(book, pair.id).map(({ id, version, printedOn, voidedOn }) => ({
    key: id,
    href: places.contract(id),
    label: words.contract(version),
    detail: [words.printedOn(printedOn), voidedOn && pairWords.contract.void(voidedOn)].filter(Boolean).join(', '),
  })),
  ...amendmentsOf(book, pair.id).map(({ id, number, printedOn, voidedOn }) => ({
    key: id,
    href: places.amendment(id),
    label: words.amendment(number),
    detail: [words.printedOn(printedOn), voidedOn && pairWords.contract.void(voidedOn)].filter(Boolean).join(', '),
  })),
  ...(book.actionPlans[pair.id]?.versions ?? []).map(({ number, on }) => ({
    key: `plan ${number}`,
    href: places.sheet({ kind: 'action-plan', pairId: pair.id, version: number }),
    label: words.plan(number),
    detail: words.setDownOn(on),
  })),
]

/** The sheets one can print of a pair today, at its stage. */
export function sheetsOf(pair: Pair): readonly { readonly label: string; readonly sheet: Sheet }[] {
  const { id: pairId, menteeId, mentorId, opening } = pair
  const state = stateOf(pair)
  const isProposal = opening.kind === 'proposed'
  return [
    ...(isProposal ? [{ label: words.profile, sheet: { kind: 'mentee-profile', menteeId, mentorId, pairId } as const }] : []),
    ...(isProposal ? [{ label: words.explanation, sheet: { kind: 'match-explanation', menteeId, mentorId } as const }] : []),
    ...(isProposal && state.stage !== 'proposed' && state.stage !== 'declined' ? [{ label: words.firstMeetingGrid, sheet: { kind: 'first-meeting-grid', pairId } as const }] : []),
    ...(isRunning(state)
      ? [
          { label: words.intake, sheet: { kind: 'intake', pairId } as const },
          { label: words.actionPlan, sheet: { kind: 'action-plan', pairId } as const },
          { label: words.meetingSheet, sheet: { kind: 'meeting-sheet', pairId } as const },
        ]
      : []),
  ]
}
