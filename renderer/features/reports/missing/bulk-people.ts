import type { Casebook } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { fullName, sortName } from '#shared/domain/person'
import type { MissingDatum } from '#shared/statistics/missing-datum'

/** What is filled in on the table. */
export const BULK_KINDS = ['gender', 'birth-date', 'studies', 'entry-status', 'foreign-diploma'] as const
export type BulkKind = (typeof BULK_KINDS)[number]

/** What is asked of mentees alone. */
export const OF_MENTEES_ALONE: readonly BulkKind[] = ['entry-status', 'foreign-diploma']

/** Someone of whom something of it is missing. */
export type BulkPerson = { readonly name: string; readonly kinds: readonly BulkKind[] } & ({ readonly of: 'mentee'; readonly id: MenteeId } | { readonly of: 'mentor'; readonly id: MentorId })

const isBulk = (kind: string): kind is BulkKind => BULK_KINDS.some(each => each === kind)

/** The people of whom something is missing that the table asks, by name. */
export function bulkPeople(book: Casebook, data: readonly MissingDatum[]): readonly BulkPerson[] {
  const found = new Map<string, BulkPerson & { readonly sorted: string }>()
  for (const datum of data) {
    const { kind } = datum
    if ((datum.of !== 'mentee' && datum.of !== 'mentor') || !isBulk(kind)) continue
    const person = datum.of === 'mentee' ? book.mentees[datum.id] : book.mentors[datum.id]
    if (!person) continue
    const kinds = [...(found.get(datum.id)?.kinds ?? []), kind]
    const known = { name: fullName(person), sorted: sortName(person), kinds }
    found.set(datum.id, datum.of === 'mentee' ? { ...known, of: 'mentee', id: datum.id } : { ...known, of: 'mentor', id: datum.id })
  }
  return [...found.values()].toSorted((one, other) => compareText(one.sorted, other.sorted))
}
