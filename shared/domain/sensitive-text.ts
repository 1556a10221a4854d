/** What a free text must not say of a person (RGPD, art. 9 and 10; privacy §5.3). */
const SENSITIVE_TOPICS = ['health', 'justice', 'origin', 'opinion', 'family', 'debts'] as const
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number]

/**
 * Words by topic, without accents or capitals: `malad*` stands for every word that begins so, a letter before `?` may be missing, and several words for that turn of phrase.
 * Inside the turns of phrase that are `excused`, no word warns; nor does one of the `trades` that is the whole text.
 */
export type SensitiveWords = Readonly<Record<SensitiveTopic | 'excused' | 'trades', readonly string[]>>

/** A place in a text that should be read again: what it seems to be about, and the words as they stand there. */
export interface TextWarning {
  readonly about: SensitiveTopic | 'national-number'
  readonly found: string
}

const BETWEEN = String.raw`(?:\s?[./\-\u2010-\u2014]\s?|\s)?`
/** Eleven digits as the national register sets them, with or without points, strokes, dashes of any length and spaces between; not the end of an account number or of a telephone number with its country. */
const REGISTER = new RegExp(String.raw`(?<![\p{L}\d+])${['(\\d{2})', '(\\d{2})', '(\\d{2})', '(\\d{3})', '(\\d{2})'].join(BETWEEN)}(?!\d)`, 'gu')

/** The numbers of the national register in a text: a day of birth that may be, and the right check digits, for those born before 2000 or since. */
export const nationalNumbersIn = (text: string): readonly string[] => [...text.matchAll(REGISTER)].filter(([, ...parts]) => isNationalNumber(parts.join(''))).map(([found]) => found)

function isNationalNumber(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
  const [base, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))]
  // The month of somebody who is not in the register itself has 20 or 40 added to it.
  if (month % 20 > 12 || month > 52 || day > 31) return false
  return [base, 2_000_000_000 + base].some(number => 97 - (number % 97) === check)
}

/** What a text seems to say that is better not written, each word once. It only warns: a word may well stand for something else. */
export function warningsIn(text: string, words: SensitiveWords): readonly TextWarning[] {
  const numbers = nationalNumbersIn(text).map((found): TextWarning => ({ about: 'national-number', found }))
  const plain = plainLetters(text)
  const excused = placesOf(words.excused, plain)
  const isTrade = placesOf(words.trades, plain).some(({ from, to }) => plain.slice(from, to) === plain.trim())
  if (isTrade) return numbers
  const others = SENSITIVE_TOPICS.flatMap(about =>
    placesOf(words[about], plain)
      .filter(({ from, to }) => !excused.some(excuse => excuse.from <= from && to <= excuse.to))
      .map(({ from, to }): TextWarning => ({ about, found: text.slice(from, to) })),
  )
  return [...numbers, ...others].filter(({ about, found }, index, all) => all.findIndex(each => each.about === about && plainLetters(each.found) === plainLetters(found)) === index)
}

const placesOf = (words: readonly string[], plain: string) => [...plain.matchAll(searchFor(words))].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))

const searches = new WeakMap<readonly string[], RegExp>()

/** Looks for all words of a topic at once; made once for each list. */
function searchFor(words: readonly string[]): RegExp {
  const known = searches.get(words)
  if (known) return known
  const one = (word: string) => word.replaceAll('*', '\\p{L}*').replaceAll(' ', '[\\s\u00A0-]+')
  const search = new RegExp(`(?<!\\p{L})(?:${words.map(one).join('|')})(?!\\p{L})`, 'gu')
  searches.set(words, search)
  return search
}

/** Letter by letter without accents or capitals, so that a place in the one is the same place in the other. */
const plainLetters = (text: string): string => text.replaceAll(/[^\u0000-\u007F]/gu, letter => (letter.length === 1 ? letter.normalize('NFD').charAt(0) : letter)).replaceAll('’', "'").toLowerCase()
