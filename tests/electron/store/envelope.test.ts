import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { type Saved, seal, unseal } from '../../../electron/main/store/envelope'
import { bookWith, id } from './a-store'

import { CURRENT_FORMAT, emptyCasebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'

const saved: Saved = { generation: 7, savedAt: '2026-03-16T09:00:00.000Z', book: bookWith(1) }
const damaged = { ok: false, error: { code: 'opening/damaged' } }

/** What a version to come would write. */
const NEXT = CURRENT_FORMAT + 1
const FORMAT = `"format":${CURRENT_FORMAT}`

/** An envelope around any text, with a sum that agrees. */
function sealedText(book: string, { format = String(CURRENT_FORMAT), generation = '7' } = {}) {
  const head = `{"application":"binome","format":${format},"generation":${generation},"savedAt":"2026-03-16T09:00:00.000Z"`
  const sum = createHash('sha256').update(head).update(book).digest('hex')
  return Buffer.from(`${head},"sha256":"${sum}","book":${book}}`)
}

describe('the envelope', () => {
  it('gives back the very book, accents and emoji included', () => {
    expect(unseal(seal(saved))).toEqual(ok(saved))
    expect(JSON.stringify(saved.book)).toContain('Zoë d’Hondt-Świątek 🙂'.slice(4))
  })

  it('is JSON that any reader opens', () => {
    expect(JSON.parse(Buffer.from(seal(saved)).toString('utf8'))).toEqual({
      application: 'binome',
      format: CURRENT_FORMAT,
      ...saved,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('opens with a byte order mark before it', () => {
    expect(unseal(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), seal(saved)]))).toEqual(ok(saved))
  })

  it('detects every truncation', () => {
    const bytes = seal({ ...saved, book: emptyCasebook })
    const lengths = Array.from(bytes, (_, length) => length)

    expect(lengths.filter(length => unseal(bytes.subarray(0, length)).ok)).toEqual([])
  })

  it('detects every flip of any one bit, in the header too', () => {
    const bytes = seal({ ...saved, book: emptyCasebook })
    const undetected: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        if (unseal(flipped).ok) undetected.push(`${at}.${bit}`)
      }
    }
    expect(undetected).toEqual([])
  })

  it('names the format of a newer version, whatever that version writes after it', () => {
    const newer = { ok: false, error: { code: 'opening/newer', format: NEXT } }

    expect(unseal(sealedText(`{"format":${NEXT}}`, { format: String(NEXT) }))).toEqual(newer)
    expect(unseal(Buffer.from(`{"application":"binome","format":${NEXT},"cipher":"…"}`))).toEqual(newer)
  })

  const text = JSON.stringify(saved.book)
  it.each([
    ['another format inside than outside', text.replace(FORMAT, `"format":${NEXT}`)],
    ['no format inside', text.replace(`${FORMAT},`, '')],
    ['a format that no step leads from', text.replace(FORMAT, '"format":0')],
    ['a collection that no book has', text.replace('"pairs"', '"pears"')],
    ['an entity under the id of another', text.replace(`"${id(1)}":`, `"${id(2)}":`)],
    ['an entity without its name', text.replace('"givenName":"Zoë",', '')],
    ['a key that would change the prototype', text.replace('"mentors":{}', '"mentors":{"__proto__":{}}')],
    ['the same key, escaped', text.replace('"mentors":{}', '"mentors":{"\\u005F_proto__":{}}')],
    ['no object', '[]'],
    ['null', 'null'],
    ['no JSON', '{'],
    ['nothing', ''],
  ])('takes for damaged a book that holds %s, though its sum agrees', (_, book) => {
    expect(unseal(sealedText(text)).ok).toBe(true)
    expect(book).not.toBe(text)
    expect(unseal(sealedText(book))).toEqual(damaged)
  })

  it('keeps a name that looks like a dangerous key', () => {
    expect(unseal(sealedText(text.replace('Zoë', '__proto__'))).ok).toBe(true)
  })

  it('takes bytes that are no UTF-8 for damaged, though their sum agrees', () => {
    const head = `{"application":"binome",${FORMAT},"generation":7,"savedAt":"2026-03-16T09:00:00.000Z"`
    const body = Buffer.from(text.replace('Zoë', 'Zoé'), 'latin1')
    const sum = createHash('sha256').update(head).update(body).digest('hex')

    expect(unseal(Buffer.concat([Buffer.from(`${head},"sha256":"${sum}","book":`), body, Buffer.from('}')]))).toEqual(damaged)
  })
})
