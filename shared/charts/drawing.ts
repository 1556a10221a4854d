import type { Pattern, Tone } from './chart'

/** A straight stroke. */
export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A surface with its outline, and the strokes of its pattern, cut at its edges. */
export interface Surface {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: Tone
  readonly pattern: Pattern
  readonly strokes: readonly Line[]
}

/** Words at a place: `y` is the line they stand on. */
export interface Lettering {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly strong?: true
}

/** A chart as geometry, from the top left; without colours, which belong to the screen and the paper. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly surfaces: readonly Surface[]
  /** Axes. */
  readonly lines: readonly Line[]
  readonly letterings: readonly Lettering[]
}

/** What is drawn, before its height is known. */
export type Drawn = Pick<Drawing, 'surfaces' | 'lines' | 'letterings'>

/** Everything of some drawings, one over the other. */
export const over = (drawn: readonly Drawn[]): Drawn => ({
  surfaces: drawn.flatMap(({ surfaces }) => surfaces),
  lines: drawn.flatMap(({ lines }) => lines),
  letterings: drawn.flatMap(({ letterings }) => letterings),
})
