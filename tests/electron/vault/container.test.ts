import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { looksSealed, openContainer, readContainer, sealContainer } from '../../../electron/main/vault/container'
import { newDataKey } from '../../../electron/main/vault/data-key'
import type { Keys } from '../../../electron/main/vault/keys'
import { recoverySlot } from '../../../electron/main/vault/slots'
import { newRecoveryCode } from '../../../electron/main/vault/recovery-code'

const facts = { kind: 'casebook', format: 6, generation: 12, savedAt: '2026-03-16T09:00:00.000Z' } as const
const text = Buffer.from('Fatima Benali, rue des Brasseurs 12, Namur')
const keys = (): Keys => {
  const key = newDataKey()
  return { key, slots: [recoverySlot(key, newRecoveryCode())] }
}
const LARGE = 1_000_000

async function sealed(content: Uint8Array = text, { key, slots } = keys(), compression: 'gzip' | 'none' = 'none') {
  return { bytes: await sealContainer(facts, content, { key, slots }, compression), key }
}

const read = (bytes: Uint8Array) => {
  const container = readContainer(bytes)
  if (!container.ok) throw new Error(container.error.code)
  return container.value
}

describe('a container', () => {
  it('gives back what was sealed in it, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.constantFrom('gzip' as const, 'none' as const), async (content, compression) => {
        const { bytes, key } = await sealed(content, keys(), compression)
        expect(await openContainer(read(bytes), key, LARGE)).toEqual(Buffer.from(content))
      }),
      { numRuns: 50 },
    )
  })

  it('tells in clear when it was saved and nothing of what it holds', async () => {
    const { bytes } = await sealed()

    expect(read(bytes)).toMatchObject(facts)
    expect(looksSealed(bytes)).toBe(true)
    for (const word of ['Fatima', 'Benali', 'Brasseurs']) expect(bytes.includes(word)).toBe(false)
  })

  it('does not open with another key', async () => {
    const { bytes } = await sealed()

    expect(await openContainer(read(bytes), newDataKey(), LARGE)).toBeUndefined()
  })

  it('is never sealed twice alike', async () => {
    const held = keys()
    const [first, second] = await Promise.all([sealed(text, held), sealed(text, held)])

    expect(first.bytes.equals(second.bytes)).toBe(false)
  })

  it('shows every single flipped bit and every truncation before any key is asked for', async () => {
    const { bytes } = await sealed()
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        expect(readContainer(changed).ok, `byte ${at}, bit ${bit}`).toBe(false)
      }
      expect(readContainer(bytes.subarray(0, at)).ok, `cut at ${at}`).toBe(false)
    }
  })

  it('vouches for its header too: slots taken from another file do not open it', async () => {
    const [one, other] = [await sealed(), await sealed()]
    const container = read(one.bytes)

    expect(await openContainer({ ...container, head: read(other.bytes).head }, one.key, LARGE)).toBeUndefined()
  })

  it('is refused where it comes from a later version of the container', async () => {
    const { bytes } = await sealed()
    const later = Buffer.from(bytes)
    later.write('BINOME2\n', 'latin1')
    // Its sum is that of its own bytes, as the later version would write it.
    const { createHash } = await import('node:crypto')
    const body = later.subarray(0, -32)

    expect(readContainer(Buffer.concat([body, createHash('sha256').update(body).digest()]))).toEqual({ ok: false, error: { code: 'container/newer' } })
  })

  it('is nothing of ours where it does not begin like one', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('{"application":"binome"'), gzipSync('BINOME'), randomBytes(500)]) {
      expect(readContainer(bytes)).toEqual({ ok: false, error: { code: 'container/not-one' } })
    }
  })

  it('unpacks to no more than it is allowed', async () => {
    const { bytes, key } = await sealed(Buffer.alloc(2_000_000), keys(), 'gzip')
    expect(bytes.length).toBeLessThan(20_000)

    await expect(openContainer(read(bytes), key, LARGE)).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' })
  })
})
