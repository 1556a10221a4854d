import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'
import type { Handlers } from './serve'

import type { Heard } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { AccessQuestion, privacy } from '#shared/api/privacy'
import { erase } from '#shared/casebook/erasure'
import { isAboutThem, withoutThem } from '#shared/casebook/erasure-effects'
import { subjectOf } from '#shared/casebook/subjects'
import { searchKey } from '#shared/core/search-key'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import { accessDocument, accessJson } from '#shared/documents/access-file'
import { fileName } from '#shared/documents/file-name'
import { type SheetSource, sourceOf } from '#shared/documents/sheet-source'
import { internalNumber } from '#shared/domain/internal-number'
import { fullName } from '#shared/domain/person'
import { erasureWords } from '#shared/text/data-rights'
import { accessFile as words } from '#shared/text/sheets/access-file'

/** People’s rights over their data. */
export const privacyHandlers = (household: Household, files: SavedFiles): Pick<Handlers, keyof typeof privacy> => ({
  'access-file.preview': async question => {
    const source = sourceFor(household, question)
    return source.ok ? ok(await household.presses.pdf(accessDocument(source.value, question.who, question.leftOut))) : source
  },
  'access-file.save-as': async ({ format, ...question }) => {
    const source = sourceFor(household, question)
    if (!source.ok) return source
    return files.save({ fileName: fileName(household.world.today(), words.fileName, internalNumber(question.who.id)), format, bytes: async () => ok(await accessBytes(household, source.value, question, format)) })
  },
  'person.erase': question => erasePerson(household, question),
})

function sourceFor({ store, world }: Household, { who }: AccessQuestion): Result<SheetSource, Refusal> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  if (!subjectOf(book, who)) return refuse({ code: 'casebook/unknown', id: who.id })
  return whenOk(sourceOf(book, { today: world.today(), defaults: world.defaults }), source => ok(source))
}

async function accessBytes({ presses }: Household, source: SheetSource, { who, leftOut }: AccessQuestion, format: 'pdf' | 'docx' | 'json'): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(accessJson(source, who, leftOut), null, 2)}\n`)
  const document = accessDocument(source, who, leftOut)
  return format === 'pdf' ? presses.pdf(document) : presses.docx(document)
}

const plainName = (name: string): string => searchKey(name).replace(/\s+/g, ' ').trim()

async function erasePerson({ store, world, desk }: Household, { who, name, familyNameToo }: Heard<'person.erase'>) {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' as const })
  const person = subjectOf(book, who)
  if (!person) return refuse({ code: 'casebook/unknown' as const, id: who.id })
  if (plainName(name) !== plainName(fullName(person))) return refuse({ code: 'person/name-differs' as const })
  return store.forget(before => erase(before, who, { familyNameToo, words: erasureWords }, world), { by: authorOf(desk), act: 'person.erase' }, isAboutThem(book, who), withoutThem(book, who, erasureWords))
}
