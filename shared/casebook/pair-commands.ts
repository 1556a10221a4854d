import { z } from 'zod'

import { amendedAnew } from './amended-story'
import { whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from './availability'
import { type Casebook, listed, type World } from './casebook'
import type { Change } from './change'
import { isSamePerson, keptApart } from './pairings'
import type { CasebookRefusal } from './refusal'
import { withoutDraft } from './pair-draft-commands'
import { recordsOf } from './pair-records'
import { leftOutside } from './pair-time'

import { ok, refuse, type Result } from '#shared/core/result'
import { CoordinatorId, MenteeId, MentorId, PairDraftId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, retell, stateOf } from '#shared/domain/pair'
import { Move, Opening } from '#shared/domain/pair-move'
import { isOpen } from '#shared/domain/pair-state'

export const CreatePair = z.strictObject({
  mentorId: MentorId,
  menteeId: MenteeId,
  coordinatorId: CoordinatorId,
  substituteId: CoordinatorId.optional(),
  opening: Opening,
  /** What has already happened to a pair taken over; empty for any other. */
  moves: z.array(Move).max(20).optional(),
  /** The draft that the pair comes from, and replaces. */
  draftId: PairDraftId.optional(),
})
export type CreatePair = z.infer<typeof CreatePair>

export const MovePair = z.strictObject({ pairId: PairId, move: Move })
export type MovePair = z.infer<typeof MovePair>

export const UndoPairMove = z.strictObject({ pairId: PairId })
export type UndoPairMove = z.infer<typeof UndoPairMove>

/** The same story with dates, reasons or terms put right: the kinds of its moves stay as they were. */
export const CorrectPair = z.strictObject({ pairId: PairId, opening: Opening, moves: z.array(Move) })
export type CorrectPair = z.infer<typeof CorrectPair>

export const AssignPair = z.strictObject({ pairId: PairId, coordinatorId: CoordinatorId, substituteId: CoordinatorId.optional() })
export type AssignPair = z.infer<typeof AssignPair>

export const RemovePair = z.strictObject({ pairId: PairId })
export type RemovePair = z.infer<typeof RemovePair>

/** Forms a pair. Refuses a person who is not free, a story in the future or one that does not hold together. */
export const createPair =
  (question: CreatePair, world: World): Change =>
  book => {
    const { mentorId, menteeId, coordinatorId, substituteId, opening, moves = [], draftId } = question
    const today = world.today()
    const mentor = book.mentors[mentorId]
    if (!mentor) return refuse({ code: 'casebook/unknown', id: mentorId })
    const staff = staffRefusal(book, coordinatorId, substituteId)
    if (staff) return refuse(staff)

    if (moves.some(isOfContract)) return refuse({ code: 'pair/decided-by-contract' })
    const mentee = book.mentees[menteeId]
    if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
    // A pair taken over was formed before its people went through the steps that are kept here.
    const notReady = opening.kind === 'resumed' ? [] : [...whyMenteeIsNotReady(mentee), ...whyMentorIsNotReady(book, mentor, today)]
    if (isSamePerson(book, mentorId, menteeId)) return refuse({ code: 'pair/same-person', mentorId, menteeId })
    if (opening.kind !== 'resumed' && keptApart(book, mentorId, menteeId)) return refuse({ code: 'pair/kept-apart', mentorId, menteeId })
    const [reason] = [...whyMenteeIsNotFree(book, menteeId), ...whyMentorIsNotFree(book, mentor, today), ...notReady]
    if (reason) return refuse(reason)

    const story = told(opening, moves, today)
    if (!story.ok) return story

    const id = PairId.parse(world.newId())
    const reference = nextReference(book, today)
    const pair: Pair = { id, reference, mentorId, menteeId, coordinatorId, ...(substituteId && { substituteId }), opening, moves }
    const after = withPair(book, pair)
    return ok(draftId ? withoutDraft(after, draftId) : after)
  }

/** Goes one step on. Refuses an end before something that took place. Printing and signing are decided on the contract, the end and the closing by the closing, not here. */
export const movePair =
  ({ pairId, move }: MovePair, world: World): Change =>
  book => {
    if (isOfContract(move)) return refuse({ code: 'pair/decided-by-contract' })
    return move.kind === 'bring-to-close' || move.kind === 'close' ? refuse({ code: 'pair/decided-by-closing' }) : movedOn(book, pairId, move, world)
  }

/** The book once a pair went one step on, whoever decided it. */
export function movedOn(book: Casebook, pairId: PairId, move: Move, world: World): Result<Casebook, CasebookRefusal> {
  const pair = book.pairs[pairId]
  if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
  const after = { ...pair, moves: [...pair.moves, move] }
  const story = told(after.opening, after.moves, world.today())
  if (!story.ok) return story
  const outside = leftOutside(book, pair, after)
  return outside ? refuse(outside) : ok(withPair(voidedIfPut(book, pair, move), after))
}

/** Takes the last step back. A signature is taken back on the contract. */
export const undoPairMove =
  ({ pairId }: UndoPairMove, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    const last = pair.moves.at(-1)
    if (!last) return refuse({ code: 'pair/nothing-to-undo' })
    if (last.kind === 'sign' || last.kind === 'amend') return refuse({ code: 'pair/decided-by-contract' })

    const before = { ...pair, moves: pair.moves.slice(0, -1) }
    const notFree = whyNotReopened(book, pair, before, world.today())
    if (notFree) return refuse(notFree)
    const put = last.kind === 'print-contract' ? voided(book, pair, world.today()) : book
    return ok(withPair(restoredIfPut(put, before, last), before))
  }

/** Tells the story again. Refuses one of other moves, other days than the contract and the amendments hold, and one that leaves something that took place outside the time of the pair. */
export const correctPair =
  ({ pairId, opening, moves: typed }: CorrectPair, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (!sameKinds(pair, opening, typed)) return refuse({ code: 'pair/story-differs' })
    if (pair.moves.some((move, index) => isOfContract(move) && move.on !== typed[index]?.on)) return refuse({ code: 'pair/decided-by-contract' })
    // An amendment changes what stands before it: terms put right there reach it too.
    const moves = [...amendedAnew(book.amendments, opening, typed)]
    const story = told(opening, moves, world.today())
    if (!story.ok) return story
    const corrected = { ...pair, opening, moves }
    const refusal = whyNotReopened(book, pair, corrected, world.today()) ?? leftOutside(book, pair, corrected)
    return refusal ? refuse(refusal) : ok(withPair(book, corrected))
  }

export const assignPair =
  ({ pairId, coordinatorId, substituteId }: AssignPair): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    const refusal = staffRefusal(book, coordinatorId, substituteId)
    if (refusal) return refuse(refusal)
    const { substituteId: _, ...others } = pair
    return ok(withPair(book, { ...others, coordinatorId, ...(substituteId && { substituteId }) }))
  }

/** Takes away a pair entered by mistake. Refuses one whose contract was printed, or of whose life something was noted: that has happened. */
export const removePair =
  ({ pairId }: RemovePair): Change =>
  book => {
    const { [pairId]: found, ...pairs } = book.pairs
    if (!found) return refuse({ code: 'casebook/unknown', id: pairId })
    const by = recordsOf(book, pairId)
    return by.length > 0 ? refuse({ code: 'casebook/still-referenced', by }) : ok({ ...book, pairs })
  }

export const withPair = (book: Casebook, pair: Pair): Casebook => ({ ...book, pairs: { ...book.pairs, [pair.id]: pair } })

/** The book once every contract of a pair that was still awaited is void from a day. */
export function voided(book: Casebook, pair: Pair, on: IsoDate): Casebook {
  const contracts = listed(book.contracts).flatMap(contract =>
    contract.pairId === pair.id && contract.voidedOn === undefined ? [[contract.id, { ...contract, voidedOn: on }] as const] : [],
  )
  return contracts.length > 0 ? { ...book, contracts: { ...book.contracts, ...Object.fromEntries(contracts) } } : book
}

/** Printing and signing happen to a contract, other terms to an amendment; they are recorded there with their days. */
const isOfContract = (move: Move) => move.kind === 'print-contract' || move.kind === 'sign' || move.kind === 'amend'

/** A pair that was over takes both people again once its end is undone or corrected: they must still be free. */
function whyNotReopened(book: Casebook, before: Pair, after: Pair, on: IsoDate): CasebookRefusal | undefined {
  const mentor = book.mentors[after.mentorId]
  if (!mentor || isOpen(stateOf(before).stage) || !isOpen(stateOf(after).stage)) return undefined
  return [...whyMenteeIsNotFree(book, after.menteeId), ...whyMentorIsNotFree(book, mentor, on)].at(0)
}

const putsContractAside = (move: Move) => move.kind === 'print-contract' || move.kind === 'sign' || move.kind === 'withdraw' || move.kind === 'agree-terms'

/** A pair that withdraws, signed or not, or that agrees on other terms, leaves its contract behind. */
const voidedIfPut = (book: Casebook, pair: Pair, move: Move): Casebook => (putsContractAside(move) ? voided(book, pair, move.on) : book)

function restoredIfPut(book: Casebook, before: Pair, move: Move): Casebook {
  const state = stateOf(before)
  const contractId = 'contractId' in state && putsContractAside(move) ? state.contractId : undefined
  const contract = contractId && book.contracts[contractId]
  if (!contract) return book
  const { voidedOn: _, ...standing } = contract
  return { ...book, contracts: { ...book.contracts, [contract.id]: standing } }
}

function staffRefusal(book: Casebook, coordinatorId: CoordinatorId, substituteId?: CoordinatorId): CasebookRefusal | undefined {
  const unknown = [coordinatorId, substituteId].find(id => id !== undefined && !book.coordinators[id])
  if (unknown !== undefined) return { code: 'casebook/unknown', id: unknown }
  return coordinatorId === substituteId ? { code: 'pair/same-coordinator-twice' } : undefined
}

/** The state a story tells, once nothing of it is still to come. */
function told(opening: Opening, moves: readonly Move[], today: IsoDate): Result<unknown, CasebookRefusal> {
  const days = [...openingDays(opening), ...moves.map(({ on }) => on)]
  const future = days.find(day => day > today)
  return future ? refuse({ code: 'pair/date-in-future', on: future }) : retell(opening, moves)
}

function openingDays(opening: Opening): readonly IsoDate[] {
  switch (opening.kind) {
    case 'proposed':
      return [opening.on]
    case 'agreed':
      return [opening.firstMeetingOn, opening.mentorAgreedOn, opening.menteeAgreedOn]
    case 'resumed':
      return [opening.terms.startsOn, ...(opening.signedOn ? [opening.signedOn] : [])]
  }
}

const sameKinds = (pair: Pair, opening: Opening, moves: readonly Move[]): boolean =>
  pair.opening.kind === opening.kind &&
  pair.moves.length === moves.length &&
  pair.moves.every((move, index) => {
    const other = moves[index]
    if (move.kind === 'amend') return other?.kind === 'amend' && other.amendmentId === move.amendmentId
    return other?.kind === move.kind && (move.kind !== 'print-contract' || (other.kind === 'print-contract' && other.contractId === move.contractId))
  })

/** `B-2026-014`: the year and the next number of that year. */
function nextReference(book: Casebook, today: IsoDate): string {
  const start = `B-${today.slice(0, 4)}-`
  const last = listed(book.pairs).reduce((most, { reference }) => (reference.startsWith(start) ? Math.max(most, Number(reference.slice(start.length))) : most), 0)
  return `${start}${String(last + 1).padStart(3, '0')}`
}
