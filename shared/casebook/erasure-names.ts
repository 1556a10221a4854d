import { searchKey } from '#shared/core/search-key'

/** By what a person is recognised in a text. */
export interface KnownAs {
  readonly givenName: string
  readonly familyName: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** Where a person is named in a text, in its own letters; `sure` is false where only the family name stands there, or another bears it too. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly sure: boolean
}

export interface HowToLook {
  /** Somebody else of the book bears the same family name: alone, or after « Madame », it says nothing sure. */
  readonly hasNamesake: boolean
  /** The given name alone counts too: in a text that is about the person anyway. */
  readonly givenNameToo?: boolean | undefined
}

// In the text as it is looked through, what is no letter and no figure is a space.
const LETTER = '[^ ]'
const CIVILITY = '(?:mme|mlle|mr|m|monsieur|madame|mademoiselle)'

const whole = (pattern: string) => `(?<!${LETTER})(?:${pattern})(?!${LETTER})`
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
const spaced = (key: string, kept = ''): string => key.replace(/[^\p{L}\p{N}]/gu, sign => (sign === kept ? sign : ' '.repeat(sign.length)))
const wordsOf = (text: string): readonly string[] => spaced(searchKey(text)).split(/ +/).filter(Boolean)
/** Van den Broeck, Vandenbroeck and VAN-DEN-BROECK. */
const spelled = (words: readonly string[]) => words.map(literal).join(' {0,3}')

interface Look {
  readonly pattern: RegExp
  readonly sure: boolean
  /** Only where it begins with a capital: « petit » is no name. */
  readonly capital?: true
  /** An initial is known by its full stop. */
  readonly dotted?: true
}

/** The least letters of a family name that is looked for alone. */
const SHORTEST = 3

function looksFor({ givenName, familyName, email, phone }: KnownAs, { hasNamesake, givenNameToo }: HowToLook): readonly Look[] {
  const [given, family] = [wordsOf(givenName), wordsOf(familyName)]
  const look = (pattern: string, sure: boolean, more: Pick<Look, 'capital' | 'dotted'> = {}): Look => ({ pattern: new RegExp(pattern, 'gu'), sure, ...more })
  const [f, first] = [spelled(family), given[0] ?? '']
  const g = given.length > 1 ? `(?:${spelled(given)}|${literal(first)})` : spelled(given)
  const named = given.length > 0 && family.length > 0
  // An address of e-mail may hold the name: it goes first, and whole.
  return [
    ...(email === undefined ? [] : [look(whole(wordsOf(email).map(literal).join(' ')), true)]),
    ...(phone === undefined ? [] : phoneLooks(phone).map(pattern => look(pattern, true))),
    ...(named ? [look(whole(`${g} {1,3}${f}|${f} {1,3}${g}`), true), look(`(?<![^ .])${literal(first.slice(0, 1))}\\. {0,2}${f}(?![^ .])`, true, { dotted: true })] : []),
    ...(family.length > 0 ? [look(whole(`${CIVILITY} {1,3}${f}`), !hasNamesake)] : []),
    ...(familyName.length >= SHORTEST && family.length > 0 ? [look(whole(f), false, { capital: true })] : []),
    ...(givenNameToo && given.length > 0 ? [look(whole(g), true, { capital: true })] : []),
  ]
}

/** A Belgian number with or without its country, and any other, however its figures are parted; nothing for what is too short to be one. */
function phoneLooks(phone: string): readonly string[] {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 6) return []
  const parted = (figures: string) => figures.split(/(?=\d)/).join(' {0,3}')
  const national = /^0\d{8,9}$/.test(digits) ? digits.slice(1) : undefined
  const any = national === undefined ? parted(digits) : `(?:(?:00 {0,2})?3 {0,2}2 {0,3}(?:0 {0,3})?|0 {0,3})${parted(national)}`
  return [String.raw`(?<!\d)${any}(?!\d)`]
}

/** The text as it is compared, and where each of those letters stood in the text itself. */
function folded(text: string): { readonly key: string; readonly at: (index: number) => number } {
  const starts: number[] = []
  let [key, index] = ['', 0]
  for (const letter of text) {
    const [plain, start] = [searchKey(letter), index]
    starts.push(...Array.from({ length: plain.length }, (): number => start))
    key += plain
    index += letter.length
  }
  return { key, at: place => starts[place] ?? text.length }
}

const longest = (name: string): string => wordsOf(name).reduce((found, word) => (word.length > found.length ? word : found), '')

/** Longer texts seldom come twice. */
const SHORT = 60

/** As many figures as a telephone number has. */
const DIGITS = /(?:\d[^\d\p{L}]{0,6}){6}/u

/** What finds a person in a text: their name in any order, their address of e-mail, their number. Accents, capitals and hyphens do not hide them. */
export function finderOf(known: KnownAs, how: HowToLook): (text: string) => readonly Mention[] {
  const looks = looksFor(known, how)
  const needles = [longest(known.familyName), longest(known.givenName), ...(known.email === undefined ? [] : [searchKey(known.email)])].filter(Boolean)
  const hasPhone = known.phone !== undefined
  // Codes and days stand in a book thousands of times: each is looked at once.
  const clean = new Set<string>()
  return text => {
    if (clean.has(text)) return []
    // Most texts name nobody: their letters are told apart only where something may stand.
    const quick = searchKey(text)
    if (!needles.some(needle => quick.includes(needle)) && !(hasPhone && DIGITS.test(quick))) {
      if (text.length < SHORT) clean.add(text)
      return []
    }
    const { key, at } = folded(text)
    const [plain, dotted] = [spaced(key), spaced(key, '.')]
    const found: Mention[] = []
    for (const { pattern, sure, capital, dotted: isDotted } of looks)
      for (const match of (isDotted ? dotted : plain).matchAll(pattern)) {
        const [start, to] = [at(match.index), endOf(text, at, match.index + match[0].length)]
        // The plus of +32 goes with its number.
        const from = text[start - 1] === '+' ? start - 1 : start
        const overlaps = found.some(each => each.from < to && from < each.to)
        if (!overlaps && (!capital || isCapital(text.slice(from)))) found.push({ from, to, sure })
      }
    return found.toSorted((one, other) => one.from - other.from)
  }
}

/** Up to the next letter that counts, without the spaces and signs before it; accents that stand on their own go with theirs. */
function endOf(text: string, at: (index: number) => number, index: number): number {
  const last = at(index - 1)
  return text.length - text.slice(last).replace(/^.\p{M}*/su, '').length
}

const isCapital = (text: string): boolean => /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(text)

/** The text with a mark in the place of each mention. */
export function masked(text: string, mentions: readonly Mention[], mark: string): string {
  let [done, from] = ['', 0]
  for (const mention of mentions) {
    done += text.slice(from, mention.from) + mark
    from = mention.to
  }
  return done + text.slice(from)
}
