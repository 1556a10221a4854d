import { expect } from 'vitest'

import { type Demo, type Reader, says } from './demo-folder'

const SAID = ['La lettre des mentors, hiver 2026', 'sept binômes au travail', 'Le signe de notre programme', '17 décembre 2026', 'Vous recevez cette infolettre']

/** One file of HTML, readable without a network: its pictures stand in it. */
async function readPage(demo: Demo, path: string): Promise<void> {
  const html = (await demo.bytes(path)).toString('utf8')
  says(html, [...SAID, 'Deux anneaux entrelacés', 'data:image/png;base64,'], ['Diallo', '<script', 'src="http', 'cid:'])
}

/** A draft to the association itself, whose readers stand in blind copy, each once: those who agreed, and nobody who refused. */
async function readMail(demo: Demo, path: string): Promise<void> {
  const raw = (await demo.bytes(path)).toString('latin1')
  const [, readers = ''] = /^Bcc: ([^]*?)\r\n(?=\S)/m.exec(raw) ?? []
  const addresses = readers.split(',').map(each => each.trim())
  expect(raw).toContain('X-Unsent: 1\r\n')
  expect(raw).toMatch(/^To: .*<info@example\.org>\r\n/m)
  expect(raw).not.toMatch(/^(From|Cc):/m)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(expect.arrayContaining(['samira.elamrani@example.com', 'agnieszka.swiatek@example.net']))
  expect(addresses.filter(address => /kovalenko|vandenbroeck/.test(address))).toEqual([])
  expect(raw).toMatch(/Content-Type: multipart\/alternative/)
  expect(raw).toContain('Content-Type: image/png')
}

/** The newsletter as a page and as a message; its sheet is read among the sheets. */
export const newsletterReaders: readonly Reader[] = [
  { what: 'the newsletter as a page', file: /^infolettre\.html$/, read: readPage },
  { what: 'the newsletter as a message', file: /^infolettre\.eml$/, read: readMail },
]
