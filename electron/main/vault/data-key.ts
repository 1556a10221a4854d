import { hkdfSync, randomBytes } from 'node:crypto'

/** What opens everything that a protected casebook writes: 32 random bytes that never leave the memory of this process but wrapped in a slot. */
export type DataKey = Buffer

export const newDataKey = (): DataKey => randomBytes(32)

/** Overwrites a key that is no longer needed. What was read with it cannot be wiped: the engine keeps text where it likes. */
export const wipe = (key: DataKey): void => void key.fill(0)

/** A fresh key for one file or one journal, so that no nonce is ever used twice with the same key. `purpose` keeps the keys of different things apart. */
export const derivedKey = (key: DataKey, salt: Uint8Array, purpose: 'file' | 'journal'): Buffer => Buffer.from(hkdfSync('sha256', key, salt, `binome:${purpose}`, 32))
