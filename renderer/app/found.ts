import { type Action, allActions, firstActions, isLock } from './found-actions'
import { commonPapers, documentsOf, PAPER_WORDS } from './found-documents'
import { entriesOf, type Entry } from './found-entries'
import { type Keys, RANKS, rankOf, type Wanted, wantedBy, wordsKey } from './found-keys'
import type { RecentFile } from './recents'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { shell } from '#shared/text/shell'
import { wayWords } from '#shared/text/way'

/** A line of the palette. */
export interface Found {
  readonly id: string
  readonly label: string
  readonly told: string
  readonly does: Action['does']
}

export interface FoundGroup {
  readonly title: string
  readonly found: readonly Found[]
}

export interface Findings {
  readonly groups: readonly FoundGroup[]
  /** How many answer, shown or not. */
  readonly count: number
}

interface Ranked<Kept> {
  readonly best: number
  readonly kept: readonly Kept[]
  readonly count: number
}

/** How many of a group are shown. */
const SHOWN = 8
/** Of how many of those found by name the papers are looked for. */
const ASKED_FOR_PAPERS = 40
/** Of how many letters a word is from which one tells that a paper is meant: « d’Aoust » means none. */
const SHORTEST = 3

const { search: words } = shell
const { search, recents: recentWords } = wayWords

/** What is around a search: whose files were looked at last, and whether there is something to lock. */
export interface Around {
  readonly today: IsoDate
  readonly recents: readonly RecentFile[]
  readonly isProtected: boolean
}

/** What the palette shows for what is typed, the best first; before anything is typed, what one looked at last and what one does most. */
export function findIn(book: Casebook, query: string, around: Around): Findings {
  const wanted = wantedBy(query)
  return wanted.words.length === 0 ? atFirst(around) : answersTo(book, wanted, around)
}

function atFirst({ recents }: Around): Findings {
  const groups = [
    { title: recentWords.title, found: recents.map(({ id, kind, label, href }) => ({ id, label, told: recentWords.kinds[kind], does: { href } })) },
    { title: words.actions, found: firstActions },
  ].filter(({ found }) => found.length > 0)
  return { groups, count: groups.reduce((sum, { found }) => sum + found.length, 0) }
}

function answersTo(book: Casebook, wanted: Wanted, { today, recents, isProtected }: Around): Findings {
  const isRecent = new Set(recents.map(({ id }) => id))
  const first = ({ id }: { readonly id: string }) => isRecent.has(id)
  const entries = entriesOf(book)
  const line = ({ kind, id, label, href, told }: Entry): Found => ({ id: `${kind} ${id}`, label, told: told(today), does: { href } })
  const lines = (found: Ranked<Entry>): Ranked<Found> => ({ ...found, kept: found.kept.map(line) })
  const groups = [
    { title: words.actions, found: ranked(isProtected ? allActions : allActions.filter(action => !isLock(action)), wanted) },
    { title: words.people, found: lines(ranked(entries.people, wanted, first)) },
    { title: words.pairs, found: lines(ranked(entries.pairs, wanted, first)) },
    { title: words.sessions, found: lines(ranked(entries.sessions, wanted, first)) },
    { title: search.documents, found: papers(book, wanted, today, first) },
  ].filter(({ found }) => found.count > 0)
  return {
    groups: groups.toSorted((one, other) => one.found.best - other.found.best).map(({ title, found }) => ({ title, found: found.kept })),
    count: groups.reduce((sum, { found }) => sum + found.count, 0),
  }
}

/** Those that answer, by rank, then the ones looked at last, then by name. */
function ranked<Kept extends { readonly keys: Keys; readonly id: string }>(all: readonly Kept[], wanted: Wanted, first: (each: Kept) => boolean = () => false, most = SHOWN): Ranked<Kept> {
  const byRank: Kept[][] = Array.from({ length: RANKS }, () => [])
  let count = 0
  for (const each of all) {
    const rank = rankOf(each.keys, wanted)
    if (rank === undefined) continue
    byRank[rank]?.push(each)
    count += 1
  }
  const kept: Kept[] = []
  for (const group of byRank) {
    if (kept.length >= most) break
    kept.push(...group.toSorted((one, other) => Number(first(other)) - Number(first(one)) || (one.keys.name < other.keys.name ? -1 : 1)))
  }
  return { best: byRank.findIndex(group => group.length > 0), kept: kept.slice(0, most), count }
}

const paperKeys = PAPER_WORDS.map(wordsKey).join(' ')
const common = commonPapers.map(({ label, href }) => ({ id: href, label, told: '', does: { href }, keys: keysOf(label) }))

function keysOf(label: string): Keys {
  const name = wordsKey(label)
  return { name, all: name }
}

/** Papers by what they are called and by whom they are about, where a word of the first kind is typed; those of nobody in particular by their name alone. */
function papers(book: Casebook, wanted: Wanted, today: IsoDate, first: (each: { readonly id: string }) => boolean): Ranked<Found> {
  const ofNobody = ranked(common, wanted)
  const others = wanted.words.filter(word => word.length < SHORTEST || !paperKeys.includes(` ${word}`))
  if (others.length === wanted.words.length) return ofNobody
  const entries = entriesOf(book)
  const all = [...entries.pairs, ...entries.people, ...entries.sessions]
  const whose = others.length > 0 ? ranked(all, { whole: ` ${others.join(' ')}`, words: others }, first, ASKED_FOR_PAPERS).kept : all.filter(first)
  const theirs = whose.flatMap(entry =>
    documentsOf(book, entry, today).map(({ label, href }) => {
      const told = search.document(label, entry.label)
      return { id: `${entry.id} ${href}`, label: told, told: entry.told(today), does: { href }, keys: { name: wordsKey(label), all: wordsKey(told) } }
    }),
  )
  const found = ranked(theirs, wanted, () => false, SHOWN)
  const kept = others.length > 0 ? [...found.kept, ...ofNobody.kept] : [...ofNobody.kept, ...found.kept]
  const bests = [found, ofNobody].flatMap(({ best, count }) => (count > 0 ? [best] : []))
  return { best: Math.min(...bests, RANKS), kept: kept.slice(0, SHOWN), count: found.count + ofNobody.count }
}
