import type { SheetChart } from 'hucre/xlsx'

import { colours } from './docx-look'
import type { Addresses } from './xlsx-addresses'

import type { ReportChart, ReportSeries } from '#shared/documents/report-workbook/model'

/** Apart in lightness, so that they stay apart in black and white. */
const TONES: Readonly<Record<ReportSeries['tone'], string>> = { dark: colours.accent, middle: '5E9AA3', light: 'C9DADC', accent: 'D98E04', pale: 'F4F4F4' }

const KINDS: Readonly<Record<ReportChart['kind'], Pick<SheetChart, 'type' | 'barGrouping' | 'overlap'>>> = {
  columns: { type: 'column', barGrouping: 'clustered' },
  'stacked-columns': { type: 'column', barGrouping: 'stacked', overlap: 100 },
  bars: { type: 'bar', barGrouping: 'clustered' },
  'stacked-bars': { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  lines: { type: 'line' },
  doughnut: { type: 'doughnut' },
}

/** Each part of a stacked bar with a dark line around it: they touch, and the palest would be lost on paper. Lines around bars are drawn point by point. */
function outlined(range: string, fillColor: string): NonNullable<SheetChart['series'][number]['dataPoints']> {
  const [, first, last] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? []
  return Array.from({ length: Number(last) - Number(first) + 1 || 0 }, (_, idx) => ({ idx, fillColor, borderColor: colours.accent, borderWidth: 0.75 }))
}

/** A chart as Excel and LibreOffice draw it from the cells, with the number beside each mark. */
export function toChart({ kind, title, alt, labels, byMonth, series, row, rows, columns: [first, end] }: ReportChart, addresses: Addresses): SheetChart {
  const isLying = kind === 'bars' || kind === 'stacked-bars'
  const isStacked = kind.startsWith('stacked')
  return {
    ...KINDS[kind],
    title,
    altText: alt,
    frameTitle: title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: colours.accent,
    gapWidth: 60,
    legend: series.length > 1 || kind === 'doughnut' ? 'bottom' : false,
    series: series.map(({ name, values, tone }) => ({
      name,
      values: addresses.range(values),
      categories: addresses.range(labels),
      color: TONES[tone],
      ...(isStacked && { dataPoints: outlined(addresses.range(values), TONES[tone]) }),
      dataLabels: { showValue: true, position: isStacked ? 'ctr' : 'outEnd', fontSize: 8, fontColor: isStacked && tone === 'dark' ? 'FFFFFF' : colours.quiet, ...(isStacked && { numberFormat: { formatCode: '#,##0;;;' } }) },
    })),
    chartSpaceBorderColor: colours.hairline,
    // Bars are drawn from below: the first one is to stand on top.
    axes: {
      x: { labelFontSize: 9, majorTickMark: 'none', minorTickMark: 'none', ...(isLying && { reverse: true }), ...(byMonth && { numberFormat: { formatCode: 'mm/yyyy', sourceLinked: false } }) },
      // The numbers stand beside the marks.
      y: { hidden: true, scale: { min: 0 } },
    },
    anchor: { from: { row, col: first }, to: { row: row + rows, col: end } },
  }
}
