import { randomBytes } from 'node:crypto'
import { z } from 'zod'

import type { Keys } from '../vault/keys'
import { recordsUnder, type Records } from '../vault/records'
import { sha256 } from './sha256'

/** The first line of a segment. A salt says that its records are sealed. */
export interface Head {
  readonly first: number
  /** Whose it is: eight hexadecimal signs, new at each opening. */
  readonly writer: string
  readonly salt?: string | undefined
}

const Head = z.object({ application: z.literal('binome'), journal: z.literal(1), first: z.int().positive(), writer: z.string().regex(/^[0-9a-f]{8}$/), salt: z.base64().max(100).optional() })

/** The head of a new segment: sealed with a fresh salt where there are keys. */
export const newHead = (first: number, writer: string, keys: Keys | undefined): Head => ({ first, writer, ...(keys && { salt: randomBytes(32).toString('base64') }) })

export const headLine = ({ first, writer, salt }: Head): string => `${JSON.stringify({ application: 'binome', journal: 1, first, writer, salt })}\n`

export function readHead(line: string): Head | undefined {
  try {
    const { first, writer, salt } = Head.parse(JSON.parse(line))
    return { first, writer, ...(salt !== undefined && { salt }) }
  } catch {
    return undefined
  }
}

/** Writes and reads the records of one segment. */
export interface Lines {
  /** A record, with its line end. `text` is that of its entry. */
  readonly write: (generation: number, sequence: number, text: string) => string
  /** The text of the entry in a record, or nothing for one that was sealed elsewhere. */
  readonly textOf: (record: RecordLine) => string | undefined
}

/** The lines of the segment of this head, named `name`; nothing where it is sealed and there is no key. */
export function linesOf(head: Head, name: string, keys: Keys | undefined): Lines {
  const records = head.salt !== undefined && keys ? recordsUnder(keys.key, Buffer.from(head.salt, 'base64')) : undefined
  return {
    write: (generation, sequence, text) => recordLine(generation, sequence, head.salt === undefined ? { text } : { sealed: needed(records).seal(text, `${name}:${generation}`) }),
    textOf: ({ generation, kind, payload }) => {
      if ((kind === 'sealed') !== (head.salt !== undefined)) return undefined // a line in clear among sealed ones is not ours
      return kind === 'sealed' ? records?.open(payload.slice(1, -1), `${name}:${generation}`) : payload
    },
  }
}

function needed(records: Records | undefined): Records {
  if (!records) throw new Error('a sealed segment is not written without its key')
  return records
}

function recordLine(generation: number, sequence: number, payload: { readonly text: string } | { readonly sealed: string }): string {
  const [kind, text] = 'text' in payload ? ['entry', payload.text] : ['sealed', `"${payload.sealed}"`]
  return `{"generation":${generation},"sequence":${sequence},"sum":"${sumOf(generation, sequence, text)}","${kind}":${text}}\n`
}

const sumOf = (generation: number, sequence: number, payload: string): string => sha256(Buffer.from(`${generation}:${sequence}:`), Buffer.from(payload))

/** A record whose sum is right. */
export interface RecordLine {
  readonly generation: number
  readonly sequence: number
  readonly kind: 'entry' | 'sealed'
  readonly payload: string
}

const RECORD = /^\{"generation":([1-9]\d{0,14}),"sequence":([1-9]\d{0,14}),"sum":"([0-9a-f]{64})","(entry|sealed)":/

/** The record in a line (without its line end), or nothing for one that is not whole. */
export function readRecord(line: string): RecordLine | undefined {
  const [start = '', generation = '', sequence = '', sum, kind] = RECORD.exec(line) ?? []
  const payload = line.slice(start.length, -1)
  if (start === '' || !line.endsWith('}') || sumOf(Number(generation), Number(sequence), payload) !== sum) return undefined
  return { generation: Number(generation), sequence: Number(sequence), kind: kind === 'sealed' ? 'sealed' : 'entry', payload }
}
