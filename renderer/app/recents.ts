import { z } from 'zod'

import { entityAt } from '../api/names'
import { places } from '../ui/places'
import { pageName } from './trail'

import type { Casebook } from '#shared/casebook/casebook'

/** How many files are remembered. */
const MOST_RECENTS = 12

const Collection = z.enum(['mentors', 'mentees', 'pairs', 'companies', 'partners', 'groupSessions'])
type Collection = z.infer<typeof Collection>

/** A file that somebody looked at: never its name, which may be forgotten meanwhile. */
const Recent = z.tuple([Collection, z.string()]).readonly()
export type Recent = z.infer<typeof Recent>

/** The name under which they are kept beside the drafts. */
export const RECENTS = 'recents'

const collections: Readonly<Partial<Record<string, Collection>>> = { mentors: 'mentors', mentees: 'mentees', binomes: 'pairs', entreprises: 'companies', partenaires: 'partners', seances: 'groupSessions' }

const pages: Readonly<Record<Collection, (id: string) => string>> = {
  mentors: places.mentor,
  mentees: places.mentee,
  pairs: places.pair,
  companies: places.company,
  partners: places.partner,
  groupSessions: places.session,
}

/** What was kept, read with care: an earlier window wrote it. */
export function recentsIn(kept: unknown): readonly Recent[] {
  const parsed = z.array(Recent).safeParse(kept)
  return parsed.success ? parsed.data : []
}

/** The file that the page at an address belongs to; nothing where it belongs to none that the book knows. */
export function fileAt(book: Casebook, location: string): Recent | undefined {
  const [, first = '', id = ''] = location.split('/')
  const collection = Object.hasOwn(collections, first) ? collections[first] : undefined
  return collection && isThere(book, [collection, id]) ? [collection, id] : undefined
}

/** The files with this one as the latest; without those that are gone or were erased. */
export const withRecent = (book: Casebook, recents: readonly Recent[], latest: Recent): readonly Recent[] =>
  [latest, ...recents.filter(each => each[1] !== latest[1] && isThere(book, each))].slice(0, MOST_RECENTS)

/** The files that are neither gone nor erased. */
export const stillThere = (book: Casebook, recents: readonly Recent[]): readonly Recent[] => recents.filter(each => isThere(book, each))

/** A file that was looked at, as the window shows it now. */
export interface RecentFile {
  readonly kind: Collection
  readonly id: string
  readonly label: string
  readonly href: string
}

/** The files that are still there, the latest first. */
export const recentFiles = (book: Casebook, recents: readonly Recent[]): readonly RecentFile[] =>
  recents.flatMap(recent => {
    const [kind, id] = recent
    const href = pages[kind](id)
    const label = isThere(book, recent) ? pageName(book, href) : undefined
    return label === undefined ? [] : [{ kind, id, label, href }]
  })

function isThere(book: Casebook, [collection, id]: Recent): boolean {
  const found = entityAt<object>(book[collection], id)
  return found !== undefined && !('erased' in found && found.erased !== undefined)
}
