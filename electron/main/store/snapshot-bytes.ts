import { createHash } from 'node:crypto'

import { sealContainer } from '../vault/container'
import { wipe } from '../vault/data-key'
import type { Keys } from '../vault/keys'
import { envelopeHead, LARGEST_FILE, type Saved } from './envelope'
import { CannotSave } from './faults'
import { pace } from './pace'

import { type Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'

/** About how much text is made into bytes at once, in characters. */
const PART = 128 * 1024

/** The JSON of a book, the same text as `JSON.stringify` makes, in parts; made in slices, so that nothing waits for it. Throws for one that is too long to be read again. */
async function jsonParts(book: Casebook): Promise<readonly Buffer[]> {
  const breathe = pace()
  const parts: Buffer[] = []
  let length = 0
  let text = ''
  const flush = () => {
    const part = Buffer.from(text)
    length += part.length
    if (length > LARGEST_FILE) throw new CannotSave({ code: 'store/fault', cause: 'EFBIG' })
    parts.push(part)
    text = ''
  }

  let before = '{'
  const collections: Readonly<Record<string, number | Readonly<Record<string, unknown>>>> = book
  for (const [name, value] of Object.entries(collections)) {
    text += `${before}${JSON.stringify(name)}:`
    before = ','
    if (typeof value === 'number') {
      text += JSON.stringify(value)
      continue
    }
    let opening = '{'
    for (const id in value) {
      const entity = value[id]
      if (entity === undefined) continue
      text += `${opening}${JSON.stringify(id)}:${JSON.stringify(entity)}`
      opening = ','
      if (text.length > PART) {
        flush()
        await breathe()
      }
    }
    text += opening === '{' ? '{}' : '}'
  }
  text += '}'
  flush()
  return parts
}

/** The SHA-256 of many parts, without keeping anybody waiting. */
export async function sumOfParts(parts: readonly Uint8Array[]): Promise<string> {
  const breathe = pace()
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(part)
    await breathe()
  }
  return hash.digest('hex')
}

/** What the casebook's file holds, in parts: the envelope in clear, or a container where there are keys. */
export async function snapshotParts({ generation, savedAt, book }: Saved, keys: Keys | undefined): Promise<readonly Uint8Array[]> {
  if (keys) {
    const own = { ...keys, key: Buffer.from(keys.key) } // the casebook may be closed, and its key wiped, before the text is made
    try {
      return [await sealContainer({ kind: 'casebook', format: CURRENT_FORMAT, generation, savedAt }, Buffer.concat(await jsonParts(book)), own, 'gzip')]
    } finally {
      wipe(own.key)
    }
  }
  const body = await jsonParts(book)
  const head = Buffer.from(envelopeHead({ generation, savedAt }))
  return [head, Buffer.from(`,"sha256":"${await sumOfParts([head, ...body])}","book":`), ...body, Buffer.from('}')]
}
