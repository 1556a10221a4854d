import type { Store } from '../../electron/main/store/store'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { ok } from '#shared/core/result'
import { Coordinator } from '#shared/domain/coordinator'
import type { PieceId } from '#shared/domain/ids'
import { LetterTemplate } from '#shared/domain/letter-template'

/** How many people the acts below go round: the book stays small however long they go on. */
const PEOPLE = 40

/** Every so many acts, bytes are kept beside the casebook and named in it. */
const PIECE_EVERY = 10

const author = { by: 'first-run', act: 'coordinator.save' }

/** Act number n, counted from 1: it leaves its number in the book, so that one can tell from the book which acts it holds. */
export async function perform(store: Store, n: number): Promise<boolean> {
  if (n % PIECE_EVERY !== 0) return (await store.commit(numbered(n), author)).ok
  const piece = await store.keepPiece(pieceOf(n))
  return piece.ok && (await store.commit(withPiece(n, piece.value), author)).ok
}

const pieceOf = (n: number) => Buffer.from(`les pages de l’acte ${n}`.repeat(50))

const numbered =
  (n: number): Change =>
  book => {
    const coordinator = Coordinator.parse({ id: personOf(n), agreement: 'feminine', givenName: `Acte${n}`, familyName: 'd’Hondt-Świątek 🙂' })
    return ok({ ...book, coordinators: { ...book.coordinators, [coordinator.id]: coordinator } })
  }

const withPiece =
  (n: number, piece: PieceId): Change =>
  book => {
    const template = LetterTemplate.parse({ id: 'contract', piece, fileName: `acte-${n}.docx`, addedOn: '2026-03-16' })
    return ok({ ...book, letterTemplates: { ...book.letterTemplates, contract: template } })
  }

const personOf = (n: number) => `00000000-0000-4000-8000-${String(n % PEOPLE).padStart(12, '0')}`

/** The number of the last act that a book holds, 0 for none; nothing for a book that no series of acts from the first leads to. */
export function lastActIn(book: Casebook): number | undefined {
  const people = listed(book.coordinators).map(({ id, givenName }) => ({ id, n: Number(givenName.slice('Acte'.length)) }))
  const template = book.letterTemplates.contract
  const last = Math.max(0, ...people.map(({ n }) => n), template ? Number(/\d+/.exec(template.fileName)?.[0]) : 0)
  const expected = new Map<string, number>()
  for (let n = Math.max(1, last - PEOPLE - PIECE_EVERY); n <= last; n += 1) if (n % PIECE_EVERY !== 0) expected.set(personOf(n), n)
  const lastPiece = last - (last % PIECE_EVERY)
  const fits = people.every(({ id, n }) => expected.get(id) === undefined || expected.get(id) === n) && [...expected].every(([id]) => people.some(person => person.id === id))
  return fits && (template ? template.fileName === `acte-${lastPiece}.docx` : lastPiece === 0) ? last : undefined
}

/** True when the piece that the book names is there, byte for byte. */
export async function holdsItsPiece(store: Store): Promise<boolean> {
  const template = store.read()?.letterTemplates.contract
  if (!template) return true
  const bytes = await store.readPiece(template.piece)
  return bytes !== undefined && Buffer.compare(bytes, pieceOf(Number(/\d+/.exec(template.fileName)?.[0]))) === 0
}
