import { subjectPlaces } from '../features/interviews/subject'
import { sheetAt } from '../features/sheets/sheet-address'
import { surroundingsOf } from '../features/sheets/sheet-surroundings'
import { sheetTitle } from '../paper/sheet-title'
import { entityAt } from '../api/names'
import { places } from '../ui/places'
import { settingsEntries } from './settings-entries'
import { firstLevel, trailRules } from './trail-rules'
import type { Parts, TrailRule } from './trail-rule'

import type { Casebook } from '#shared/casebook/casebook'
import { GridName } from '#shared/domain/grid-name'
import { ListName } from '#shared/domain/lists'
import { gridSettings, listSettings } from '#shared/text/content-settings'
import { chapterOf } from '#shared/text/guide/chapters'
import { wayWords } from '#shared/text/way'

/** A page on the way from the navigation down to the one in sight. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The pages above an address and the page itself, as the trail shows them; nothing for a page of the first level, and for one that the book does not know. */
export function trailOf(book: Casebook, location: string): readonly Crumb[] {
  const found = wayTo(book, location)
  return found.length > 1 ? found : []
}

/** What the page at an address is called on its own: the last part of its trail, or its name in the navigation. */
export const pageName = (book: Casebook, location: string): string | undefined => wayTo(book, location).at(-1)?.label

/** From the navigation down to an address; nothing where the address is no page. */
function wayTo(book: Casebook, location: string): readonly Crumb[] {
  const first = firstLevel[location]
  if (first !== undefined) return [{ label: first, href: location }]
  const found = placed(book, location)
  if (!found) return []
  const above = wayTo(book, found.under)
  return above.length === 0 ? [] : [...above, { label: found.label, href: location }]
}

interface Placed {
  readonly under: string
  readonly label: string
}

function placed(book: Casebook, location: string): Placed | undefined {
  const parts = location.split('/')
  switch (parts[1] ?? '') {
    case 'feuilles':
      return ofSheet(book, location)
    case 'entretiens':
      return ofInterview(book, parts[2] ?? '')
    case 'guide':
      return ofGuide(parts[2])
    default:
      return byRule(book, parts) ?? ofSettings(location, parts)
  }
}

const SHEETS = '/feuilles/'

function ofSheet(book: Casebook, location: string): Placed | undefined {
  const sheet = sheetAt(location.slice(SHEETS.length))
  if (!sheet) return undefined
  return { under: surroundingsOf(book, sheet).back.href, label: sheetTitle(sheet) }
}

function ofInterview(book: Casebook, id: string): Placed | undefined {
  const interview = entityAt(book.interviews, id)
  return interview && { under: subjectPlaces(interview.subject).file, label: wayWords.trail.interview[interview.subject.kind] }
}

function ofGuide(topic: string | undefined): Placed | undefined {
  const label = topic === undefined ? undefined : chapterOf(topic)?.title
  return label === undefined ? undefined : { under: places.guide, label }
}

function ofSettings(location: string, parts: readonly string[]): Placed | undefined {
  const entry = settingsEntries.find(({ href }) => href === location)
  if (entry) return { under: places.settings, label: entry.label }
  const [grid, list] = [GridName.safeParse(parts[3]), ListName.safeParse(parts[3])]
  if (grid.success && location === places.settingsGrid(grid.data)) return { under: places.settingsGrids, label: gridSettings.names[grid.data] }
  if (list.success && location === places.settingsList(list.data)) return { under: places.settingsLists, label: listSettings.names[list.data] }
  return undefined
}

const compiled = trailRules.map(rule => ({ rule, pattern: rule.at.split('/') }))

function byRule(book: Casebook, parts: readonly string[]): Placed | undefined {
  for (const { rule, pattern } of compiled) {
    const known = partsOf(pattern, parts)
    if (known) return placedBy(book, rule, known)
  }
  return undefined
}

/** What the parts of an address stand for; nothing where the pattern does not fit it. */
function partsOf(pattern: readonly string[], parts: readonly string[]): Parts | undefined {
  if (pattern.length !== parts.length) return undefined
  const known: Record<string, string> = {}
  for (const [place, part] of pattern.entries()) {
    const value = parts[place] ?? ''
    if (part.startsWith(':')) known[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return known
}

function placedBy(book: Casebook, { under, called }: TrailRule, parts: Parts): Placed | undefined {
  const label = typeof called === 'string' ? called : called(parts, book)
  const above = typeof under === 'string' ? under : under(parts, book)
  return label === undefined || above === undefined ? undefined : { under: above, label }
}

