import { openPairsOf } from './availability'
import { type Casebook, listed } from './casebook'

import { inOrder } from '#shared/core/in-order'
import { remembered } from '#shared/core/remembered'
import type { MenteeId, MentorId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import type { Side } from '#shared/domain/pair-move'
import type { PairingNote } from '#shared/domain/pairing-note'

const couple = (mentorId: MentorId, menteeId: MenteeId) => `${mentorId} ${menteeId}`

/** That one of the two said no, to the proposal or after the first meeting. */
export interface PairRefused {
  readonly pairId: PairId
  readonly mentorId: MentorId
  readonly menteeId: MenteeId
  readonly on: IsoDate
  /** Who said no; both may. */
  readonly sides: readonly Side[]
  readonly at: 'proposal' | 'first-meeting'
  /** A key of the list `proposal-refusals`. */
  readonly why?: ItemKey | undefined
  /** In the words noted that day. */
  readonly reason?: string | undefined
}

/** The register of refusals, the latest first (matching §2.2, « mémoire des refus »). */
export const refusalsIn = (book: Casebook): readonly PairRefused[] => register(book.pairs)

const register = remembered((pairs: Casebook['pairs']) =>
  listed(pairs)
    .flatMap(pair => refusalOf(pair) ?? [])
    .sort((one, other) => inOrder(other.on, one.on)),
)

function refusalOf(pair: Pair): PairRefused | undefined {
  const { id: pairId, mentorId, menteeId } = pair
  const state = stateOf(pair)
  if (state.stage === 'declined') return { pairId, mentorId, menteeId, on: state.since, sides: ['mentor'], at: 'proposal', why: state.why, reason: state.reason }
  if (state.stage !== 'not-validated') return undefined
  const no = pair.moves.flatMap(move => (move.kind === 'answer' && move.answer === 'no' ? [move] : []))
  return { pairId, mentorId, menteeId, on: state.since, sides: no.map(({ side }) => side), at: 'first-meeting', reason: no.map(({ reason }) => reason).find(Boolean) }
}

const refusalsByCouple = remembered((pairs: Casebook['pairs']) => grouped(register(pairs)))
const notesByCouple = remembered((notes: Casebook['pairingNotes']) => grouped(listed(notes)))

function grouped<Entry extends { readonly mentorId: MentorId; readonly menteeId: MenteeId }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) found.set(couple(entry.mentorId, entry.menteeId), [...(found.get(couple(entry.mentorId, entry.menteeId)) ?? []), entry])
  return found
}

/** What the staff noted of two people. */
export const pairingNotesOf = (book: Casebook, mentorId: MentorId, menteeId: MenteeId): readonly PairingNote[] => notesByCouple(book.pairingNotes).get(couple(mentorId, menteeId)) ?? []

/** True for the file of a mentor and the former file of the same person as a mentee: nobody accompanies themselves. */
export const isSamePerson = (book: Casebook, mentorId: MentorId, menteeId: MenteeId): boolean => book.mentors[mentorId]?.formerMenteeId === menteeId

/** The note by which two people are never proposed to each other. */
export const keptApart = (book: Casebook, mentorId: MentorId, menteeId: MenteeId): PairingNote | undefined =>
  pairingNotesOf(book, mentorId, menteeId).find(({ kind }) => kind !== 'refusal-lifted')

/** The last refusal between two people that still counts: none since it was lifted. */
export function standingRefusal(book: Casebook, mentorId: MentorId, menteeId: MenteeId): PairRefused | undefined {
  const [last] = refusalsByCouple(book.pairs).get(couple(mentorId, menteeId)) ?? []
  const isLifted = last && pairingNotesOf(book, mentorId, menteeId).some(({ kind, on }) => kind === 'refusal-lifted' && on >= last.on)
  return isLifted ? undefined : last
}

/** A no that the staff set aside since. */
export interface LiftedRefusal extends PairRefused {
  readonly liftedOn: IsoDate
}

/** The last refusal between two people, where it was lifted: they may be proposed again, knowing it. */
export function liftedRefusal(book: Casebook, mentorId: MentorId, menteeId: MenteeId): LiftedRefusal | undefined {
  const [last] = refusalsByCouple(book.pairs).get(couple(mentorId, menteeId)) ?? []
  const lifting = last && pairingNotesOf(book, mentorId, menteeId).find(({ kind, on }) => kind === 'refusal-lifted' && on >= last.on)
  return last && lifting && { ...last, liftedOn: lifting.on }
}

/** Proposals that wait for a mentor's answer. */
export const pendingProposals = (book: Casebook): readonly Pair[] => listed(book.pairs).filter(pair => stateOf(pair).stage === 'proposed')

/** A proposal kept ready for two people: a draft that names both. */
export type ReadyProposal = PairDraft & { readonly mentorId: MentorId; readonly menteeId: MenteeId }

const isReady = (draft: PairDraft): draft is ReadyProposal => draft.situation === 'proposed' && draft.mentorId !== undefined && draft.menteeId !== undefined

/** The proposals kept ready that name a person, the first prepared first. */
export const readyProposals = (book: Casebook, person?: MentorId | MenteeId): readonly ReadyProposal[] =>
  listed(book.pairDrafts)
    .filter(isReady)
    .filter(({ mentorId, menteeId }) => person === undefined || person === mentorId || person === menteeId)
    .sort((one, other) => one.begunOn.localeCompare(other.begunOn))

/** The drafts left in the middle of the wizard; a proposal kept ready is none of them, since it waits in « Croisement ». */
export const begunDrafts = (book: Casebook): readonly PairDraft[] => listed(book.pairDrafts).filter(draft => !isReady(draft))

/** The pair because of which a proposal kept ready is frozen: one of its people is taken, or being asked about somebody else. It thaws by itself once that pair is over. */
export const frozenBy = (book: Casebook, { mentorId, menteeId }: ReadyProposal): Pair | undefined => {
  const [ofMentee] = openPairsOf(book, menteeId)
  if (ofMentee) return ofMentee
  const ofMentor = openPairsOf(book, mentorId)
  const isFull = ofMentor.length >= (book.mentors[mentorId]?.capacity ?? 0)
  return ofMentor.find(pair => isFull || stateOf(pair).stage === 'proposed')
}
