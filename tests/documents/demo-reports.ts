import { expect } from 'vitest'
import { read, utils, type WorkBook } from 'xlsx'

import type { Reader } from './demo-folder'

/** Read by another library than the one that wrote it. */
const textOf = ({ SheetNames, Sheets }: WorkBook) => SheetNames.flatMap(name => (Sheets[name] ? [utils.sheet_to_csv(Sheets[name])] : [])).join('\n')

const formulasIn = ({ Sheets }: WorkBook) => Object.values(Sheets).reduce((sum, sheet) => sum + Object.values(sheet).filter((cell: unknown) => typeof cell === 'object' && cell !== null && 'f' in cell).length, 0)

/** The yearly report, whole and to be published. */
export const reportReaders: readonly Reader[] = [
  {
    what: 'a yearly report that counts its own rows, and names nobody',
    file: /^rapport-annuel-2025\.xlsx$/,
    read: async (demo, path) => {
      const book = read(await demo.bytes(path))
      expect(book.SheetNames).toEqual(expect.arrayContaining(['Lisez-moi', 'Synthèse', 'Données manquantes', 'Liste binômes', 'Liste mentees', 'Liste mentors', 'Liste temps']))
      expect(formulasIn(book)).toBeGreaterThan(1000)
      expect(textOf(book)).not.toMatch(/Bensalem|Diallo|d’Hondt/)
    },
  },
  {
    what: 'the same to be published: neither rows nor formulas, and no small numbers',
    file: /^rapport-annuel-2025-public\.xlsx$/,
    read: async (demo, path) => {
      const book = read(await demo.bytes(path))
      expect(book.SheetNames.filter(name => name.startsWith('Liste'))).toEqual([])
      expect(formulasIn(book)).toBe(0)
      expect(textOf(book)).toMatch(/moins de 5/)
      expect(textOf(book)).not.toMatch(/Bensalem|Diallo|d’Hondt|B-2025/)
    },
  },
]
