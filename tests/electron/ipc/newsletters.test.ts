import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'

import { type HouseParts, valueOf } from '../../builders/house'
import { aPicture } from '../../builders/picture'
import { aHouseAtWork } from './a-house'

import { listed } from '#shared/casebook/casebook'
import { defaultSettings } from '#shared/defaults/programme'
import type { MentorId } from '#shared/domain/ids'

const nasty = '<script>alert("1")</script> 🌷'
const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** A newsletter with a picture, and seven mentors who agreed to get it, in lots of five. */
async function aHouseThatWrites(parts: HouseParts = {}) {
  const house = await aHouseAtWork(parts)
  const { ask } = house
  const { organisation } = valueOf(await ask('casebook.open')).organisation
  if (!organisation) throw new Error('no association')
  const { id: _, setUpOn: __, programme: ___, ...details } = organisation
  valueOf(await ask('organisation.save', { details: { ...details, email: 'info@tremplin.example' } }))
  valueOf(await ask('settings.save', { settings: { ...defaultSettings.deadlines, mailBatch: 5 } }))
  const mentorIds: MentorId[] = []
  for (let n = 1; n <= 7; n += 1) {
    const saved = valueOf(await ask('mentor.save', { details: { agreement: 'neutral', givenName: `Prénom${n}`, familyName: 'Mentor', registeredOn: '2026-01-05', address: { postcode: '5000', municipality: 'Namur' }, frame: { kind: 'pensioner' }, capacity: 1, email: `m${n}@example.be` } }))
    const [mentor] = listed(saved.put.mentors ?? {})
    if (!mentor) throw new Error('nobody was entered')
    mentorIds.push(mentor.id)
    valueOf(await ask('mentor.record-consent', { mentorId: mentor.id, kind: 'newsletter', consent: { given: true, on: '2026-02-01' } }))
  }
  const piece = valueOf(await ask('piece.put-picture', { bytes: await aPicture() }))
  const blocks = [{ kind: 'paragraph' as const, text: nasty }, { kind: 'picture' as const, piece, alt: 'Le logo' }]
  const [newsletter] = listed(valueOf(await ask('newsletter.save', { details: { title: 'Le printemps', blocks } })).put.newsletters ?? {})
  if (!newsletter) throw new Error('no newsletter was begun')
  const withdraw = (mentorId: MentorId) => ask('mentor.record-consent', { mentorId, kind: 'newsletter', consent: { given: false, on: '2026-03-16' } })
  return { ...house, mentorIds, newsletterId: newsletter.id, withdraw }
}

describe('the drafts of a newsletter', () => {
  it('are one file for each lot, to the association, everyone else unseen, once each', async () => {
    const { ask, files, newsletterId } = await aHouseThatWrites()

    const saved = valueOf(await ask('newsletter.save-as', { newsletterId, format: 'eml' }))

    expect(saved).toEqual({ outcome: 'saved', paths: ['/bureau/infolettre-1-1.eml', '/bureau/infolettre-1-2.eml'] })
    const mails = await Promise.all([...files.values()].map(bytes => PostalMime.parse(bytes)))
    expect(mails.map(({ bcc }) => bcc?.length)).toEqual([5, 2])
    expect(new Set(mails.flatMap(({ bcc }) => bcc?.map(({ address }) => address))).size).toBe(7)
    for (const { to, cc, subject, html = '', text = '', attachments } of mails) {
      expect([to?.map(({ address }) => address), cc, subject]).toEqual([['info@tremplin.example'], undefined, 'Le printemps'])
      expect(html).toContain('cid:image-1@infolettre')
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toContain('<script')
      expect(text).toContain('[Image\u202F: Le logo]')
      expect(attachments.map(({ contentId }) => contentId)).toEqual(['<image-1@infolettre>'])
    }
  })

  it('leave out who withdrew, even while the dialog was open', async () => {
    let withdrawn: () => Promise<unknown> = async () => undefined
    const { ask, files, newsletterId, mentorIds, withdraw } = await aHouseThatWrites({
      desk: {
        askWhereToSave: async fileName => {
          await withdrawn()
          return `/bureau/${fileName}`
        },
      },
    })
    withdrawn = () => Promise.all(mentorIds.slice(0, 3).map(withdraw))

    expect(valueOf(await ask('newsletter.save-as', { newsletterId, format: 'eml' }))).toEqual({ outcome: 'saved', paths: ['/bureau/infolettre-1.eml'] })
    const mail = await PostalMime.parse(files.get('/bureau/infolettre-1.eml') ?? '')
    expect(mail.bcc?.map(({ address }) => address)).toEqual(['m4@example.be', 'm5@example.be', 'm6@example.be', 'm7@example.be'])
  })

  it('replace no draft that lies there already', async () => {
    const { ask, files, newsletterId } = await aHouseThatWrites()
    await ask('newsletter.save-as', { newsletterId, format: 'eml' })
    const again = valueOf(await ask('newsletter.save-as', { newsletterId, format: 'eml' }))
    expect(again).toEqual({ outcome: 'saved', paths: ['/bureau/infolettre-1 (2)-1.eml', '/bureau/infolettre-1 (2)-2.eml'] })
    expect(files.size).toBe(4)
  })

  it('are not made for nobody, nor of nothing', async () => {
    const { ask, files, newsletterId, mentorIds, withdraw } = await aHouseThatWrites()
    await Promise.all(mentorIds.map(withdraw))
    expect(await ask('newsletter.save-as', { newsletterId, format: 'eml' })).toEqual({ ok: false, error: { code: 'newsletter/no-recipient' } })
    valueOf(await ask('newsletter.save', { id: newsletterId, details: { title: 'Vide', blocks: [] } }))
    expect(await ask('newsletter.save-as', { newsletterId, format: 'html' })).toEqual({ ok: false, error: { code: 'newsletter/empty' } })
    expect(files.size).toBe(0)
  })
})

describe('the page of a newsletter', () => {
  it('is one file that holds its pictures and names nobody', async () => {
    const { ask, files, newsletterId } = await aHouseThatWrites()

    expect(valueOf(await ask('newsletter.save-as', { newsletterId, format: 'html' }))).toEqual({ outcome: 'saved', paths: ['/bureau/infolettre-1.html'] })

    const page = decoded(files.get('/bureau/infolettre-1.html'))
    expect(page).toContain('src="data:image/png;base64,')
    expect(page).not.toMatch(/https?:\/\/|example\.be|<script/)
  })
})
