import { searchKey } from '#shared/core/search-key'
import type { Agreement } from '#shared/domain/person'

import type { NameOrder } from './recognise'

/** A name taken apart; every word of it stands in one of the two parts, in its own order. */
export interface SplitName {
  readonly givenName: string
  readonly familyName: string
  /** False where the order was only supposed: « Martin Thomas ». */
  readonly isCertain: boolean
  /** What « Mme » or « M. » before the name tells. */
  readonly agreement?: Agreement
}

/** Words that begin a family name; some are given names too, which is why one word must always be left for each part. */
const PARTICLES = new Set(
  "van von vande vanden vander van't van’t de den der des du da dos do di della del le la les el al ben bin ibn abu aït ait ould d' d’ l' l’ ter ten te 't saint sint mc mac o’ san santa".split(' '),
)
/** Particles that stand before a name of their own when they come first: « Ben Dupont », « Saint Just ». */
const ALSO_GIVEN = new Set(['ben', 'al', 'do', 'del', 'san', 'mac', 'la', 'le', 'da', 'di'])

const TITLES: readonly (readonly [RegExp, Agreement | undefined])[] = [
  [/^(?:mme|madame|mlle|mademoiselle|mrs|ms|mevr|mevrouw)\.?$/i, 'feminine'],
  [/^(?:m|mr|monsieur|dhr|de heer)\.?$/i, 'masculine'],
  [/^(?:mx)\.?$/i, 'neutral'],
  [/^(?:dr|pr|prof)\.?$|^(?:me|ir|ing)\.$/i, undefined],
]

/** How a title makes a text agree: « Mme », « Monsieur », « Mx ». Nothing for a word that is no title. */
export const agreementOfTitle = (text: string): Agreement | undefined => TITLES.find(([title]) => title.test(text.trim()))?.[1]

/** True for a cell that names more than one person: « Anne & Paul Dubois », « Dupont Marie / Leroy Jean ». */
export function namesSeveral(text: string): boolean {
  if (/[&/+;\n]|\s(?:et|ou|and)\s/i.test(text.trim())) return true
  const [before, after, more] = text.split(',').map(wordsOf)
  if (more && more.length > 0) return true
  // Two words on each side of a comma may be two people; a particle or capitals show that the first side is one family name.
  return before !== undefined && after !== undefined && before.length > 1 && after.length > 1 && !before.slice(0, 1).some(isParticle) && !before.every(isCapital)
}

/**
 * The two parts of a whole name: by its comma, its capitals, its particles, or else in the order that the heading promises.
 * Nothing where a part would be left empty: « Dupont », « Van Damme ».
 */
export function splitName(text: string, order?: NameOrder): SplitName | undefined {
  const [first, ...others] = wordsOf(text)
  const title = TITLES.find(([pattern]) => first !== undefined && others.length > 0 && pattern.test(first))
  const split = splitWords(title ? others.join(' ') : wordsOf(text).join(' '), order)
  if (!split || split.givenName === '' || split.familyName === '') return undefined
  return title?.[1] ? { ...split, agreement: title[1] } : split
}

function splitWords(text: string, order: NameOrder | undefined): SplitName | undefined {
  const [before, after, more] = text.split(',')
  if (more !== undefined) return undefined
  if (before !== undefined && after !== undefined) return { familyName: before.trim(), givenName: after.trim(), isCertain: true }

  const words = wordsOf(text)
  return byCapitals(words) ?? (order === 'family-first' ? familyFirst(words, true) : order === 'given-first' ? givenFirst(words) : byParticles(words))
}

/** « DUPONT Marie », « Anne VAN DEN BOSSCHE »: the words in capitals, with the particles before them, when they stand at one end. */
function byCapitals(words: readonly string[]): SplitName | undefined {
  const from = words.findIndex(isCapital)
  if (from < 0 || words.every(isCapital)) return undefined
  const to = words.findLastIndex(isCapital)
  if (!words.slice(from, to + 1).every(word => isCapital(word) || isParticle(word))) return undefined

  const start = words.slice(0, from).findLastIndex(word => !isParticle(word)) + 1
  if (start === 0) return parted(words.slice(to + 1), words.slice(0, to + 1), true)
  return to === words.length - 1 ? parted(words.slice(0, start), words.slice(start), true) : undefined
}

/** Particles and one word are the family name. Without them, three words may be cut in two places. */
function familyFirst(words: readonly string[], told: boolean): SplitName | undefined {
  const particles = words.findIndex(word => !isParticle(word))
  if (particles < 0 || particles + 1 >= words.length) return told && words.length === 2 && words.slice(0, 1).some(isAlsoGiven) ? parted(words.slice(1), words.slice(0, 1), false) : undefined
  return parted(words.slice(particles + 1), words.slice(0, particles + 1), told && (particles > 0 || words.length === 2))
}

function givenFirst(words: readonly string[]): SplitName | undefined {
  if (words.length < 2) return undefined
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word))
  if (particle > 0) return parted(words.slice(0, particle), words.slice(particle), true)
  return parted(words.slice(0, 1), words.slice(1), words.length === 2)
}

/** Without a promise, a particle at the start or in the middle decides; else the given name is supposed to come first. */
function byParticles(words: readonly string[]): SplitName | undefined {
  const [first, second] = words
  if (first === undefined || second === undefined) return undefined
  if (isParticle(first)) {
    const family = familyFirst(words, false)
    if (family) return { ...family, isCertain: true }
    if (!isAlsoGiven(first)) return undefined
  }
  const given = givenFirst(words)
  const hasParticle = words.slice(1, -1).some(isParticle)
  return given && { ...given, isCertain: hasParticle }
}

const parted = (given: readonly string[], family: readonly string[], isCertain: boolean): SplitName => ({
  givenName: given.join(' '),
  familyName: family.join(' '),
  isCertain,
})

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase())

const isAlsoGiven = (word: string): boolean => ALSO_GIVEN.has(searchKey(word))

/** At least two letters, all capitals: an initial tells nothing. */
const isCapital = (word: string): boolean => (word.match(/\p{L}/gu) ?? []).length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** The order of a whole column of names, where those that leave no doubt (capitals, commas, particles) are several and agree. */
export function nameOrderIn(texts: readonly string[]): NameOrder | undefined {
  const orders = texts.flatMap(text => {
    const split = namesSeveral(text) ? undefined : splitName(text)
    if (!split?.isCertain) return []
    return [text.includes(',') || text.replace(/^\S+\.\s+/, '').startsWith(split.familyName) ? 'family-first' : 'given-first'] as const
  })
  const [first] = orders
  return orders.length > 1 && orders.every(order => order === first) ? first : undefined
}
