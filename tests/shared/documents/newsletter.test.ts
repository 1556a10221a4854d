import { describe, expect, it } from 'vitest'

import { newsletterDocument } from '#shared/documents/newsletter-document'
import { newsletterHtml } from '#shared/documents/newsletter-html'
import { newsletterLetter } from '#shared/documents/newsletter-letter'
import { readLink, safeAddress } from '#shared/documents/newsletter-link'
import { newsletterPlainText } from '#shared/documents/newsletter-plain-text'
import type { NewsletterBlock } from '#shared/domain/newsletter'
import { newsletterLetter as words } from '#shared/text/newsletters'

import { day, pieceId } from '../../builders/casebook'
import { aLetter, aNewsletter, aNewsletterSource } from '../../builders/newsletter'

const html = (blocks: readonly NewsletterBlock[], title?: string) => newsletterHtml(aLetter(blocks, title), { pictures: new Map(), alone: true })
const nasty = '<script>alert("1")</script> & \'x\' "y" 🌷 مرحبا'

describe('a newsletter as a page', () => {
  it('shows whatever was typed as text, and runs none of it', () => {
    const page = html(
      [
        { kind: 'heading', text: nasty },
        { kind: 'paragraph', text: `${nasty}\n- ${nasty}` },
        { kind: 'picture', piece: pieceId(1), alt: `" onerror="alert(1)`, caption: nasty },
        { kind: 'link', label: nasty, address: `https://exemple.be/?q='onclick=alert(1)&x=<>`.replace(/[<>]/g, '') },
      ],
      nasty,
    )
    expect(page).not.toMatch(/<script|<[^>]*\sonerror=|<[^>]*\sonclick=/i)
    expect(page.match(/&lt;script&gt;/g)).toHaveLength(7)
    expect(page).toContain('🌷 مرحبا')
    expect(page).toContain('<a href="https://exemple.be/?q=%27onclick=alert(1)&amp;x=">')
  })

  it('asks nothing of anybody: no address is fetched, and it says so to the browser', () => {
    const page = newsletterHtml(aLetter([{ kind: 'picture', piece: pieceId(1), alt: 'Un jardin' }]), { pictures: new Map([[pieceId(1), { source: 'data:image/png;base64,AAAA', width: 1200, height: 600 }]]), alone: true })
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:image/png;base64,AAAA', 'mailto:info@tremplin.example?subject=Stop%20infolettre'])
    expect(page).toMatch(/default-src 'none'/)
    expect(page).not.toMatch(/url\(|@import|<table|<link/)
    expect(page).toContain('alt="Un jardin" width="560"')
    expect(page).toContain('<html lang="fr">')
  })

  it('keeps 5 000 letters, each paragraph and each line of them', () => {
    const long = `${'é'.repeat(2498)}\n\n${'z'.repeat(1249)}\n${'w'.repeat(1249)}`
    const page = html([{ kind: 'paragraph', text: long }])
    expect(/é{2498}/.exec(page)).not.toBeNull()
    expect(page).toContain(`${'z'.repeat(1249)}<br>\n${'w'.repeat(1249)}</p>`)
  })

  it('says who writes, why one gets it and how to get it no more', () => {
    const page = html([{ kind: 'heading', text: 'Bonjour' }])
    for (const said of ['vous avez accepté de la recevoir', 'répondez «\u202Fstop\u202F»', '>info@tremplin.example</a>']) expect(page).toContain(said)
  })
})

describe('the same newsletter', () => {
  const blocks: readonly NewsletterBlock[] = [
    { kind: 'heading', text: 'Au jardin' },
    { kind: 'paragraph', text: 'On y va ?\nOui.\n\n- un\n- deux' },
    { kind: 'picture', piece: pieceId(1), alt: 'Un jardin', caption: 'En mars' },
    { kind: 'link', label: 'Le site', address: 'https://www.exemple.be' },
    { kind: 'link', label: 'Écrire', address: 'mailto:claire@exemple.be' },
    { kind: 'meetings' },
  ]

  it('is read in plain text in the same order', () => {
    expect(newsletterPlainText(aLetter(blocks))).toContain(
      ['# Au jardin', 'On y va\u202F?\nOui.', '- un\n- deux', '[Image\u202F: Un jardin]\nEn mars', 'Le site\u202F: https://www.exemple.be', 'Écrire\u202F: claire@exemple.be', `# ${words.meetings}`, words.noMeeting].join('\n\n'),
    )
  })

  it('stands on paper with its addresses in full', () => {
    const [part] = newsletterDocument(aNewsletterSource(), aNewsletter(blocks)).parts
    expect(part?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph', 'list', 'picture', 'link', 'link', 'heading', 'paragraph', 'paragraph'])
    expect(part?.blocks).toContainEqual({ kind: 'link', label: 'Écrire', address: 'mailto:claire@exemple.be', shown: 'claire@exemple.be' })
  })

  it('keeps, once it went out, the number, the day and the meetings that it had', () => {
    const issued = { on: day('2026-02-02'), number: 4, recipients: 12, meetings: [{ on: day('2026-04-14'), at: '18:30', title: 'Écouter', place: 'rue Haute 1, Namur' }] }
    const letter = newsletterLetter(aNewsletterSource(), { ...aNewsletter([{ kind: 'meetings' }]), issued })
    expect(letter.issue).toBe('Infolettre n°\u00A04, 2\u00A0février\u00A02026')
    expect(letter.blocks).toContainEqual({ kind: 'list', items: ['14\u00A0avril\u00A02026 à 18\u00A0h\u00A030 – Écouter, rue Haute 1, Namur'] })
  })
})

describe('an address as it is typed', () => {
  it.each([
    ['https://www.exemple.be/a?b=c', { kind: 'address', address: 'https://www.exemple.be/a?b=c' }],
    ['mailto:claire@exemple.be', { kind: 'address', address: 'mailto:claire@exemple.be' }],
    ['www.exemple.be', { kind: 'proposal', address: 'https://www.exemple.be' }],
    ['exemple.be/agenda', { kind: 'proposal', address: 'https://exemple.be/agenda' }],
    ['http://exemple.be', { kind: 'proposal', address: 'https://exemple.be' }],
    ['claire@exemple.be', { kind: 'proposal', address: 'mailto:claire@exemple.be' }],
    ['javascript:alert(1)', { kind: 'unreadable' }],
    ['data:text/html,<b>', { kind: 'unreadable' }],
    ['https://', { kind: 'unreadable' }],
    ['le site', { kind: 'unreadable' }],
  ])('%s is %j', (typed, read) => {
    expect(readLink(typed)).toEqual(read)
  })

  it('hides nothing where it is followed, and keeps what was escaped', () => {
    expect(safeAddress(`https://exemple.be/é'\u202Ex%20y`)).toBe('https://exemple.be/%C3%A9%27%E2%80%AEx%20y')
    expect(safeAddress('javascript:alert(1)')).toBeUndefined()
  })
})

describe('what a newsletter can do without', () => {
  const bare = (details: string, email?: string) => {
    const letter = aLetter([{ kind: 'heading', text: 'Bonjour' }])
    const { email: _, ...sender } = letter.sender
    return newsletterHtml({ ...letter, sender: { ...sender, details, ...(email !== undefined && { email }) } }, { pictures: new Map(), alone: true })
  }

  it('is the address of who sends it: its name stands alone, and nothing can be clicked', () => {
    expect(bare('rue Haute 12, 5000 Namur', 'info@tremplin.example')).toMatch(/<strong>[^<]+<\/strong><br>rue Haute 12/)
    expect(bare('', 'info@tremplin.example')).toMatch(/<strong>[^<]+<\/strong><\/p>/)
    expect(bare('')).not.toContain('href=')
  })

  it('is an address in which no place is named', () => {
    expect(readLink('http://tremplin')).toEqual({ kind: 'unreadable' })
  })

  it('is a sign that cannot be seen in an address: it is shown as it is written', () => {
    expect(aLetter([{ kind: 'link', label: 'Notre page', address: 'https://tremplin.example/\u202Egpj' }]).blocks).toMatchObject([{ kind: 'link', shown: 'https://tremplin.example/%E2%80%AEgpj' }])
  })

  it('is a line of spaces alone', () => {
    expect(aLetter([{ kind: 'paragraph', text: 'Bonjour,\n\u00A0\nà bientôt' }]).blocks).toEqual([{ kind: 'paragraph', lines: ['Bonjour,', 'à bientôt'] }])
  })
})
