import { pairNames } from '../../api/names'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { pairingNotesOf, refusalsIn } from '#shared/casebook/pairings'
import type { MenteeId, MentorId, PairId, PairingNoteId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type ItemKey, type ListItem, labelOf } from '#shared/domain/lists'
import { fullName } from '#shared/domain/person'
import { refusalsPage as words } from '#shared/text/matching-pages'

export type RowKind = keyof typeof words.kinds

/** One line of the register: a no, or a note that keeps two people apart. */
export interface RefusalRow {
  readonly key: string
  readonly kind: RowKind
  readonly names: string
  readonly mentorId: MentorId
  readonly menteeId: MenteeId
  readonly pairId?: PairId
  readonly on: IsoDate
  readonly who: string
  /** A key of the list of reasons; empty where none was chosen. */
  readonly why: ItemKey | ''
  /** The reason as it is read: the label of the list, then the words noted that day. */
  readonly reason: string
  /** The note that lifts it, where one does. */
  readonly lifted?: { readonly noteId: PairingNoteId; readonly on: IsoDate }
  /** The note itself, where the line is one. */
  readonly noteId?: PairingNoteId
}

/** The register of refusals with the notes that keep people apart, the latest first. */
export function refusalRows(book: Casebook, reasons: readonly ListItem[]): readonly RefusalRow[] {
  const refused = refusalsIn(book).map(({ pairId, mentorId, menteeId, on, sides, at, why, reason }): RefusalRow => {
    const lifting = pairingNotesOf(book, mentorId, menteeId).find(note => note.kind === 'refusal-lifted' && note.on >= on)
    const [side] = sides
    return {
      ...{ key: pairId, kind: at, names: pairNames(book, { mentorId, menteeId }), mentorId, menteeId, pairId, on },
      who: sides.length > 1 ? words.sides.both : side ? words.sides[side] : '',
      why: why ?? '',
      reason: [...new Set([why && labelOf(reasons, why), reason])].filter(Boolean).join(', '),
      ...(lifting && { lifted: { noteId: lifting.id, on: lifting.on } }),
    }
  })
  const noted = listed(book.pairingNotes).flatMap(({ id, mentorId, menteeId, kind, on, by, reason = '' }): readonly RefusalRow[] => {
    const author = by && book.coordinators[by]
    if (kind === 'refusal-lifted') return []
    return [{ ...{ key: id, kind, names: pairNames(book, { mentorId, menteeId }), mentorId, menteeId, on, noteId: id }, who: author ? fullName(author) : words.sides.team, why: '', reason }]
  })
  return [...refused, ...noted].toSorted((one, other) => other.on.localeCompare(one.on))
}

/** How often each reason was given, the most frequent first; those without one count together. */
export function countedReasons(rows: readonly RefusalRow[], reasons: readonly ListItem[]): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { kind, why } of rows) {
    if (kind !== 'proposal' && kind !== 'first-meeting') continue
    const label = why === '' ? words.noReason : labelOf(reasons, why)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)
}

export const stateInWords = ({ lifted }: RefusalRow): string => (lifted ? words.liftedOn(lifted.on) : words.states.standing)
