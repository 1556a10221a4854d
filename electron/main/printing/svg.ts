import type { Tone } from '#shared/charts/chart'
import type { Drawing, Lettering, Line, Surface } from '#shared/charts/drawing'

import { colours } from './pdf-look'

/** The tones on paper: far enough apart to be told from each other without colours. */
const FILLS: Readonly<Record<Tone, string>> = { dark: colours.accent, middle: '#7fb0b4', light: '#dcebec', empty: '#ffffff' }

/** A drawing as SVG, in points, in letters of a family that the reader of it knows. */
export const svgOf = ({ width, height, surfaces, lines, letterings }: Drawing, family: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}">`,
    ...surfaces.map(surfaceIn),
    ...(lines.length > 0 ? [strokes(lines, colours.rule, 0.8)] : []),
    ...letterings.map(lettering => letteringIn(lettering, family)),
    '</svg>',
  ].join('')

function surfaceIn({ x, y, width, height, tone, strokes: pattern }: Surface): string {
  const outline = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${FILLS[tone]}" stroke="${colours.accent}" stroke-width="0.6"/>`
  return pattern.length > 0 ? outline + strokes(pattern, colours.accent, 0.7) : outline
}

const strokes = (lines: readonly Line[], colour: string, width: number): string =>
  `<path d="${lines.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`

const letteringIn = ({ x, y, text, size, anchor, strong }: Lettering, family: string): string =>
  `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${round(size)}"${strong ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${colours.ink}">${escaped(text)}</text>`

const round = (number: number): number => Math.round(number * 100) / 100

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as XML has it; characters that XML does not know are left out. */
const escaped = (text: string): string => text.replace(/[\u0000-\u001F]/g, ' ').replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
