/** Which rows of a table are chosen, by key; `anchor` is the row that was chosen last, from which Shift goes on. */
export interface RowSelection {
  readonly chosen: ReadonlySet<string>
  readonly anchor?: string
}

/** A table in which nothing is chosen. */
export const nothingChosen: RowSelection = { chosen: new Set() }

/** Chooses a row, or lets it go. */
export function withRow({ chosen }: RowSelection, key: string): RowSelection {
  return { chosen: changed(chosen, [key], !chosen.has(key)), anchor: key }
}

/** Does to every row from the anchor to this one what a choice of this one alone would do; without an anchor in sight, to this one. */
export function withRowsTo(selection: RowSelection, shown: readonly string[], key: string): RowSelection {
  const { chosen, anchor } = selection
  const [from, to] = [shown.indexOf(anchor ?? ''), shown.indexOf(key)]
  if (from < 0 || to < 0) return withRow(selection, key)
  return { chosen: changed(chosen, shown.slice(Math.min(from, to), Math.max(from, to) + 1), !chosen.has(key)), anchor: key }
}

/** Chooses rows, and goes on from the last one reached: the choice follows the arrows. */
export const withReached = ({ chosen }: RowSelection, keys: readonly string[], reached: string): RowSelection => ({ chosen: changed(chosen, keys, true), anchor: reached })

/** Chooses all the rows in sight, or lets them go when they are all chosen; what a filter hides stays as it is. */
export function withAllShown({ chosen }: RowSelection, shown: readonly string[]): RowSelection {
  return { chosen: changed(chosen, shown, !areAllChosen({ chosen }, shown)) }
}

/** True when rows are in sight and every one of them is chosen. */
export const areAllChosen = ({ chosen }: RowSelection, shown: readonly string[]): boolean => shown.length > 0 && shown.every(key => chosen.has(key))

function changed(chosen: ReadonlySet<string>, keys: readonly string[], isChosen: boolean): ReadonlySet<string> {
  if (isChosen) return new Set([...chosen, ...keys])
  const dropped = new Set(keys)
  return new Set([...chosen].filter(key => !dropped.has(key)))
}
