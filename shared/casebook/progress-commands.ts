import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { hasAgreed } from '#shared/domain/consent'
import { MenteeId, ProgressUpdateId } from '#shared/domain/ids'
import { ProgressUpdate } from '#shared/domain/progress-update'

const { milestone, on, done } = ProgressUpdate.shape

/** That a partner was told, or that it was left aside. */
export const RecordProgress = z.strictObject({ menteeId: MenteeId, milestone, on, done })
export type RecordProgress = z.infer<typeof RecordProgress>

export const RemoveProgress = z.strictObject({ id: ProgressUpdateId })

/** Keeps in the log what a partner was told. Refuses what went out without the person's agreement, and a day to come. */
export const recordProgress =
  ({ menteeId, ...told }: RecordProgress, world: World): Change =>
  book => {
    const mentee = book.mentees[menteeId]
    if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
    const { partnerId } = mentee
    if (partnerId === undefined) return refuse({ code: 'update/no-partner' })
    if (told.done.kind === 'sent' && !hasAgreed(mentee.consents, 'sharing')) return refuse({ code: 'update/not-agreed' })
    if (told.on > world.today()) return refuse({ code: 'date/in-future', on: told.on })

    const id = ProgressUpdateId.parse(world.newId())
    return ok({ ...book, progressUpdates: { ...book.progressUpdates, [id]: { id, menteeId, partnerId, ...told } } })
  }

/** Takes away an entry of the log made by mistake. */
export const removeProgress =
  ({ id }: z.infer<typeof RemoveProgress>): Change =>
  book => {
    const { [id]: found, ...progressUpdates } = book.progressUpdates
    return found ? ok({ ...book, progressUpdates }) : refuse({ code: 'casebook/unknown', id })
  }
