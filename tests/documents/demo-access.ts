import { expect } from 'vitest'
import { z } from 'zod'

import { type Demo, type Reader, says } from './demo-folder'

/** What a person is handed says what it is, how long it is kept and where to complain, and holds no word of the machine. */
async function readPaper(demo: Demo, path: string): Promise<void> {
  const text = await demo.words(path)
  says(text, ['Toutes les données que nous avons sur vous', 'rue de la Presse 35'])
  expect(text).not.toMatch(/\b[a-z]+(?:-[a-z]+)+ – [a-z]|undefined|\[object/)
}

async function readData(demo: Demo, path: string): Promise<void> {
  const data = z.looseObject({}).parse(JSON.parse(Buffer.from(await demo.bytes(path)).toString('utf8')))
  expect(Object.keys(data).length).toBeGreaterThan(2)
}

/** What the association keeps of one person, for that person. */
export const accessReaders: readonly Reader[] = [
  { what: 'the access file, on paper', file: /^dossier-acces\.(?:pdf|docx)$/, read: readPaper },
  { what: 'the access file, as data', file: /^dossier-acces\.json$/, read: readData },
]
