import type { ForeignFile, ImportRefusal } from '#shared/importing/foreign-table'

import { readFile } from './read-file'
import { readTemplate, type TemplateFile } from './read-template'
import { READY } from './ready'

/**
 * The beginning of the process that reads other people's files: it says that it is ready, hears one file, answers once, and is then ended by who asked.
 * What it throws ends it, and is known by that.
 */
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

// Electron's utility processes have a port to their parent; a forked Node has a channel. Types know only the first.
const port = (process as { readonly parentPort?: Electron.ParentPort }).parentPort
if (port) {
  port.on('message', ({ data }) => void answerTo(data).then(answer => port.postMessage(answer)))
  port.postMessage(READY)
} else {
  process.on('message', file => void answerTo(file).then(answer => process.send?.(answer)))
  process.send?.(READY)
}
