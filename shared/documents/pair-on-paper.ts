import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import { lifeSheets as words } from '#shared/text/sheets/life-sheets'

import type { FormAnswer, FormCell, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'

/** A pair with the files of its two people. */
export interface PairPeople {
  readonly pair: Pair
  readonly mentor: Mentor
  readonly mentee: Mentee
}

/** A pair and its people. Refuses one the book does not hold. */
export function pairPeople(book: Casebook, pairId: PairId): Result<PairPeople, CasebookRefusal> {
  const pair = book.pairs[pairId]
  const [mentor, mentee] = [pair && book.mentors[pair.mentorId], pair && book.mentees[pair.menteeId]]
  return pair && mentor && mentee ? ok({ pair, mentor, mentee }) : refuse({ code: 'casebook/unknown', id: pairId })
}

/** `B-2026-014 – Anne Peeters et Karim Ben Aïssa` */
export const pairNamed = ({ pair, mentor, mentee }: PairPeople): string => words.pairOf(pair.reference, fullNameOnPaper(mentor), fullNameOnPaper(mentee))

/** A question with room to write. */
export const roomFor = (label: Text, span: number, lines = 1, hint?: string): FormCell => ({ label, span, ...(hint !== undefined && { hint }), answer: { kind: 'room', lines } })

/** A question with what is known of it; what is not is said to be unknown. */
export const saidOf = (label: Text, span: number, text: string | undefined): FormCell => ({ label, span, answer: { kind: 'said', text: text ?? words.unknown } })

/** What is known is written in; what is not is left to write. */
export const knownOf = (label: Text, span: number, text: string | undefined, lines = 1, hint?: string): FormCell =>
  text === undefined ? roomFor(label, span, lines, hint) : saidOf(label, span, text)

/** A question answered by ticking; `ticked` are the keys ticked already. */
export const boxesOf = (label: Text, span: number, items: Readonly<Record<string, string>>, ticked: readonly string[] = []): FormCell => ({ label, span, answer: boxesAnswer(items, ticked) })

const boxesAnswer = (items: Readonly<Record<string, string>>, ticked: readonly string[]): FormAnswer => ({
  kind: 'boxes',
  items: Object.entries(items).map(([key, label]) => (ticked.includes(key) ? { label, ticked: true as const } : { label })),
})
