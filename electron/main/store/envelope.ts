import { bookIn } from './book-reader'
import { sha256 } from './sha256'

import { type Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import { ok, refuse, type Result } from '#shared/core/result'

/** The casebook as it was saved at one moment; each act leads to the next generation. */
export interface Saved {
  readonly generation: number
  /** The instant of the act that led to it, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly book: Casebook
}

/** Why bytes are no casebook of ours. */
export type EnvelopeRefusal = { readonly code: 'opening/damaged' } | { readonly code: 'opening/newer'; readonly format: number }

/** Below the longest text that the engine can hold (2²⁹ − 24 characters), so that what is written can be read. */
export const LARGEST_FILE = 512_000_000

const encoder = new TextEncoder()
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** The beginning of the file, whose order is fixed so that the sum can be checked before anything is believed. */
export const envelopeHead = ({ generation, savedAt }: Pick<Saved, 'generation' | 'savedAt'>): string =>
  `{"application":"binome","format":${CURRENT_FORMAT},"generation":${generation},"savedAt":"${savedAt}"`

/** The bytes of the file, made at once: valid JSON. The store makes the same in slices. */
export function seal(saved: Saved): Uint8Array {
  const head = encoder.encode(envelopeHead(saved))
  const body = encoder.encode(JSON.stringify(saved.book))
  return Buffer.concat([head, encoder.encode(`,"sha256":"${sha256(head, body)}","book":`), body, encoder.encode('}')])
}

const START = /^\{"application":"binome","format":([1-9]\d{0,8}),/
const HEADER = /^(\{"application":"binome","format":([1-9]\d{0,8}),"generation":([1-9]\d{0,14}),"savedAt":"([0-9TZ:.+-]{1,40})"),"sha256":"([0-9a-f]{64})","book":/
/** No header is longer, however the numbers grow. */
const LONGEST_HEADER = 300

const damaged = refuse({ code: 'opening/damaged' })

/** An envelope whose sum is right; what is in it was not read yet. */
export interface Envelope {
  readonly format: number
  readonly generation: number
  readonly savedAt: string
  readonly json: Uint8Array
}

/** Looks at an envelope in clear: what does not hold together, or comes from a version to come, is told before anything is believed. */
export function readEnvelope(file: Uint8Array): Result<Envelope, EnvelopeRefusal> {
  const bytes = BYTE_ORDER_MARK.every((byte, at) => file[at] === byte) ? file.subarray(BYTE_ORDER_MARK.length) : file
  const beginning = Buffer.from(bytes.subarray(0, LONGEST_HEADER)).toString('latin1') // the header is ASCII: one character, one byte

  const newer = Number(START.exec(beginning)?.[1] ?? 0)
  if (newer > CURRENT_FORMAT) return refuse({ code: 'opening/newer', format: newer }) // first: what follows may be written in another way by then

  const [header = '', head = '', format, generation, savedAt = '', sum] = HEADER.exec(beginning) ?? []
  const json = bytes.subarray(header.length, -1)
  if (header === '' || bytes.at(-1) !== 0x7d || sha256(bytes.subarray(0, head.length), json) !== sum) return damaged
  return ok({ format: Number(format), generation: Number(generation), savedAt, json })
}

/** The casebook in these bytes, read here and at once, or why there is none. */
export function unseal(file: Uint8Array): Result<Saved, EnvelopeRefusal> {
  const envelope = readEnvelope(file)
  if (!envelope.ok) return envelope
  const { format, generation, savedAt, json } = envelope.value
  const read = bookIn(json)
  return read?.savedFormat === format ? ok({ generation, savedAt, book: read.book }) : damaged
}
