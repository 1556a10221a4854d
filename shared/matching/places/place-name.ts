import { searchKey } from '#shared/core/search-key'

/** Words written in several ways, under the one that stands for all of them. */
const SAME_WORDS: Readonly<Record<string, string>> = { saint: 'st', sint: 'st', sankt: 'st', sainte: 'ste', s: 'sur', les: 'lez' }

/**
 * The name of a place as one looks it up: « St-Servais » and « Saint-Servais (Namur) » are one, so are « Jemeppe s/Sambre » and « Jemeppe-sur-Sambre »,
 * « Louvière (La) » and « La Louvière ». Numbers are left out; empty where no letter stands.
 */
export function placeKey(name: string): string {
  return searchKey(name)
    .replace(/^([^(]+)\((l[ae']|les|de|het)\)\s*$/, '$2 $1')
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map(word => SAME_WORDS[word] ?? word)
    .join(' ')
}
