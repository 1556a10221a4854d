import type { Look } from './chart'
import type { Line, Surface } from './drawing'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A surface in some look; `grain` is how far the strokes of its pattern lie apart. */
export const surface = (place: Rectangle, { tone, pattern }: Look, grain: number): Surface => ({ ...place, tone, pattern, strokes: strokesIn(place, pattern, grain) })

function strokesIn({ x, y, width, height }: Rectangle, pattern: Look['pattern'], grain: number): readonly Line[] {
  const rising = () => steps(grain, width + height).map(at => ({ x1: x + Math.max(0, at - height), y1: y + Math.min(at, height), x2: x + Math.min(at, width), y2: y + Math.max(0, at - width) }))
  switch (pattern) {
    case 'plain':
      return []
    case 'hatched':
      return rising()
    case 'crossed':
      // The same, seen in a mirror.
      return [...rising(), ...rising().map(({ x1, y1, x2, y2 }) => ({ x1: 2 * x + width - x1, y1, x2: 2 * x + width - x2, y2 }))]
    case 'striped':
      return steps(grain * 0.8, height).map(at => ({ x1: x, y1: y + at, x2: x + width, y2: y + at }))
    case 'dotted':
      return steps(grain * 0.8, height).flatMap((down, row) =>
        steps(grain * 0.8, width).map(across => across - (row % 2) * grain * 0.4).map(across => ({ x1: x + across - DOT / 2, y1: y + down, x2: x + Math.min(across + DOT / 2, width), y2: y + down })),
      )
  }
}

/** A stroke so short that it is a dot. */
const DOT = 0.9

/** The places of strokes within a length, none of them on its ends. */
function steps(grain: number, length: number): readonly number[] {
  const count = Math.max(0, Math.ceil(length / grain) - 1)
  return Array.from({ length: count }, (_, index) => (index + 1) * grain)
}
