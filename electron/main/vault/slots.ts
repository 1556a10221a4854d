import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

import type { DataKey } from './data-key'
import { recoverySecret } from './recovery-code'

/** What a person gives to open a protected casebook. */
export type Secret = { readonly kind: 'passphrase'; readonly text: string } | { readonly kind: 'recovery'; readonly text: string }

const Base64 = z.base64().max(200)

/** The least and the most that a file may ask of scrypt: below, a passphrase would be guessed (OWASP, 2026); above, a crafted file would take all the memory. */
const Scrypt = z
  .strictObject({ name: z.literal('scrypt'), N: z.int().min(2 ** 15).max(2 ** 20), r: z.literal(8), p: z.int().min(1).max(8), salt: Base64 })
  .refine(({ N }) => Number.isInteger(Math.log2(N)), 'not a power of two')
  .refine(({ N, p }) => N * p >= 3 * 2 ** 15, 'too weak')
  .refine(({ N, p }) => N * p <= 2 ** 21, 'too slow')

/** A data key wrapped for one kind of secret. */
export const Slot = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('passphrase'), kdf: Scrypt, nonce: Base64, ct: Base64 }),
  z.strictObject({ id: z.literal('recovery'), kdf: z.strictObject({ name: z.literal('hkdf-sha256'), salt: Base64 }), nonce: Base64, ct: Base64 }),
])
export type Slot = Readonly<z.infer<typeof Slot>>

/** 128 MiB and about half a second on a plain machine: paid once a day. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const

/** Wraps a data key in a passphrase. */
export async function passphraseSlot(key: DataKey, passphrase: string): Promise<Slot> {
  const kdf = { name: 'scrypt', ...COST, salt: randomBytes(16).toString('base64') } as const
  return { id: 'passphrase', kdf, ...wrapped(key, await stretched(passphrase, kdf), 'passphrase') }
}

/** Wraps a data key in a recovery code. Throws for what is no such code. */
export function recoverySlot(key: DataKey, code: string): Slot {
  const secret = recoverySecret(code)
  if (!secret) throw new Error('not a recovery code')
  const kdf = { name: 'hkdf-sha256', salt: randomBytes(16).toString('base64') } as const
  return { id: 'recovery', kdf, ...wrapped(key, drawn(secret, kdf.salt), 'recovery') }
}

/** The data key behind a secret, or nothing where no slot opens with it. */
export async function unwrap(slots: readonly Slot[], secret: Secret): Promise<DataKey | undefined> {
  for (const slot of slots) {
    const wrapping = slot.id === secret.kind ? await wrappingKey(slot, secret.text) : undefined
    const key = wrapping && unwrapped(slot, wrapping)
    if (key) return key
  }
  return undefined
}

async function wrappingKey(slot: Slot, text: string): Promise<Buffer | undefined> {
  if (slot.id === 'passphrase') return stretched(text, slot.kdf)
  const secret = recoverySecret(text)
  return secret && drawn(secret, slot.kdf.salt)
}

/** Off the main thread: the window goes on meanwhile. */
function stretched(passphrase: string, { N, r, p, salt }: z.infer<typeof Scrypt>): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r } // twice what it takes: Node's own limit is below the least that we ask
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (fault, key) => (fault ? reject(fault) : resolve(key)))
  })
}

/** A code of 160 random bits needs no stretching. */
const drawn = (secret: Buffer, salt: string): Buffer => Buffer.from(hkdfSync('sha256', secret, Buffer.from(salt, 'base64'), 'binome:recovery', 32))

function wrapped(key: DataKey, wrapping: Buffer, id: Slot['id']) {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(Buffer.from(`wrap:${id}`))
  const ct = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('base64'), ct: ct.toString('base64') }
}

function unwrapped({ id, nonce, ct }: Slot, wrapping: Buffer): DataKey | undefined {
  const bytes = Buffer.from(ct, 'base64')
  if (bytes.length !== 32 + 16) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(nonce, 'base64')).setAAD(Buffer.from(`wrap:${id}`)).setAuthTag(bytes.subarray(32))
    return Buffer.concat([decipher.update(bytes.subarray(0, 32)), decipher.final()])
  } catch {
    return undefined // another secret than the one it was wrapped in
  }
}
