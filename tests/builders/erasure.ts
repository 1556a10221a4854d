import type { ErasureWords } from '#shared/casebook/erasure-words'

/** Words that no sample text has. */
export const ERASURE_WORDS: ErasureWords = { mention: '[personne effacée]', givenName: 'Personne', familyName: number => `effacée n° ${number}`, nothing: '–' }
