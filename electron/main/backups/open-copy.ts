import type { BookReader } from '../store/book-reader'
import type { Brake } from '../store/brake'
import { LARGEST_FILE, readEnvelope } from '../store/envelope'
import { causeOf } from '../store/faults'
import { type Container, looksSealed, openContainer, readContainer } from '../vault/container'
import { wipe } from '../vault/data-key'
import type { Keys } from '../vault/keys'
import { type Secret, unwrap } from '../vault/slots'

import type { BackupRefusal } from '#shared/api/backups'
import { type Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'

/** A copy that was opened and checked whole. */
export interface OpenedCopy {
  readonly book: Casebook
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly isProtected: boolean
  /** What opens the pieces that lie beside it. */
  readonly keys?: Keys | undefined
}

interface OpeningParts {
  readonly reader: BookReader
  /** Ours, which open most copies without a question. */
  readonly keys: Keys | undefined
  readonly secret: Secret | undefined
  readonly brake: Brake
}

/** Opens a copy of the casebook out of its bytes, in clear or protected. Nothing is believed before its sum was found right. */
export async function openCopy(bytes: Uint8Array, parts: OpeningParts): Promise<Result<OpenedCopy, BackupRefusal>> {
  return looksSealed(bytes) ? openSealed(bytes, parts) : openClear(bytes, parts.reader)
}

/** How our own file in clear begins, also where the rest is missing. */
const OURS = /^(?:\u00ef\u00bb\u00bf)?\{"application":"binome","format":/

async function openClear(bytes: Uint8Array, reader: BookReader): Promise<Result<OpenedCopy, BackupRefusal>> {
  if (!OURS.test(Buffer.from(bytes.subarray(0, 60)).toString('latin1'))) return refuse({ code: 'backup/not-one' })
  const envelope = readEnvelope(bytes)
  if (!envelope.ok) return refuse({ code: envelope.error.code === 'opening/newer' ? 'backup/newer' : 'backup/damaged' })
  const { json, format, generation, savedAt } = envelope.value
  const book = await bookIn(json, format, reader)
  return whenOk(book, value => ok({ book: value, generation, savedAt, isProtected: false }))
}

const REFUSED = { 'container/not-one': 'backup/not-one', 'container/damaged': 'backup/damaged', 'container/newer': 'backup/newer' } as const

async function openSealed(bytes: Uint8Array, parts: OpeningParts): Promise<Result<OpenedCopy, BackupRefusal>> {
  const container = readContainer(bytes)
  if (!container.ok) return refuse({ code: REFUSED[container.error.code] })
  const { kind, format, generation, savedAt, slots } = container.value
  if (kind !== 'casebook') return refuse({ code: 'backup/not-one' })
  if (format > CURRENT_FORMAT) return refuse({ code: 'backup/newer' })

  const unsealed = await unsealedBy(container.value, parts)
  if (!unsealed.ok) return unsealed
  const { json, key } = unsealed.value
  return whenOk(await bookIn(json, format, parts.reader), book => ok({ book, generation, savedAt, isProtected: true, keys: { key, slots } }))
}

/** The book in this JSON; refused where it is none, is of another format than was said, or takes more time or memory than a book may. */
async function bookIn(json: Uint8Array, format: number, reader: BookReader): Promise<Result<Casebook, BackupRefusal>> {
  try {
    const read = await reader(json)
    return read?.savedFormat === format ? ok(read.book) : refuse({ code: 'backup/damaged' })
  } catch (fault) {
    return refuse({ code: 'backup/unreadable', cause: causeOf(fault) })
  }
}

/** By our own key first; by the secret of that copy where ours is another. */
async function unsealedBy(container: Container, { keys, secret, brake }: OpeningParts): Promise<Result<{ readonly json: Uint8Array; readonly key: Buffer }, BackupRefusal>> {
  const byOurs = keys && (await contentOf(container, keys.key))
  if (keys && byOurs) return byOurs.ok ? ok({ json: byOurs.value, key: keys.key }) : byOurs
  if (!secret) return refuse({ code: 'backup/protected' })

  const waitSeconds = brake.left()
  if (waitSeconds > 0) return refuse({ code: 'backup/wrong-secret', kind: secret.kind, waitSeconds })
  const key = await unwrap(container.slots, secret)
  const content = key && (await contentOf(container, key))
  if (key && !content?.ok) wipe(key)
  if (!key || !content) return refuse({ code: 'backup/wrong-secret', kind: secret.kind, waitSeconds: brake.failed() })
  brake.passed()
  return content.ok ? ok({ json: content.value, key }) : content
}

/** Nothing where the key is not its own; damaged where what was packed cannot be unpacked, or unpacks to more than a casebook can be. */
async function contentOf(container: Container, key: Buffer): Promise<Result<Uint8Array, BackupRefusal> | undefined> {
  try {
    const content = await openContainer(container, key, LARGEST_FILE)
    return content && ok(content)
  } catch {
    return refuse({ code: 'backup/damaged' })
  }
}
