import type { Casebook, Defaults } from './casebook'

import type { GridName } from '#shared/domain/grid-name'
import type { ListItem, ListName } from '#shared/domain/lists'
import type { CriteriaSettings, SettingsId, SettingsOf, TextKey } from '#shared/domain/programme-settings'
import { type GridText, type GridVersion, gridVersionId } from '#shared/grids/grid'

/** A grid as it would be asked today; `version` 0 while it is still the product's own. */
export interface GridInForce extends GridText {
  readonly grid: GridName
  readonly version: number
}

/** The versions of a grid that the association keeps, the first first. */
export const versionsOf = (book: Casebook, grid: GridName): readonly GridVersion[] => {
  const versions: GridVersion[] = []
  for (let number = 1; ; number += 1) {
    const version = book.gridVersions[gridVersionId(grid, number)]
    if (!version) return versions
    versions.push(version)
  }
}

export const gridInForce = (book: Casebook, grid: GridName, { grids }: Pick<Defaults, 'grids'>): GridInForce =>
  versionsOf(book, grid).at(-1) ?? { ...grids[grid], grid, version: 0 }

/** A list as it is offered: the association's own, then what the product added since, in its own order. */
export function listInForce(book: Casebook, name: ListName, { lists }: Pick<Defaults, 'lists'>): readonly ListItem[] {
  const own = book.lists[name]?.items
  if (!own) return lists[name]
  const known = new Set(own.map(({ key }) => key))
  return [...own, ...lists[name].filter(({ key }) => !known.has(key))]
}

type WithDefault = Exclude<SettingsId, 'imports' | 'texts'>

/** A part of the settings: the association's own, or the product's. */
export const settingsInForce = <Id extends WithDefault>(book: Casebook, id: Id, { settings }: Pick<Defaults, 'settings'>): SettingsOf<Id> =>
  ownSettings(book, id) ?? (settings[id] as unknown as SettingsOf<Id>) // both tables name the same parts; TypeScript sees only the union

/** A part of the settings that the association made its own. */
export const ownSettings = <Id extends SettingsId>(book: Casebook, id: Id): SettingsOf<Id> | undefined => book.settings[id] as SettingsOf<Id> | undefined // a part stands under its own id

/** The criteria that need no question; none unless the association set some. */
export const computedCriteria = (book: Casebook): CriteriaSettings['computed'] => ownSettings(book, 'criteria')?.computed ?? []

export const textInForce = (book: Casebook, key: TextKey, { settings }: Pick<Defaults, 'settings'>): string =>
  ownSettings(book, 'texts')?.texts[key] ?? settings.texts[key]
