import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { Saved, TemplateChecked, TemplateQuestion } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import { exampleValues } from '#shared/documents/template-fields/example-values'
import { starterDocument } from '#shared/documents/template-fields/starter'
import type { FieldValues } from '#shared/documents/template-fields/template-field'
import { sourceOf } from '#shared/documents/sheet-source'
import type { PieceId } from '#shared/domain/ids'
import type { LetterTemplate, TemplateKind } from '#shared/domain/letter-template'
import { templatePage } from '#shared/text/template-settings'

/** The template of the association for a kind of paper, or nothing while ours holds. */
export const templateFor = ({ store }: Household, kind: TemplateKind): LetterTemplate | undefined => store.read()?.letterTemplates[kind]

/** A paper in the Word file of the association. Refuses where the file is no longer in the folder. */
export async function inTemplate({ store, presses }: Household, piece: PieceId, values: FieldValues): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await store.readPiece(piece)
  if (!bytes) return refuse({ code: 'piece/missing' })
  const { templateLayout } = await import('../importing/read-template') // with all that it knows of packed files: not needed to open the window
  return ok(await presses.template({ bytes, layout: templateLayout(bytes), values }))
}

/** Checks a Word file apart from the house; it is kept only where nothing in it would come out wrong. */
export async function checkAndKeep({ foreign, store }: Household, { kind, bytes }: TemplateQuestion): Promise<Result<TemplateChecked, Refusal>> {
  const checked = await foreign.checkTemplate({ kind, bytes })
  if (!checked.ok) return checked
  const report = checked.value
  if (report.problems.length > 0) return ok({ report })
  return whenOk(await store.keepPiece(bytes), piece => ok({ report, piece }))
}

/** A Word file of ours with the fields in their places, from which an association may start. */
export async function saveStarter(household: Household, files: SavedFiles, kind: TemplateKind): Promise<Result<Saved, Refusal>> {
  const { store, presses, world } = household
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const source = sourceOf(book, { today: world.today(), defaults: world.defaults })
  if (!source.ok) return source
  return files.save({ fileName: templatePage.starterFile[kind], format: 'docx', bytes: async () => ok(await presses.docx(starterDocument(source.value, kind))) })
}

/** A Word file that was kept, filled with an invented example; the association in it is the real one. */
export const saveExample = (household: Household, files: SavedFiles, kind: TemplateKind, piece: PieceId): Promise<Result<Saved, Refusal>> => {
  const book = household.store.read()
  const values = exampleValues(kind, book && organisationOf(book))
  return files.save({ fileName: templatePage.exampleFile[kind], format: 'docx', bytes: () => inTemplate(household, piece, values) })
}
