import { type Casebook, listed } from '#shared/casebook/casebook'
import { draftContract, standingContract } from '#shared/casebook/contract-queries'
import { isInUse } from '#shared/casebook/limitation'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { compareText } from '#shared/core/search-key'
import type { BatchChoice } from '#shared/domain/batch-choice'
import { audienceOf, type GroupSession, type Invitee } from '#shared/domain/group-session'
import type { ContractId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairState } from '#shared/domain/pair-state'
import { listName } from '#shared/domain/person'
import type { Sheet } from '#shared/domain/sheet'
import type { Terms } from '#shared/domain/terms'
import { batchWords as words } from '#shared/text/batch'

/** One paper of a batch as one chooses it: what it is of, and what stands in the way where it cannot be made. */
export interface BatchLine {
  readonly key: string
  /** With names, for the screen alone. */
  readonly label: string
  /** What one should know of it: « imprimé le 12/03/2026 ». */
  readonly fact?: string
  readonly paper: { readonly contractId: ContractId } | { readonly sheet: Sheet } | { readonly freeze: PairId } | { readonly refused: CasebookRefusal }
}

/** The papers of a choice as the book stands on a day, in the order in which they are printed. */
export function batchLines(book: Casebook, choice: BatchChoice, today: IsoDate): readonly BatchLine[] {
  switch (choice.kind) {
    case 'contracts':
      return chosenPairs(book, choice, state => startsOn(state)).flatMap(pair => contractLine(book, pair, today))
    case 'certificates':
      return chosenPairs(book, choice, state => (state.stage === 'closed' ? state.since : undefined)).flatMap(pair =>
        (['mentor', 'mentee'] as const).map(to => ({ key: `${pair.id}-${to}`, label: words.certificate[to](pair.reference, namesOf(book, pair)), paper: { sheet: { kind: 'pair-certificate', pairId: pair.id, to } as const } })),
      )
    case 'first-meetings':
      return chosenPairs(book, choice, state => (state.stage === 'first-meeting-planned' ? state.meetingOn : undefined)).map(pair => ({
        ...{ key: pair.id, label: words.pair(pair.reference, namesOf(book, pair)) },
        paper: { sheet: { kind: 'first-meeting-grid', pairId: pair.id } as const },
      }))
    case 'attendance':
      return listed(book.groupSessions)
        .filter(session => session.on >= choice.from && session.on <= choice.to && session.cancelledOn === undefined)
        .toSorted((one, other) => one.on.localeCompare(other.on))
        .map(session => ({ key: session.id, label: words.sessionLine(session.kind, session.on, session.invitees.length), paper: { sheet: { kind: 'attendance-list', sessionId: session.id } as const } }))
    case 'grids':
      if ('selection' in choice) return choice.selection.ids.flatMap(id => gridLine(book, choice.selection.kind === 'mentors' ? 'mentor' : 'mentee', id))
      return gridsOf(book, book.groupSessions[choice.sessionId])
  }
}

/** The first day agreed; nothing before it is. */
const startsOn = (state: PairState): IsoDate | undefined => {
  const terms: Terms | undefined = 'terms' in state ? state.terms : undefined
  return terms?.startsOn
}

/** Those named, or those whose day lies in the period, by their number. */
/** The pairs of a period, or those chosen one by one. */
type PairsChoice = Extract<BatchChoice, { readonly from: IsoDate } | { readonly pairIds: readonly PairId[] }>

function chosenPairs(book: Casebook, choice: PairsChoice, dayOf: (state: PairState) => IsoDate | undefined): readonly Pair[] {
  const found =
    'pairIds' in choice
      ? choice.pairIds.flatMap(id => book.pairs[id] ?? [])
      : listed(book.pairs).filter(pair => {
          const day = dayOf(stateOf(pair))
          return day !== undefined && day >= choice.from && day <= choice.to
        })
  return found.toSorted((one, other) => one.reference.localeCompare(other.reference))
}

/** A pair whose contract was signed on paper before the application came has none here, and one that is over needs none. */
function contractLine(book: Casebook, pair: Pair, today: IsoDate): readonly BatchLine[] {
  const line = { key: pair.id, label: words.pair(pair.reference, namesOf(book, pair)) }
  const standing = standingContract(book, pair.id)
  if (standing) return [{ ...line, fact: words.printedOn(standing.printedOn), paper: { contractId: standing.id } }]
  if (stateOf(pair).stage !== 'validated') return []
  const draft = draftContract(book, pair.id, today)
  return [{ ...line, ...(draft.ok && { fact: words.toFreeze }), paper: draft.ok ? { freeze: pair.id } : { refused: draft.error } }]
}

function namesOf(book: Casebook, { mentorId, menteeId }: Pair): string {
  return [book.mentors[mentorId], book.mentees[menteeId]].flatMap(person => (person ? [listName(person)] : [])).join(' · ')
}

/** Of everybody invited, in the order of their names; somebody without a file has a blank one. */
function gridsOf(book: Casebook, session: GroupSession | undefined): readonly BatchLine[] {
  if (!session) return []
  const grid = audienceOf(session.kind) === 'mentor' ? 'mentor-preparation' : 'mentee-selection'
  const ofInvitee = ({ id, who }: Invitee): readonly BatchLine[] =>
    who.kind === 'newcomer' ? [{ key: id, label: words.blankFor(listName(who)), paper: { sheet: { kind: 'blank-grid', grid } } }] : gridLine(book, who.kind, who.id)
  return session.invitees.flatMap(ofInvitee).toSorted((one, other) => compareText(one.label, other.label))
}

function gridLine(book: Casebook, kind: 'mentor' | 'mentee', id: string): readonly BatchLine[] {
  const person = kind === 'mentor' ? listed(book.mentors).find(each => each.id === id) : undefined
  const mentee = kind === 'mentee' ? listed(book.mentees).find(each => each.id === id) : undefined
  // A file that is frozen since goes on no paper.
  if (person && isInUse(person)) return [{ key: id, label: listName(person), paper: { sheet: { kind: 'mentor-grid', mentorId: person.id } } }]
  if (mentee && isInUse(mentee)) return [{ key: id, label: listName(mentee), paper: { sheet: { kind: 'mentee-grid', menteeId: mentee.id } } }]
  return []
}
