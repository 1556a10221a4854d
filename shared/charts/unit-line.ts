import type { Drawn } from './drawing'

/** What a chart counts, in small letters above it. */
export function unitLine(unit: string | undefined, { top, letters }: { readonly top: number; readonly letters: number }): Drawn & { readonly height: number } {
  if (unit === undefined) return { surfaces: [], lines: [], letterings: [], height: 0 }
  return { surfaces: [], lines: [], letterings: [{ x: 0, y: top + letters, text: unit, size: letters * 0.95, anchor: 'start' }], height: letters * 1.6 }
}
