import './ChartFigure.css'

import { Table } from '@mantine/core'
import { useId } from 'react'

import { type Chart, chartTable } from '#shared/charts/chart'
import { drawChart } from '#shared/charts/draw-chart'
import type { Lettering, Line, Surface } from '#shared/charts/drawing'
import { chartWords as words } from '#shared/text/charts'

/** The size of the letters of a chart, in pixels; with the text size of the window it grows. */
const LETTERS = 13
const REM = 16

interface ChartFigureProps {
  readonly chart: Chart
  /** How many pixels it is drawn wide; in a narrower place it shrinks. */
  readonly width?: number
}

/** A chart under its title, said in a sentence to those who do not see it, with its numbers in a table beneath. */
export function ChartFigure({ chart, width = 560 }: ChartFigureProps) {
  const id = useId()
  const drawing = drawChart(chart, width, LETTERS)
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart-title" id={id}>
        {chart.title}
      </figcaption>
      <svg className="chart-drawing" role="img" aria-label={chart.alt} viewBox={`0 0 ${drawing.width} ${drawing.height}`} style={{ width: `${width / REM}rem` }}>
        {drawing.surfaces.map((surface, index) => (
          <SurfaceMark key={index} surface={surface} />
        ))}
        <path className="chart-axis" d={pathOf(drawing.lines)} />
        {drawing.letterings.map((lettering, index) => (
          <Words key={index} lettering={lettering} />
        ))}
      </svg>
      <Numbers chart={chart} />
    </figure>
  )
}

const SurfaceMark = ({ surface: { x, y, width, height, tone, strokes } }: { readonly surface: Surface }) => (
  <>
    <rect className="chart-mark" data-tone={tone} x={x} y={y} width={width} height={height} />
    {strokes.length > 0 && <path className="chart-pattern" d={pathOf(strokes)} />}
  </>
)

const Words = ({ lettering: { x, y, text, size, anchor, strong } }: { readonly lettering: Lettering }) => (
  <text className="chart-words" data-strong={strong} x={x} y={y} fontSize={size} textAnchor={anchor}>
    {text}
  </text>
)

const pathOf = (lines: readonly Line[]): string => lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')

/** The same numbers to read one by one, closed until they are asked for. */
function Numbers({ chart }: { readonly chart: Chart }) {
  const { columns, rows } = chartTable(chart)
  return (
    <details className="chart-numbers">
      <summary>{words.showNumbers}</summary>
      <Table withRowBorders aria-label={chart.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {columns.map((column, index) => (
              <Table.Th key={index} className="numeric chart-number" scope="col">
                {column || words.number}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...numbers], row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{name}</Table.Th>
              {numbers.map((number, index) => (
                <Table.Td key={index} className="numeric chart-number">
                  {number}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
