import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newDataKey } from '../../../electron/main/vault/data-key'
import { newRecoveryCode, recoverySecret } from '../../../electron/main/vault/recovery-code'
import { passphraseSlot, recoverySlot, Slot, unwrap } from '../../../electron/main/vault/slots'

const PASSPHRASE = 'sept tramways traversent Namur à l’aube'

describe('the slots of a key', () => {
  it('give it back for the passphrase and for the recovery code, and for nothing else', async () => {
    const key = newDataKey()
    const code = newRecoveryCode()
    const slots = [await passphraseSlot(key, PASSPHRASE), recoverySlot(key, code)]

    expect(await unwrap(slots, { kind: 'passphrase', text: PASSPHRASE })).toEqual(key)
    expect(await unwrap(slots, { kind: 'recovery', text: code })).toEqual(key)
    expect(await unwrap(slots, { kind: 'passphrase', text: `${PASSPHRASE}.` })).toBeUndefined()
    expect(await unwrap(slots, { kind: 'passphrase', text: code })).toBeUndefined()
    expect(await unwrap(slots, { kind: 'recovery', text: newRecoveryCode() })).toBeUndefined()
    expect(await unwrap(slots, { kind: 'recovery', text: PASSPHRASE })).toBeUndefined()
  })

  it('do not mind how accents were typed', async () => {
    const key = newDataKey()
    const slots = [await passphraseSlot(key, PASSPHRASE.normalize('NFC'))]

    expect(await unwrap(slots, { kind: 'passphrase', text: PASSPHRASE.normalize('NFD') })).toEqual(key)
  })

  it('wrap the same key differently each time', () => {
    const [key, code] = [newDataKey(), newRecoveryCode()]
    expect(recoverySlot(key, code)).not.toEqual(recoverySlot(key, code))
  })

  const sound = passphraseSlot(newDataKey(), PASSPHRASE)

  it.each([
    ['too little work', { N: 2 ** 14, p: 1 }],
    ['too little work for so small a memory', { N: 2 ** 15, p: 2 }],
    ['all the memory', { N: 2 ** 21, p: 1 }],
    ['minutes of work', { N: 2 ** 20, p: 3 }],
    ['a cost that is no power of two', { N: 2 ** 17 + 1, p: 1 }],
    ['other blocks', { r: 16 }],
  ])('are refused where a file asks for %s', async (_, cost) => {
    const slot = await sound
    if (slot.id !== 'passphrase') throw new Error('not a passphrase slot')

    expect(Slot.safeParse(slot).success).toBe(true)
    expect(Slot.safeParse({ ...slot, kdf: { ...slot.kdf, ...cost } }).success).toBe(false)
  })
})

describe('a recovery code', () => {
  it('is eight groups of four and two signs, without letters that look like others', () => {
    expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/)
  })

  it('is understood in small letters, with other separators, and with O, I and L for 0 and 1', () => {
    const code = newRecoveryCode()
    const secret = recoverySecret(code)
    expect(secret).toBeDefined()

    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), code.replaceAll('0', 'o').replaceAll('1', 'l'), ` ${code}\n`]) {
      expect(recoverySecret(typed)).toEqual(secret)
    }
  })

  it('notices a missing or a foreign sign', () => {
    const code = newRecoveryCode()
    for (const typed of ['', code.slice(0, -1), `${code}0`, code.replace(/^./, 'U'), 'une phrase de passe']) expect(recoverySecret(typed)).toBeUndefined()
  })

  it('notices nearly every single mistake of typing', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    let seen = 0
    let made = 0
    fc.assert(
      fc.property(fc.nat(31), fc.nat(30), (place, shift) => {
        const signs = newRecoveryCode().replaceAll('-', '')
        const was = signs.charAt(place)
        const is = alphabet.charAt((alphabet.indexOf(was) + 1 + shift) % 32)
        made += 1
        if (recoverySecret(signs.slice(0, place) + is + signs.slice(place + 1)) === undefined) seen += 1
      }),
      { numRuns: 500 },
    )
    expect(seen / made).toBeGreaterThan(0.98)
  })
})
