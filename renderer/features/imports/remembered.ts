import type { Remembered } from './import-draft'

import type { Casebook } from '#shared/casebook/casebook'
import { ownSettings } from '#shared/casebook/content-in-force'
import type { ImportTarget } from '#shared/domain/import-record'
import { ImportSettings } from '#shared/domain/programme-settings'
import { Mapping, mappingSignature } from '#shared/importing/mapping'

/** How many kinds of files are remembered; the one used longest ago goes first. */
const MOST = 50

/** How the columns of files with these headings were understood the last time; nothing where none were. */
export function rememberedIn(book: Casebook): Remembered {
  const mappings = ownSettings(book, 'imports')?.mappings ?? []
  return (target, labels) => {
    const signature = mappingSignature(labels)
    const found = mappings.find(each => each.target === target && each.signature === signature)
    const chosen = found?.fields.flatMap((field, column) => (field === null ? [] : [[String(column), field] as const]))
    // A field that is no longer known takes its whole mapping with it: the headings are then read anew.
    return chosen && Mapping.safeParse(Object.fromEntries(chosen)).data
  }
}

/** The settings with this understanding of the columns as the latest; nothing where the headings cannot be remembered. */
export function remembering(book: Casebook, target: ImportTarget, labels: readonly string[], mapping: Mapping): ImportSettings | undefined {
  const signature = mappingSignature(labels)
  const others = (ownSettings(book, 'imports')?.mappings ?? []).filter(each => each.target !== target || each.signature !== signature)
  const fields = labels.map((_, column) => mapping[String(column)] ?? null)
  const settings = ImportSettings.safeParse({ id: 'imports', mappings: [{ signature, target, fields }, ...others].slice(0, MOST) })
  return settings.data
}
