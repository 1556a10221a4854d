import { searchKey } from '#shared/core/search-key'
import type { ImportTarget } from '#shared/domain/import-record'

import { type Field, fieldsOf } from './field'
import { headings, headingsOnlyOf } from './headings'

/** Words that say nothing of what a column holds. */
const SMALL = new Set(
  'et de du des la le les l d a au aux en votre vos ton tes son sa mon ma quel quelle quels quelles est sont veuillez indiquer indiquez merci svp s il vous te plait'.split(' '),
)

/** The heading as it is compared: plain letters, without small words, brackets and the number that form programs add to a second « Nom2 ». */
export function headingKey(heading: string): string {
  const plain = searchKey(heading)
  const outside = plain.replace(/\([^)]*\)/g, ' ')
  const text = /[a-z@]/.test(outside) ? outside : plain
  const words = text
    .trim()
    .replace(/(?<=[a-z])\d$|\s\d+$/, '')
    .split(/[^a-z0-9@]+/)
    .filter(word => word !== '')
  const telling = words.filter(word => !SMALL.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

const keyed = (target: ImportTarget): ReadonlyMap<string, Field> => {
  const found = new Map<string, Field>()
  for (const names of [headingsOnlyOf[target], headings]) {
    for (const field of fieldsOf[target]) {
      for (const key of (names[field] ?? []).map(headingKey)) if (!found.has(key)) found.set(key, field) // the first field that claims a heading keeps it
    }
  }
  return found
}

const known: Readonly<Record<ImportTarget, ReadonlyMap<string, Field>>> = { mentors: keyed('mentors'), mentees: keyed('mentees'), companies: keyed('companies') }

/** Of « Adresse / CP » the last part. */
const detailOf = (heading: string): string => heading.replace(/^.* \/ /s, '')

const ACCEPTANCE: ReadonlySet<string> = new Set((headings.acceptedOn ?? []).map(headingKey))

/** True for a heading that tells when somebody was accepted: « Retenu le », « Date de décision ». */
export const tellsAcceptance = (heading: string): boolean => ACCEPTANCE.has(headingKey(heading)) || ACCEPTANCE.has(headingKey(detailOf(heading)))

/** Whose column it is when it is not the person's own: an emergency number must never become theirs. */
const SOMEBODY_ELSE =
  /\b(?:urgence|conjointe?|parents?|pere|mere|tuteur|tutrice|referente?|conseill(?:er|ere)|employeur|partenaire|mentors?|mentees?|mentore|binomes?|responsable|lieu|pays|jeune fille)\b/

/** Words of that kind which, in a list of the target, are about its own people. */
const ITS_OWN: Readonly<Record<ImportTarget, RegExp>> = {
  mentors: /\bmentors?\b/g,
  mentees: /\bmentees?\b/g,
  companies: /\b(?:responsable|employeur|partenaire)\b/g,
}

/** Groups of columns about an organisation or somebody there: « Employeur / Nom » names the employer. */
const GROUPS: ReadonlySet<Field> = new Set<Field>(['employer', 'partner', 'referent'])
const NAMES: ReadonlySet<Field> = new Set<Field>(['familyName', 'fullName', 'employer'])

/** Headings in whole sentences, as forms have them, told by a word that means one thing only. */
const HINTS: readonly (readonly [RegExp, Field])[] = [
  [/\b(?:e ?mail|courriel|messagerie)\b/, 'email'],
  [/\b(?:gsm|telephone|portable|tel)\b/, 'phone'],
  [/\bdate naissance\b|^nee?\b/, 'birthDate'],
  [/\bnom\b.*\bprenoms?\b|\bprenoms?\b.*\bnom\b/, 'fullName'],
  [/\bprenoms?\b/, 'givenName'],
  [/\bnom famille\b/, 'familyName'],
  [/\bcode postal\b.*\b(?:commune|localite|ville)\b/, 'postcodeAndMunicipality'],
  [/\bcode postal\b/, 'postcode'],
  [/\blangues? (?:parl|connu|maitris)/, 'languages'],
  [/\bsecteur\b.*\bactivites?\b/, 'sector'],
  [/\b(?:metier|emploi|fonction|poste)\b.*\b(?:recherche|vise|souhaite)/, 'wishedJob'],
]

/** What a heading means in a list of that kind, where there is no doubt. Of « Adresse / CP » the last part may decide. */
export function recognise(heading: string, target: ImportTarget): Field | undefined {
  const key = headingKey(heading)
  if (key === '') return undefined
  const exact = known[target].get(key)
  if (exact) return exact

  const detail = known[target].get(headingKey(detailOf(heading)))
  const group = heading.includes(' / ') ? known[target].get(headingKey(heading.replace(/ \/ .*$/s, ''))) : undefined
  if (group && GROUPS.has(group)) return detail && NAMES.has(detail) ? group : undefined
  if (SOMEBODY_ELSE.test(key.replace(ITS_OWN[target], ''))) return undefined
  if (detail) return detail

  const hinted = HINTS.find(([hint]) => hint.test(key))?.[1]
  return hinted && fieldsOf[target].includes(hinted) ? hinted : undefined
}

const TARGETS: readonly ImportTarget[] = ['mentors', 'mentees', 'companies']

/** What a heading may mean in lists of any kind. */
export const meaningsOf = (heading: string): readonly Field[] => TARGETS.flatMap(target => recognise(heading, target) ?? [])

/** In which order the two parts of a name stand in a cell. */
export type NameOrder = 'family-first' | 'given-first'

/** The order that the words of a heading promise: « Nom et prénom », « Prénom et nom ». */
export function nameOrderOf(heading: string): NameOrder | undefined {
  const words = headingKey(heading).split(' ')
  const [family, given] = [words.indexOf('nom'), words.findIndex(word => word === 'prenom' || word === 'prenoms')]
  if (family < 0 || given < 0) return undefined
  return family < given ? 'family-first' : 'given-first'
}
