import { describe, expect, it } from 'vitest'

import type { MailDraft } from '#shared/documents/mail-draft'
import { IsoDate } from '#shared/domain/iso-date'

import { setUpPresses } from '../../../electron/main/printing/presses'
import { FONTS } from '../../builders/document'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })

const pdf = Uint8Array.from({ length: 3000 }, (_, index) => index % 256)
const draft: MailDraft = {
  subject: 'Votre formation de mentor – le 12 mars à 18 h, à l’Œuvre',
  body: 'Bonjour,\n\nLa formation a lieu à 18 h : « merci de confirmer ».\n.\nFrom ici\nÀ bientôt',
  to: [{ address: 'info@oeuvres.example' }],
  bcc: [{ name: 'Zoé d’Hœraene', address: 'zoe@exemple.be' }, { name: 'Dupont, Jean "JD"\r\nBcc: x@y.be', address: 'jean@exemple.be' }],
  attachments: [{ fileName: 'Présentation de l’été.pdf', bytes: pdf }],
}

const written = async (mail: MailDraft) => Buffer.from(await presses.eml(mail)).toString('latin1')

/** The fields of a message, unfolded, and what stands below them. */
function parsed(message: string): { readonly fields: ReadonlyMap<string, string>; readonly content: string } {
  const end = message.indexOf('\r\n\r\n')
  const lines = message.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return { fields: new Map(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])), content: message.slice(end + 4) }
}

/** Words of a field as they are read (RFC 2047). */
const decoded = (field = ''): string =>
  field
    .replace(/\?= =\?/g, '?==?')
    .replace(/(=\?UTF-8\?[QB]\?[^?]*\?=)+/gi, words =>
      Buffer.concat([...words.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, kind, text = '']) => (kind === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' '))))).toString('utf8'),
    )
const quotedPrintable = (text: string): Buffer => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1')

const { fields, content } = parsed(await written(draft))
const boundary = /boundary="([^"]+)"/.exec(fields.get('content-type') ?? '')?.[1] ?? ''
const [text, attachment] = content.split(`--${boundary}`).slice(1, -1).map(part => parsed(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))

describe('a mail draft', () => {
  it('says that it was not sent, and by nobody', () => {
    expect(fields.get('x-unsent')).toBe('1')
    expect(['from', 'sender', 'date', 'message-id'].filter(name => fields.has(name))).toEqual([])
  })

  it('keeps its subject, its addressees and its blind copies, and lets no name add a line', () => {
    expect(decoded(fields.get('subject'))).toBe(draft.subject)
    expect(fields.get('to')).toBe('info@oeuvres.example')
    expect(decoded(fields.get('bcc'))).toContain('Zoé d’Hœraene <zoe@exemple.be>')
    expect(fields.get('bcc')?.match(/<[^>]+>/g)).toEqual(['<zoe@exemple.be>', '<jean@exemple.be>'])
    expect([...fields.keys()]).toEqual(['x-unsent', 'to', 'bcc', 'subject', 'mime-version', 'content-type'])
  })

  it('keeps each letter of its text', () => {
    expect(text?.fields.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(quotedPrintable(text?.content ?? '').toString('utf8').replaceAll('\r\n', '\n')).toBe(draft.body)
  })

  it('keeps each byte of what is joined, under its name', () => {
    expect(attachment?.fields.get('content-type')).toContain('application/pdf')
    // In pieces, each under a number (RFC 2231).
    const pieces = [...(attachment?.fields.get('content-disposition') ?? '').matchAll(/filename\*\d\*=(?:utf-8'')?([^;\s]+)/g)].map(([, piece]) => piece)
    expect(decodeURIComponent(pieces.join(''))).toBe('Présentation de l’été.pdf')
    expect(new Uint8Array(Buffer.from(attachment?.content ?? '', 'base64'))).toEqual(pdf)
  })

  it('ends each line as mail programs expect, and none is too long for them', async () => {
    const message = await written(draft)
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...message.split('\r\n').map(line => line.length))).toBeLessThan(998)
  })

  it('is the same when it is written again, and bears a date only where one is given', async () => {
    expect(await written(draft)).toBe(await written(draft))
    expect(parsed(await written({ ...draft, date: IsoDate.parse('2026-11-20') })).fields.get('date')).toBe('Fri, 20 Nov 2026 12:00:00 +0000')
  })

  it('goes to nobody in sight when all are in blind copy, and needs nothing joined', async () => {
    const { fields, content } = parsed(await written({ subject: 'Nouvelles', body: 'Bonjour', to: [], bcc: draft.bcc }))
    expect(fields.has('to')).toBe(false)
    expect(fields.get('bcc')).toContain('<zoe@exemple.be>')
    expect(content.trim()).toBe('Bonjour')
  })
})
