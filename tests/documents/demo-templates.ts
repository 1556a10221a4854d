import { expect } from 'vitest'

import type { Reader } from './demo-folder'

/** The Word file of the association, and the contract that was written in it. */
export const templateReaders: readonly Reader[] = [
  {
    what: 'a Word file with the fields of a contract in their places',
    file: /^modele-contrat\.docx$/,
    read: async (demo, path) => {
      const words = await demo.words(path)
      for (const field of ['{{mention}}', '{{binome.reference}}', '{{parties}}', '{{articles}}', '{{annexes}}', '{{signatures}}']) expect(words).toContain(field)
    },
  },
  {
    what: 'a contract written in the Word file of the association, without a field left',
    file: /^contrat-selon-modele\.docx$/,
    read: async (demo, path) => {
      const words = await demo.words(path)
      for (const said of ['Contrat d’engagement tripartite', 'Article 1', 'Annexe 1', 'À écrire à la main', 'Passerelle Emploi']) expect(words).toContain(said)
      expect(words).not.toMatch(/\{\{|\}\}|\{si /)
      expect(await demo.pages(path)).toBeLessThanOrEqual(6)
    },
  },
]
