import { z } from 'zod'

import { parsedJson } from './parsed-json'
import { sha256 } from './sha256'

import { Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import { upgrade } from '#shared/casebook/upgrade'
import { ok, refuse, type Result } from '#shared/core/result'

/** The casebook as it was saved at one moment; each save has the next generation. */
export interface Saved {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly book: Casebook
}

/** Why bytes are no casebook of ours. */
export type EnvelopeRefusal = { readonly code: 'opening/damaged' } | { readonly code: 'opening/newer'; readonly format: number }

/** Below the longest text that the engine can hold (2²⁹ − 24 characters), so that what is written can be read. */
export const LARGEST_FILE = 512_000_000

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** The bytes of the file: valid JSON, whose order is fixed so that the sum can be checked before anything is believed. */
export function seal({ generation, savedAt, book }: Saved): Uint8Array {
  const head = encoder.encode(`{"application":"binome","format":${CURRENT_FORMAT},"generation":${generation},"savedAt":"${savedAt}"`)
  const body = encoder.encode(JSON.stringify(book))
  return Buffer.concat([head, encoder.encode(`,"sha256":"${sha256(head, body)}","book":`), body, encoder.encode('}')])
}

const START = /^\{"application":"binome","format":([1-9]\d{0,8}),/
const HEADER = /^(\{"application":"binome","format":([1-9]\d{0,8}),"generation":([1-9]\d{0,14}),"savedAt":"([0-9TZ:.+-]{1,40})"),"sha256":"([0-9a-f]{64})","book":/
/** No header is longer, however the numbers grow. */
const LONGEST_HEADER = 300

const damaged = refuse({ code: 'opening/damaged' })

/** The casebook in these bytes, or why there is none. */
export function unseal(file: Uint8Array): Result<Saved, EnvelopeRefusal> {
  const bytes = BYTE_ORDER_MARK.every((byte, at) => file[at] === byte) ? file.subarray(BYTE_ORDER_MARK.length) : file
  const beginning = Buffer.from(bytes.subarray(0, LONGEST_HEADER)).toString('latin1') // the header is ASCII: one character, one byte

  const newer = Number(START.exec(beginning)?.[1] ?? 0)
  if (newer > CURRENT_FORMAT) return refuse({ code: 'opening/newer', format: newer }) // first: what follows may be written in another way by then

  const [header = '', head = '', format, generation, savedAt = '', sum] = HEADER.exec(beginning) ?? []
  const body = bytes.subarray(header.length, -1)
  if (header === '' || bytes.at(-1) !== 0x7d || sha256(bytes.subarray(0, head.length), body) !== sum) return damaged

  const book = casebookIn(body)
  return book?.savedFormat === Number(format) ? ok({ generation: Number(generation), savedAt, book: book.book }) : damaged
}

const Formatted = z.looseObject({ format: z.int() })

function casebookIn(body: Uint8Array): { readonly savedFormat: number; readonly book: Casebook } | undefined {
  try {
    const found = Formatted.parse(parsedJson(decoder.decode(body)))
    return { savedFormat: found.format, book: Casebook.parse(upgrade(found)) }
  } catch {
    return undefined // what went wrong is not told: the message of a parser quotes what it read, and people's lives stand there
  }
}
