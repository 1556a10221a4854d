import { gridWords as words } from '#shared/text/grids'

/** One of the four answers of a scale: a number, which says to a screen reader what it means where it stands at an end. */
export const step = <Value extends 1 | 2 | 3 | 4>(value: Value, meaning?: string) => ({ value, label: <ScaleStep value={value} meaning={meaning} /> })

function ScaleStep({ value, meaning }: { readonly value: number; readonly meaning: string | undefined }) {
  if (meaning === undefined) return value
  return (
    <>
      <span aria-hidden="true">{value}</span>
      <span className="for-readers">{words.scale.end(value, meaning)}</span>
    </>
  )
}
