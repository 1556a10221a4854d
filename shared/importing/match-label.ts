import { searchKey } from '#shared/core/search-key'
import type { ItemKey, LanguageLevel, LanguageSkill, ListItem } from '#shared/domain/lists'

/** Something that a label was found to mean. `isWhole` is false where the cell said more than the label does. */
export interface Matched<Value> {
  readonly value: Value
  readonly isWhole: boolean
}

/** Finds what a text names; nothing where it names nothing known, or several things. */
export type Matcher<Value> = (text: string) => Matched<Value> | undefined

const SMALL = new Set('et ou de du des la le les l d a au aux en un une sur dans secteur'.split(' '))

/** Short forms that every office uses, by the word that stands in our labels. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(Object.entries({
  ...{ it: 'informatique', ict: 'informatique', tic: 'informatique', rh: 'ressources humaines', btp: 'construction', hr: 'ressources humaines', compta: 'comptabilité', telecom: 'télécommunications' },
  ...{ ris: 'revenu intégration', cci: 'chômage complet indemnisé', mire: 'mission régionale', universite: 'master', graduat: 'bachelier', baccalaureat: 'bachelier', licence: 'master' },
}))

const stem = (word: string): string => word.replace(/(?<=.{3})(?:es|s|x|e)$/, '')

/** The words of a text that count, without their endings. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const plain = searchKey(text).split(/[^a-z0-9]+/)
  const full = plain.flatMap(word => searchKey(SHORT_FORMS.get(word) ?? word).split(' '))
  return new Set(full.filter(word => word !== '' && !SMALL.has(word)).map(stem))
}

/** Words that stand in labels without telling what they are about. */
const VAGUE = new Set(['service', 'public', 'publique', 'aide', 'petite', 'particulier', 'centre', 'institution', 'action', 'complet', 'autre', 'mission', 'moins', 'plus', 'ans', 'an', 'mois', 'sans', 'stage', 'fin'].map(stem))

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every(word => all.has(word))

/** Finds an entry by its label: the same words, or all of its words among those of one label only, or all those of one label among its own. */
export function labelMatcher<Value>(entries: readonly (readonly [label: string, value: Value])[]): Matcher<Value> {
  const known = entries.map(([label, value]) => ({ value, words: wordsOf(label) })).filter(({ words }) => words.size > 0)
  const before = new Map<string, Matched<Value> | undefined>() // a list repeats a few labels thousands of times
  const find = (text: string): Matched<Value> | undefined => {
    const words = wordsOf(text)
    if (words.size === 0) return undefined
    const same = known.filter(entry => entry.words.size === words.size && isWithin(words, entry.words))
    const tells = [...words].some(word => !VAGUE.has(word) && !/^\d+$/.test(word))
    const wider = same.length > 0 || !tells ? same : known.filter(entry => isWithin(words, entry.words))
    if (wider.length > 0) return wider.length === 1 && wider[0] ? { value: wider[0].value, isWhole: true } : undefined
    const narrower = known.filter(entry => isWithin(entry.words, words))
    return narrower.length === 1 && narrower[0] ? { value: narrower[0].value, isWhole: false } : undefined
  }
  return text => {
    if (!before.has(text)) before.set(text, find(text))
    return before.get(text)
  }
}

/** Finds an item of a list by its label; hidden ones are offered no more, and not found either. */
export const itemMatcher = (items: readonly ListItem[]): Matcher<ItemKey> =>
  labelMatcher(items.filter(({ hidden }) => !hidden).map(({ key, label }) => [label, key] as const))

/** Languages by the codes and names that lists use beside those of ours. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ fr: 'français', nl: 'néerlandais', flamand: 'néerlandais', vlaams: 'néerlandais', en: 'anglais', gb: 'anglais', de: 'allemand', all: 'allemand', ar: 'arabe', es: 'espagnol', sp: 'espagnol' },
  ...{ it: 'italien', pt: 'portugais', ru: 'russe', tr: 'turc', pl: 'polonais', ro: 'roumain', uk: 'ukrainien', ang: 'anglais', neerl: 'néerlandais', franc: 'français', farsi: 'persan', lsfb: 'langue des signes' },
  ...{ french: 'français', dutch: 'néerlandais', english: 'anglais', german: 'allemand', spanish: 'espagnol', arabic: 'arabe', darija: 'arabe', peulh: 'peul', somalien: 'somali' },
}

const LEVEL = /\b(A1|A2|B1|B2|C1|C2)\b|\b(langue\s+)?maternelle?\b|\bnatif|\bnative/i

/** « français (maternelle), anglais B2 » as skills. `isWhole` is false where something in the cell was not understood. */
export function languageMatcher(items: readonly ListItem[]): Matcher<readonly LanguageSkill[]> {
  const language = itemMatcher(items)
  return text => {
    const skills = new Map<ItemKey, LanguageSkill>()
    let isWhole = true
    for (const part of text.split(/[,;/+\n]|\s(?:et|-)\s/).filter(each => each.trim() !== '')) {
      const level = LEVEL.exec(part)
      const name = part.replace(LEVEL, ' ').replace(/[():.–-]/g, ' ').trim()
      const found = language(LANGUAGES[searchKey(name)] ?? name)
      if (found) skills.set(found.value, { language: found.value, ...(level ? { level: levelOf(level) } : {}) })
      isWhole &&= found?.isWhole === true
    }
    return skills.size > 0 ? { value: [...skills.values()], isWhole } : undefined
  }
}

const levelOf = (level: RegExpExecArray): LanguageLevel => (level[1] ? (level[1].toUpperCase() as LanguageLevel) : 'native') // the pattern knows the six levels
