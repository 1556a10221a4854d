import { beReader } from '../importing/ready'
import { bookIn } from '../store/book-reader'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { ok, refuse } from '#shared/core/result'

import type { CheckedBook, CopyQuestion } from './copy-question'
import { isOfAKeptKind } from './kept-kinds'
import { limits } from './limits'
import { readExportBytes } from './read-export'

const encoder = new TextEncoder()

/** The process that reads casebooks: an export, or the book of a file whose sum was right. They go back as JSON, which costs the house far less than as objects. */
function answerTo(question: CopyQuestion): Promise<unknown> {
  return question.kind === 'book' ? Promise.resolve(checked(question.json)) : exportIn(question)
}

function checked(json: Uint8Array) {
  const read = json.length > limits.bookBytes ? undefined : bookIn(json)
  if (!read) return ok<CheckedBook>({ isBook: false })
  const isAsItStands = read.savedFormat === CURRENT_FORMAT // checking changes nothing in what was checked when it was written
  return ok<CheckedBook>({ isBook: true, savedFormat: read.savedFormat, ...(!isAsItStands && { json: encoder.encode(JSON.stringify(read.book)) }) })
}

async function exportIn({ bytes, evenIfChanged }: Extract<CopyQuestion, { kind: 'export' }>) {
  const read = readExportBytes(bytes, evenIfChanged)
  if (!read.ok) return read
  for (const piece of read.value.pieces) if (!(await isOfAKeptKind(piece))) return refuse({ code: 'export/damaged' })
  return ok({ book: encoder.encode(JSON.stringify(read.value.book)), pieces: read.value.pieces })
}

beReader(question => answerTo(question as CopyQuestion)) // from the house alone: only our main process has its port
