import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { CoordinatorId, PieceId } from '#shared/domain/ids'
import { line } from '#shared/domain/line'
import { TemplateKind } from '#shared/domain/letter-template'
import type { ProfileAnalysis } from '#shared/domain/profile-analysis'

/** The words of the association about the profiles of a year, all of them; without any the year has none. */
export const saveProfileAnalysis =
  ({ id, remarks }: ProfileAnalysis): Change =>
  book => {
    const { [id]: _, ...others } = book.profileAnalyses
    const isEmpty = Object.values(remarks).every(text => text.trim() === '')
    return ok({ ...book, profileAnalyses: isEmpty ? others : { ...others, [id]: { id, remarks } } })
  }

/** A Word file of the association for one kind of paper; its bytes are kept already, and its fields were checked. */
export const SaveTemplate = z.strictObject({ id: TemplateKind, piece: PieceId, fileName: line(255), by: CoordinatorId.optional() })
export type SaveTemplate = z.infer<typeof SaveTemplate>

export const RemoveTemplate = z.strictObject({ id: TemplateKind })

/** From now on a kind of paper is written in the Word file of the association. */
export const saveTemplate =
  ({ id, piece, fileName, by }: SaveTemplate, world: World): Change =>
  book => ok({ ...book, letterTemplates: { ...book.letterTemplates, [id]: { id, piece, fileName, addedOn: world.today(), ...(by && { by }) } } })

/** From now on a kind of paper is ours again; what was printed stays as it was. */
export const removeTemplate =
  ({ id }: z.infer<typeof RemoveTemplate>): Change =>
  book => {
    const { [id]: found, ...letterTemplates } = book.letterTemplates
    return found ? ok({ ...book, letterTemplates }) : refuse({ code: 'casebook/unknown', id })
  }
