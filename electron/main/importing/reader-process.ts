import type { ForeignFile, ImportRefusal } from '#shared/importing/foreign-table'

import { readFile } from './read-file'
import { readTemplate, type TemplateFile } from './read-template'
import { beReader } from './ready'

/** The process that reads other people's files. */
async function answerTo(file: unknown): Promise<unknown> {
  const unreadable: ImportRefusal = { code: 'import/unreadable' }
  if (isTemplate(file)) return readTemplate(file)
  return isFile(file) ? readFile(file) : { ok: false, error: unreadable }
}

const isFile = (file: unknown): file is ForeignFile =>
  typeof file === 'object' && file !== null && 'fileName' in file && typeof file.fileName === 'string' && 'bytes' in file && file.bytes instanceof Uint8Array

/** A template is told from a list by the kind of paper it is for. */
const isTemplate = (file: unknown): file is TemplateFile =>
  typeof file === 'object' && file !== null && 'kind' in file && typeof file.kind === 'string' && 'bytes' in file && file.bytes instanceof Uint8Array

beReader(answerTo)
