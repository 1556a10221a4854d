import { describe, expect, it } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'
import { aHouseAtWork } from './a-house'

import type { Sheet } from '#shared/domain/sheet'

const blank: Sheet = { kind: 'blank-grid', grid: 'mentor-preparation' }
const begins = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).subarray(0, 4).toString('latin1')

describe('a sheet', () => {
  it('is looked at as PDF', async () => {
    const { ask, mentorId } = await aHouseAtWork()

    for (const sheet of [blank, { kind: 'mentor-grid', mentorId }, { kind: 'labels', selection: { kind: 'mentors', ids: [mentorId] }, format: '3x7', startAt: 2 }] as const)
      expect(begins(valueOf(await ask('sheet.preview', { sheet })))).toBe('%PDF')
  })

  it('leaves the house as PDF and for Word, under a name that names nobody', async () => {
    const { ask, files, mentorId } = await aHouseAtWork()
    for (const format of ['pdf', 'docx'] as const) valueOf(await ask('sheet.save-as', { sheet: { kind: 'mentor-grid', mentorId }, format }))

    expect([...files.values()].map(begins)).toEqual(['%PDF', 'PK\u0003\u0004'])
    for (const path of files.keys()) expect(path).toMatch(/^\/bureau\/2026-03-16_grille-preparation-mentor[\w-]*\.(pdf|docx)$/)
    expect([...files.keys()].join()).not.toMatch(/hondt|zo/i)
  })

  it('of labels is not for Word', async () => {
    const { ask, files, mentorId } = await aHouseAtWork()
    const sheet: Sheet = { kind: 'labels', selection: { kind: 'mentors', ids: [mentorId] }, format: '3x7', startAt: 1 }

    expect(await ask('sheet.save-as', { sheet, format: 'docx' })).toEqual({ ok: false, error: { code: 'sheet/pdf-only' } })
    expect(files.size).toBe(0)
  })

  it('about somebody who is not there is refused', async () => {
    const { ask, menteeId } = await aHouseAtWork()
    valueOf(await ask('mentee.remove', { id: menteeId }))

    expect(await ask('sheet.preview', { sheet: { kind: 'mentee-grid', menteeId } })).toMatchObject({ ok: false, error: { code: 'casebook/unknown' } })
  })

  it('is not made from a casebook that is not open', async () => {
    const { ask } = await openHouse()

    for (const reply of [await ask('sheet.preview', { sheet: blank }), await ask('sheet.save-as', { sheet: blank, format: 'pdf' })])
      expect(reply).toEqual({ ok: false, error: { code: 'store/not-open' } })
  })
})

/** The head of a message, and its parts decoded. */
function opened(bytes: Uint8Array | undefined) {
  const message = Buffer.from(bytes ?? []).toString('latin1')
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const encoded = /base64\r\n(?:[^\r]+\r\n)*\r\n([A-Za-z0-9+/=\r\n]+)/.exec(message)?.[1]
  return { message, head, attachment: encoded === undefined ? undefined : new Uint8Array(Buffer.from(encoded, 'base64')) }
}

describe('a mail', () => {
  const mail = { fileName: 'invitation', subject: 'Formation du 16 mars', body: 'Bonjour,\n\nà bientôt.', to: [], bcc: ['anne@example.be', 'karim@example.be'] }

  it('becomes a draft whose recipients do not see each other', async () => {
    const { ask, files } = await aHouseAtWork()

    expect(valueOf(await ask('mail.save-draft', mail))).toEqual({ outcome: 'saved', path: '/bureau/invitation.eml' })
    const { head } = opened(files.get('/bureau/invitation.eml'))
    expect(head).toContain('X-Unsent: 1')
    expect(head).toMatch(/^Bcc: anne@example\.be, karim@example\.be$/m)
    expect(head).not.toMatch(/^(From|To|Date|Message-ID):/im)
  })

  it('carries a sheet as PDF', async () => {
    const { ask, files } = await aHouseAtWork()
    valueOf(await ask('mail.save-draft', { ...mail, attachment: blank }))

    const { message, attachment } = opened(files.get('/bureau/invitation.eml'))
    expect(message).toMatch(/filename=\S*grille-preparation-mentor-vierge\S*\.pdf/)
    expect(begins(attachment)).toBe('%PDF')
    expect(Buffer.from(attachment ?? []).toString('latin1').trimEnd()).toMatch(/%%EOF$/)
  })

  it('whose sheet cannot be made is not written at all', async () => {
    const { ask, files } = await openHouse()

    expect(await ask('mail.save-draft', { ...mail, attachment: blank })).toEqual({ ok: false, error: { code: 'store/not-open' } })
    expect(files.size).toBe(0)
  })
})
