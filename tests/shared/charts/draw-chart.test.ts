import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Chart, lookOf, plainMark, seriesOf } from '#shared/charts/chart'
import { drawChart } from '#shared/charts/draw-chart'
import type { Drawing, Lettering } from '#shared/charts/drawing'
import { textWidth } from '#shared/charts/lettering'

import { someCharts } from '../../builders/charts'

const word = fc.constantFrom('inconnu', 'Secondaire supérieur général', 'Sans-emploi-depuis-très-longtemps', 'Namur', 'CITE 0–2', '')
const numbers = (length: number) => fc.array(fc.nat({ max: 400 }), { minLength: length, maxLength: length })
const anyChart: fc.Arbitrary<Chart> = fc.tuple(fc.constantFrom('bars', 'columns'), fc.array(word, { maxLength: 9 }), fc.integer({ min: 1, max: 3 })).chain(([kind, categories, many]) =>
  fc.array(numbers(categories.length), { minLength: many, maxLength: many }).map((all): Chart => ({ kind, title: '', alt: '', unit: 'Nombre', categories, series: all.map((values, index) => seriesOf(`Année ${index}`, values, index)) })),
)
const anyStack: fc.Arbitrary<Chart> = numbers(8).map((values): Chart => ({ kind: 'stacked', title: '', alt: '', parts: values.map((value, index) => ({ label: `Situation ${index}`, mark: plainMark(value), ...lookOf(index) })) }))
const width = fc.integer({ min: 160, max: 700 })

const leftOf = ({ x, anchor, text, size }: Lettering) => x - (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5) * textWidth(text, size)
const areApart = (one: Lettering, other: Lettering) =>
  Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.99 || leftOf(one) + textWidth(one.text, one.size) <= leftOf(other) + 0.01 || leftOf(other) + textWidth(other.text, other.size) <= leftOf(one) + 0.01
const pairsOf = <Item>(items: readonly Item[]) => items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const))
const shown = ({ letterings }: Drawing) => letterings.map(({ text }) => text)

describe('whatever its numbers, a chart', () => {
  it('stays within its own edges', () => {
    fc.assert(
      fc.property(fc.oneof(anyChart, anyStack), width, (chart, wide) => {
        const drawing = drawChart(chart, wide)
        for (const { x, y, width: across, height } of drawing.surfaces) {
          expect(x).toBeGreaterThanOrEqual(-0.01)
          expect(y).toBeGreaterThanOrEqual(-0.01)
          expect(x + across).toBeLessThanOrEqual(wide + 0.01)
          expect(y + height).toBeLessThanOrEqual(drawing.height + 0.01)
        }
        for (const { y } of drawing.letterings) expect(y).toBeLessThanOrEqual(drawing.height)
        for (const { x, y, width: across, height, strokes } of drawing.surfaces)
          for (const { x1, y1, x2, y2 } of strokes) {
            for (const place of [x1, x2]) expect(place >= x - 0.01 && place <= x + across + 0.01).toBe(true)
            for (const place of [y1, y2]) expect(place >= y - 0.01 && place <= y + height + 0.01).toBe(true)
          }
      }),
      { seed: 3 },
    )
  })

  it('of lying bars writes nothing over anything else', () => {
    fc.assert(
      fc.property(anyChart.filter(({ kind }) => kind === 'bars'), width, (chart, wide) => {
        for (const [one, other] of pairsOf(drawChart(chart, wide).letterings.filter(({ text }) => text !== ''))) expect(areApart(one, other)).toBe(true)
      }),
      { seed: 3 },
    )
  })

  it('writes every number, also nought', () => {
    fc.assert(
      fc.property(anyChart, width, (chart, wide) => {
        if (chart.kind === 'stacked') return
        const written = shown(drawChart(chart, wide))
        for (const { marks } of chart.series) for (const mark of marks) expect(written).toContain(mark.shown)
      }),
      { seed: 3 },
    )
  })
})

it('bars are as long as their numbers, and nought has none', () => {
  const { surfaces } = drawChart({ kind: 'bars', title: '', alt: '', categories: ['a', 'b', 'c'], series: [seriesOf('', [30, 0, 10], 0)] }, 400)
  const [longest, shortest, ...others] = surfaces
  expect(others).toEqual([])
  expect((longest?.width ?? 0) / (shortest?.width ?? 1)).toBeCloseTo(3)
})

it('columns are as high as their numbers', () => {
  const { surfaces } = drawChart({ kind: 'columns', title: '', alt: '', categories: ['a', 'b'], series: [seriesOf('', [12, 3], 0)] }, 400)
  expect(surfaces.map(({ height }) => height)).toEqual([expect.closeTo(4 * (surfaces[1]?.height ?? 0)), expect.anything()])
})

it('the pieces of a whole fill it, and each is named with its number', () => {
  const drawing = drawChart(someCharts.stacked, 500)
  const bar = drawing.surfaces.slice(0, someCharts.stacked.parts.length)
  expect(bar.reduce((sum, { width: across }) => sum + across, 0)).toBeCloseTo(500)
  for (const { label, mark } of someCharts.stacked.parts) expect(shown(drawing)).toContain(`${label}\u202F: ${mark.shown}`)
})

it('a whole of nothing is an empty bar', () => {
  const { surfaces } = drawChart({ kind: 'stacked', title: '', alt: '', parts: [{ label: 'Emploi', mark: plainMark(0), ...lookOf(0) }] }, 300)
  expect(surfaces[0]).toMatchObject({ width: 300, tone: 'empty' })
})

it('a number that is kept back has no bar and says why', () => {
  const drawing = drawChart(someCharts.bars, 500)
  expect(shown(drawing)).toContain('moins de 5')
  const series = someCharts.bars.series.flatMap(({ marks }) => marks.filter(({ value }) => value > 0))
  expect(drawing.surfaces).toHaveLength(series.length + someCharts.bars.series.length) // and a field of the legend for each series
})

it('looks that follow each other differ in lightness', () => {
  for (let index = 0; index < 7; index += 1) expect(lookOf(index).tone).not.toBe(lookOf(index + 1).tone)
})
