import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { type DataKey, derivedKey } from './data-key'

const NONCE = 12
const TAG = 16

/** Seals and opens the lines of one journal, under a key of its own. `about` ties a line to its place: moved elsewhere, it no longer opens. */
export interface Records {
  readonly seal: (text: string, about: string) => string
  /** Nothing for a line that was not sealed here, or for this place. */
  readonly open: (sealed: string, about: string) => string | undefined
}

export function recordsUnder(key: DataKey, salt: Uint8Array): Records {
  const own = derivedKey(key, salt, 'journal')
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', own, nonce).setAAD(Buffer.from(about))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64')
      if (bytes.length < NONCE + TAG) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', own, bytes.subarray(0, NONCE)).setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-TAG))
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
