import type { ItemKey } from '#shared/domain/lists'

/** Sectors whose trades, employers and words are close; each of the default list stands in one family at most. */
const SECTOR_FAMILIES: readonly (readonly string[])[] = [
  ['agriculture', 'food', 'hospitality'],
  ['industry', 'energy-environment', 'automotive'],
  ['construction', 'engineering-research'],
  ['trade', 'transport-logistics'],
  ['it-telecom', 'media-communication'],
  ['finance-property', 'law-accounting-advice', 'office-staffing'],
  ['public-services', 'international'],
  ['education', 'culture-sport', 'associations'],
  ['health', 'social-work'],
  ['cleaning-security', 'personal-services'],
]

/** For each family of trades, those that a mentor of it can still tell a good deal about; what is said of one holds for the other. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  administration: ['accounting', 'human-resources', 'management', 'public-service'],
  accounting: ['law', 'purchasing'],
  'human-resources': ['management', 'teaching'],
  management: ['sales'],
  law: ['public-service'],
  sales: ['purchasing', 'communication', 'catering', 'personal-services'],
  logistics: ['purchasing', 'driving', 'production'],
  driving: ['automotive'],
  'it-digital': ['communication', 'engineering'],
  communication: ['arts-media'],
  building: ['maintenance', 'engineering', 'green-trades'],
  production: ['maintenance', 'engineering'],
  maintenance: ['automotive'],
  'social-childcare': ['care', 'teaching'],
  cleaning: ['catering', 'care'],
  security: ['public-service'],
}

const familyOf = new Map(SECTOR_FAMILIES.flatMap((sectors, family) => sectors.map(sector => [sector, family] as const)))

const neighbours = new Map<string, Set<string>>()
for (const [one, others] of Object.entries(NEIGHBOURS))
  for (const other of others)
    for (const [from, to] of [[one, other], [other, one]] as const) neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to))

/** True for two different sectors of one family; a sector that the association added has none. */
export function areOfOneFamily(one: ItemKey, other: ItemKey): boolean {
  const family = familyOf.get(one)
  return one !== other && family !== undefined && family === familyOf.get(other)
}

/** True for two different families of trades that lie side by side; one that the association added has no neighbour. */
export const areNeighbours = (one: ItemKey, other: ItemKey): boolean => neighbours.get(one)?.has(other) ?? false

const CATCH_ALLS: ReadonlySet<string> = new Set(['other', 'other-language', 'other-family'])

/** « Autre » says what a thing is not: two people who chose it have nothing in common yet. */
export const isCatchAll = (key: ItemKey): boolean => CATCH_ALLS.has(key)
