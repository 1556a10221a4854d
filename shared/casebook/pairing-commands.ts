import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'
import { pairingNotesOf } from './pairings'

import { ok, refuse } from '#shared/core/result'
import { PairingNoteId } from '#shared/domain/ids'
import { PairingNote } from '#shared/domain/pairing-note'

export const NotePairing = PairingNote.omit({ id: true })
export type NotePairing = z.infer<typeof NotePairing>

export const RemovePairingNote = z.strictObject({ id: PairingNoteId })

/** Notes that two people are related, are to be kept apart, or may be proposed again after a refusal; noted again in the same words that day, nothing changes. Refuses a day to come. */
export const notePairing =
  (note: NotePairing, world: World): Change =>
  book => {
    const unknown = [book.mentors[note.mentorId] ? undefined : note.mentorId, book.mentees[note.menteeId] ? undefined : note.menteeId].find(id => id !== undefined)
    if (unknown !== undefined) return refuse({ code: 'casebook/unknown', id: unknown })
    if (note.by && !book.coordinators[note.by]) return refuse({ code: 'casebook/unknown', id: note.by })
    if (note.on > world.today()) return refuse({ code: 'date/in-future', on: note.on })
    if (pairingNotesOf(book, note.mentorId, note.menteeId).some(({ kind, on, reason }) => kind === note.kind && on === note.on && reason === note.reason)) return ok(book)
    const id = PairingNoteId.parse(world.newId())
    return ok({ ...book, pairingNotes: { ...book.pairingNotes, [id]: { ...note, id } } })
  }

export const removePairingNote =
  ({ id }: z.infer<typeof RemovePairingNote>): Change =>
  book => {
    const { [id]: found, ...pairingNotes } = book.pairingNotes
    return found ? ok({ ...book, pairingNotes }) : refuse({ code: 'casebook/unknown', id })
  }
