import { expect, it } from 'vitest'

import { chartTable, plainMark, seriesOf } from '#shared/charts/chart'

const told = { title: 'Sorties', alt: 'Sorties par mois.' }

it('a chart of categories is a table with a column for each series, and nothing where a series says nothing', () => {
  const chart = { ...told, kind: 'columns', categories: ['janvier', 'février'], series: [seriesOf('Femmes', [3, 4], 0), seriesOf('Hommes', [2.5], 1)] } as const
  expect(chartTable(chart)).toEqual({ columns: ['Femmes', 'Hommes'], rows: [['janvier', '3', '2,5'], ['février', '4', '']] })
})

it('a series without a name of its own goes under the unit of the chart', () => {
  const one = { ...told, kind: 'bars', categories: ['Namur'], series: [seriesOf('', [7], 0)] } as const
  expect([chartTable({ ...one, unit: 'binômes' }).columns, chartTable(one).columns]).toEqual([['binômes'], ['']])
})

it('a chart of one bar in pieces is a table with a row for each of them', () => {
  const { tone, pattern } = seriesOf('', [], 0)
  const look = { tone, pattern }
  const parts = [{ ...look, label: 'Emploi', mark: plainMark(6) }, { ...look, label: 'Formation', mark: plainMark(2) }]
  const chart = { ...told, kind: 'stacked', parts } as const
  expect([chartTable({ ...chart, unit: 'personnes' }), chartTable(chart).columns]).toEqual([{ columns: ['personnes'], rows: [['Emploi', '6'], ['Formation', '2']] }, ['']])
})
