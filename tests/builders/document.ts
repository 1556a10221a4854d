import type { Block, Document } from '#shared/documents/document'

/** Where the fonts of the paper stand before the application is built. */
export const FONTS = 'node_modules/@expo-google-fonts/source-sans-3'

/** A document of one part, with little around its blocks. */
export const aDocument = (blocks: readonly Block[], changes: Partial<Document> = {}): Document => ({
  title: 'Essai',
  subject: 'Un document d’essai',
  letterhead: { name: 'Les Œuvres du Cœur', details: 'ASBL · BCE 0123.456.749', support: 'Avec le soutien de la Fédération Wallonie-Bruxelles' },
  foot: { reference: 'Essai 1', privacy: 'Confidentiel' },
  parts: [{ blocks }],
  ...changes,
})
