import { beReader } from '../importing/ready'
import { bookIn } from '../store/book-reader'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { ok, refuse } from '#shared/core/result'

import type { CheckedBook, CopyQuestion } from './copy-question'
import { isOfAKeptKind } from './kept-kinds'
import { limits } from './limits'
import { readExportBytes } from './read-export'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The process that reads casebooks: an export, or the book of a file whose sum was right. They go back as JSON, which costs the house far less than as objects. */
function answerTo(question: CopyQuestion): Promise<unknown> {
  return question.kind === 'book' ? Promise.resolve(checked(question.json)) : exportIn(question)
}

function checked(json: Uint8Array) {
  const read = json.length > limits.bookBytes ? undefined : bookIn(json)
  if (!read) return ok<CheckedBook>({ isBook: false })
  const isAsItStands = read.savedFormat === CURRENT_FORMAT && isSame(JSON.parse(decoder.decode(json)), read.book)
  return ok<CheckedBook>({ isBook: true, savedFormat: read.savedFormat, ...(!isAsItStands && { json: encoder.encode(JSON.stringify(read.book)) }) })
}

/** True for the same values under the same names, in whatever order they were written. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const [names, others] = [Object.keys(one), Object.keys(other)]
  const [left, right] = [one, other] as readonly Readonly<Record<string, unknown>>[] // plain JSON on both sides
  return names.length === others.length && names.every(name => isSame(left?.[name], right?.[name]))
}

async function exportIn({ bytes, evenIfChanged }: Extract<CopyQuestion, { kind: 'export' }>) {
  const read = readExportBytes(bytes, evenIfChanged)
  if (!read.ok) return read
  for (const piece of read.value.pieces) if (!(await isOfAKeptKind(piece))) return refuse({ code: 'export/damaged' })
  return ok({ book: encoder.encode(JSON.stringify(read.value.book)), pieces: read.value.pieces })
}

beReader(question => answerTo(question as CopyQuestion)) // from the house alone: only our main process has its port
