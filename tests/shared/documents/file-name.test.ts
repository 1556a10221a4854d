import { expect, it } from 'vitest'

import { contractFileName, draftFileName, fileName } from '#shared/documents/file-name'
import { IsoDate } from '#shared/domain/iso-date'

const on = IsoDate.parse('2026-03-12')

it('a file is named by its day, what it is and its number, never by a person', () => {
  expect(contractFileName('B-2026-014', on)).toBe('2026-03-12_contrat_B-2026-014')
  expect(draftFileName('B-2026-014', on)).toBe('2026-03-12_projet-contrat_B-2026-014')
})

it('a file’s name holds nothing that a system refuses', () => {
  expect(fileName(on, 'Liste de présences', 'Œuvre/É: 3*')).toBe('2026-03-12_liste-de-presences_OEuvre-E-3')
})

it('a file’s name writes œ as two letters, small or capital', () => {
  expect(fileName(on, 'Liste', 'œuvres-Sacré-CŒUR')).toBe('2026-03-12_liste_oeuvres-Sacre-COEUR')
})
