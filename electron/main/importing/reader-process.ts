import type { ForeignFile, ImportRefusal } from '#shared/importing/foreign-table'

import { readFile } from './read-file'
import { READY } from './ready'

/**
 * The beginning of the process that reads other people's files: it says that it is ready, hears one file, answers once, and is then ended by who asked.
 * What it throws ends it, and is known by that.
 */
function answerTo(file: unknown): unknown {
  const unreadable: ImportRefusal = { code: 'import/unreadable' }
  return isFile(file) ? readFile(file) : { ok: false, error: unreadable }
}

const isFile = (file: unknown): file is ForeignFile =>
  typeof file === 'object' && file !== null && 'fileName' in file && typeof file.fileName === 'string' && 'bytes' in file && file.bytes instanceof Uint8Array

// Electron's utility processes have a port to their parent; a forked Node has a channel. Types know only the first.
const port = (process as { readonly parentPort?: Electron.ParentPort }).parentPort
if (port) {
  port.on('message', ({ data }) => port.postMessage(answerTo(data)))
  port.postMessage(READY)
} else {
  process.on('message', file => void process.send?.(answerTo(file)))
  process.send?.(READY)
}
