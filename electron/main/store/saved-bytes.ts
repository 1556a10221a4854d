import { type Container, looksSealed, openContainer, readContainer } from '../vault/container'
import type { DataKey } from '../vault/data-key'
import { type Envelope, type EnvelopeRefusal, LARGEST_FILE, readEnvelope } from './envelope'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { ok, refuse, type Result } from '#shared/core/result'

/** What the bytes of a casebook's file, of the save before it or of a backup say without a key: whole, and from when. */
export interface Looked extends Omit<Envelope, 'json'> {
  /** What it is sealed in; nothing in clear. */
  readonly container?: Container | undefined
  /** The JSON of its book; nothing where the key is not its own. A sealed one needs its key. */
  readonly json: (key?: DataKey) => Promise<Uint8Array | undefined>
}

/** Looks at the bytes of a casebook, in clear or sealed. What is damaged is told without a key. */
export function lookAt(bytes: Uint8Array): Result<Looked, EnvelopeRefusal> {
  if (!looksSealed(bytes)) {
    const envelope = readEnvelope(bytes)
    if (!envelope.ok) return envelope
    const { json, ...facts } = envelope.value
    return ok({ ...facts, json: () => Promise.resolve(json) })
  }

  const container = readContainer(bytes)
  if (!container.ok) return refuse(container.error.code === 'container/newer' ? { code: 'opening/newer', format: CURRENT_FORMAT + 1 } : { code: 'opening/damaged' })
  const { kind, format, generation, savedAt } = container.value
  if (kind !== 'casebook') return refuse({ code: 'opening/damaged' })
  if (format > CURRENT_FORMAT) return refuse({ code: 'opening/newer', format })
  return ok({ format, generation, savedAt, container: container.value, json: async key => key && openContainer(container.value, key, LARGEST_FILE) })
}
