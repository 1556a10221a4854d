import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip, gunzip } from 'node:zlib'
import { z } from 'zod'

import { derivedKey, type DataKey } from './data-key'
import type { Keys } from './keys'
import { Slot } from './slots'

import { ok, refuse, type Result } from '#shared/core/result'

/** « BINOME », the version of the container, and a line end that a careless transfer would change. */
const MAGIC = Buffer.from('BINOME1\n', 'latin1')
const LARGEST_HEADER = 1024 * 1024
const NONCE = 12
const TAG = 16
const SUM = 32

/** What is in it, told in clear: nothing of anybody. */
const Facts = z.strictObject({
  /** A casebook is also what a backup holds. */
  kind: z.enum(['casebook', 'piece', 'drafts']),
  /** The format of the casebook. */
  format: z.int().positive(),
  generation: z.int().min(0),
  /** Instant, ISO 8601 in UTC. */
  savedAt: z.string().max(40),
})
export type Facts = Readonly<z.infer<typeof Facts>>

const Header = z.strictObject({
  v: z.literal(1),
  application: z.literal('binome'),
  ...Facts.shape,
  cipher: z.literal('AES-256-GCM'),
  compression: z.enum(['gzip', 'none']),
  fileSalt: z.base64().max(100),
  slots: z.array(Slot).max(4).readonly(),
})
type Header = Readonly<z.infer<typeof Header>>

/** A container whose sum is right, not opened yet. */
export interface Container extends Facts {
  readonly slots: readonly Slot[]
  readonly header: Header
  /** Everything before the nonce: what the seal vouches for beside the content. */
  readonly head: Buffer
  readonly sealed: Buffer
}

export type ContainerRefusal = { readonly code: 'container/not-one' } | { readonly code: 'container/damaged' } | { readonly code: 'container/newer' }

/** True for the beginning of any container of ours, of whatever version. */
export const looksSealed = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'BINOME'

const gzipped = promisify(gzip)
const gunzipped = promisify(gunzip)

/** Seals content under a fresh key. Compression is for text; `slots` go with what a person may carry elsewhere, and not with pieces. */
export async function sealContainer(facts: Facts, content: Uint8Array, { key, slots }: Keys, compression: 'gzip' | 'none'): Promise<Buffer> {
  const salt = randomBytes(32)
  const header: Header = { v: 1, application: 'binome', ...facts, cipher: 'AES-256-GCM', compression, fileSalt: salt.toString('base64'), slots }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const head = Buffer.concat([MAGIC, length, text])

  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', derivedKey(key, salt, 'file'), nonce).setAAD(head)
  const packed = compression === 'gzip' ? await gzipped(content, { level: 1 }) : content
  const body = Buffer.concat([head, nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()])
  return Buffer.concat([body, sumOf(body)])
}

/** Looks at a container without a key. What is damaged is told here, so that a wrong passphrase is never taken for it. */
export function readContainer(bytes: Uint8Array): Result<Container, ContainerRefusal> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!looksSealed(file)) return refuse({ code: 'container/not-one' })
  const isWhole = file.length > MAGIC.length + 4 + NONCE + TAG + SUM && sumOf(file.subarray(0, -SUM)).equals(file.subarray(-SUM))
  if (!isWhole) return refuse({ code: 'container/damaged' })
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return refuse({ code: 'container/newer' })

  const length = file.readUInt32BE(MAGIC.length)
  const end = MAGIC.length + 4 + length
  const header = length <= LARGEST_HEADER && end + NONCE + TAG + SUM <= file.length ? headerIn(file.subarray(MAGIC.length + 4, end)) : undefined
  if (!header) return refuse({ code: 'container/damaged' })
  const { kind, format, generation, savedAt, slots } = header
  return ok({ kind, format, generation, savedAt, slots, header, head: file.subarray(0, end), sealed: file.subarray(end, -SUM) })
}

/** What a container holds, or nothing where the key is not its own. `atMost` bounds what it may unpack to, in bytes; throws beyond. */
export async function openContainer({ header, head, sealed }: Container, key: DataKey, atMost: number): Promise<Buffer | undefined> {
  const decipher = createDecipheriv('aes-256-gcm', derivedKey(key, Buffer.from(header.fileSalt, 'base64'), 'file'), sealed.subarray(0, NONCE)).setAAD(head).setAuthTag(sealed.subarray(-TAG))
  const packed = decipher.update(sealed.subarray(NONCE, -TAG))
  try {
    decipher.final()
  } catch {
    return undefined
  }
  return header.compression === 'gzip' ? gunzipped(packed, { maxOutputLength: atMost }) : packed
}

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

function headerIn(text: Buffer): Header | undefined {
  try {
    return Header.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return undefined
  }
}
