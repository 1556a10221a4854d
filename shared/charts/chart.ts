/** How light a mark is; each is told from the next one on a black-and-white printer too. */
export type Tone = 'dark' | 'middle' | 'light' | 'empty'

/** What is drawn over a mark, so that two series differ by more than their lightness. */
export type Pattern = 'plain' | 'hatched' | 'crossed' | 'dotted' | 'striped'

/** How the marks of one series look. */
export interface Look {
  readonly tone: Tone
  readonly pattern: Pattern
}

/** One number of a chart: how long it is drawn, and how it is written. A hidden one is drawn as 0 and written « moins de 5 ». */
export interface Mark {
  /** At least 0. */
  readonly value: number
  readonly shown: string
}

/** One row of numbers, a mark for each category. */
export interface Series extends Look {
  readonly label: string
  readonly marks: readonly Mark[]
}

/** One piece of a whole. */
export interface Part extends Look {
  readonly label: string
  readonly mark: Mark
}

interface Told {
  readonly title: string
  /** What one sees in it, in a sentence, for those who do not see it. */
  readonly alt: string
  /** What is counted: « nombre de personnes ». */
  readonly unit?: string
}

/** Bars that lie, one below the other; those of two series side by side. For categories with long names. */
export interface BarsChart extends Told {
  readonly kind: 'bars'
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

/** Columns over time, at most some forty in all. */
export interface ColumnsChart extends Told {
  readonly kind: 'columns'
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

/** One bar cut into the pieces of a whole, each named beneath it. */
export interface StackedChart extends Told {
  readonly kind: 'stacked'
  readonly parts: readonly Part[]
}

/** A chart as data: its words and numbers, and how its series are told apart. It is drawn by `drawChart`, on the screen, in PDF and in Word. */
export type Chart = BarsChart | ColumnsChart | StackedChart

/** The looks of series and pieces, in their order: two that follow each other differ in lightness and in pattern. */
const LOOKS: readonly [Look, ...Look[]] = [
  { tone: 'dark', pattern: 'plain' },
  { tone: 'light', pattern: 'hatched' },
  { tone: 'middle', pattern: 'plain' },
  { tone: 'empty', pattern: 'dotted' },
  { tone: 'middle', pattern: 'striped' },
  { tone: 'light', pattern: 'crossed' },
  { tone: 'middle', pattern: 'dotted' },
  { tone: 'light', pattern: 'plain' },
]

/** The look of what is not known. */
export const UNKNOWN_LOOK: Look = { tone: 'empty', pattern: 'plain' }

/** The look of the first, the second … series or piece; after the eighth they begin again. */
export const lookOf = (index: number): Look => LOOKS[index % LOOKS.length] ?? LOOKS[0]

/** A number as it is: whole numbers, or decimals with a comma. */
export const plainMark = (value: number): Mark => ({ value, shown: String(value).replace('.', ',') })

/** A series of plain numbers, in the look of its place. */
export const seriesOf = (label: string, values: readonly number[], index: number): Series => ({ label, marks: values.map(plainMark), ...lookOf(index) })

/** The numbers of a chart as a table: the names of its columns, and a row for each category or piece. */
export function chartTable(chart: Chart): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  if (chart.kind === 'stacked') return { columns: [chart.unit ?? ''], rows: chart.parts.map(({ label, mark }) => [label, mark.shown]) }
  const { categories, series, unit } = chart
  return {
    columns: series.map(({ label }) => label || (unit ?? '')),
    rows: categories.map((category, index) => [category, ...series.map(({ marks }) => marks[index]?.shown ?? '')]),
  }
}
