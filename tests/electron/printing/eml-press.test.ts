import PostalMime, { type Email } from 'postal-mime'
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
const read = async (mail: MailDraft): Promise<Email> => PostalMime.parse(await presses.eml(mail))
const keysOf = ({ headers }: Email) => headers.map(({ key }) => key)
/** Text as it was written: mail ends each line, also the last one. */
const plain = (text = '') => text.replaceAll('\r\n', '\n').trimEnd()
const bytesOf = (content: Email['attachments'][number]['content'] | undefined) => (content instanceof ArrayBuffer ? new Uint8Array(content) : content)

describe('a mail draft, read back by another program', () => {
  it('says that it was not sent, and by nobody', async () => {
    const { headers } = await read(draft)
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(headers.filter(({ key }) => ['from', 'sender', 'date', 'message-id'].includes(key))).toEqual([])
  })

  it('keeps its subject, its addressees and its blind copies, and lets no name add a line', async () => {
    const email = await read(draft)
    expect(email.subject).toBe(draft.subject)
    expect(email.to?.map(({ address }) => address)).toEqual(['info@oeuvres.example'])
    expect(email.bcc?.map(({ address }) => address)).toEqual(['zoe@exemple.be', 'jean@exemple.be'])
    expect(email.bcc?.[0]?.name).toBe('Zoé d’Hœraene')
    expect(keysOf(email).toSorted()).toEqual(['bcc', 'content-type', 'mime-version', 'subject', 'to', 'x-unsent'])
  })

  it('keeps each letter of its text', async () => {
    expect(plain((await read(draft)).text)).toBe(draft.body)
  })

  it('keeps each byte of what is joined, under its name', async () => {
    const [attachment] = (await read(draft)).attachments
    expect(attachment).toMatchObject({ filename: 'Présentation de l’été.pdf', mimeType: 'application/pdf', disposition: 'attachment' })
    expect(bytesOf(attachment?.content)).toEqual(pdf)
  })

  it('holds its layout beside its text, and the pictures that the layout calls by name', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
    const html = '<p>Été <img src="cid:image-1@infolettre" alt=""></p>'
    const email = await read({ ...draft, layout: { html, pictures: [{ id: 'image-1@infolettre', fileName: 'image-1.png', bytes: picture }] } })
    expect(plain(email.html)).toBe(html)
    expect(plain(email.text)).toBe(draft.body)
    const inside = email.attachments.find(({ related }) => related)
    expect(inside).toMatchObject({ contentId: '<image-1@infolettre>', disposition: 'inline', mimeType: 'image/png' })
    expect(bytesOf(inside?.content)).toEqual(picture)
    expect(email.attachments).toHaveLength(2)
  })

  it('ends each line as mail programs expect, and none is too long for them', async () => {
    const message = await written({ ...draft, layout: { html: `<p>${'é'.repeat(5000)}</p>`, pictures: [] } })
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...message.split('\r\n').map(line => line.length))).toBeLessThan(998)
  })

  it('is the same when it is written again, and bears a date only where one is given', async () => {
    expect(await written(draft)).toBe(await written(draft))
    expect((await read({ ...draft, date: IsoDate.parse('2026-11-20') })).date).toBe('2026-11-20T12:00:00.000Z')
  })

  it('goes to nobody in sight when all are in blind copy, and needs nothing joined', async () => {
    const email = await read({ subject: 'Nouvelles', body: 'Bonjour', to: [], bcc: draft.bcc })
    expect(keysOf(email)).not.toContain('to')
    expect(email.bcc?.[0]?.address).toBe('zoe@exemple.be')
    expect(plain(email.text)).toBe('Bonjour')
    expect(email.attachments).toEqual([])
  })
})
