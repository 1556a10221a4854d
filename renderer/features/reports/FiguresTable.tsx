import { Link } from 'wouter'

import { type FigurePart, places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { shownCount, shownFigure, shownPart } from '#shared/documents/dashboard-figures'
import { indicatorOf, type Results } from '#shared/documents/results'
import type { Indicator } from '#shared/statistics/indicator'
import { dashboardWords } from '#shared/text/dashboard'
import { familyOf, indicatorFamilies, type IndicatorFamily } from '#shared/text/indicators'

const words = dashboardWords.table

const FAMILIES = Object.keys(indicatorFamilies) as readonly IndicatorFamily[] // the keys of the table are the families

interface FiguresTableProps {
  readonly now: Results
  readonly before: Results | undefined
  readonly all: Results | undefined
}

/** Every figure of a period by family: its definition, both numbers it is made of, what is unknown, and how it stood before; each opens the list behind it. */
export function FiguresTable({ now, before, all }: FiguresTableProps) {
  const { columns } = words
  const heads = [columns.value, columns.top, columns.bottom, columns.unknown, ...(before ? [columns.before] : []), ...(all ? [columns.all] : [])]
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.lead}</p>
      <div className="report-scroll">
        <table className="report-figures">
          <caption className="for-readers">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.code}</th>
              <th scope="col">{columns.label}</th>
              {heads.map(head => (
                <th key={head} scope="col" className="numeric">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {FAMILIES.map(family => (
            <tbody key={family}>
              <tr>
                <th scope="rowgroup" colSpan={heads.length + 2} className="report-family">
                  {words.family(family, indicatorFamilies[family])}
                </th>
              </tr>
              {now.indicators
                .filter(({ code }) => familyOf(code) === family)
                .map(figure => (
                  <FigureRow key={figure.code} figure={figure} before={before} all={all} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  )
}

interface FigureRowProps {
  readonly figure: Indicator
  readonly before: Results | undefined
  readonly all: Results | undefined
}

function FigureRow({ figure, before, all }: FigureRowProps) {
  const { code, label, definition } = figure
  const { columns } = words
  const at = (part: FigurePart) => places.reportsFigurePart(code, part)
  return (
    <tr>
      <td className="report-code">{code}</td>
      <th scope="row">
        <div className="report-label">
          <span>{label}</span>
          <details className="report-definition">
            <summary>
              {words.definition}
              <span className="for-readers"> ({label})</span>
            </summary>
            <p>{definition}</p>
          </details>
        </div>
      </th>
      <td className="numeric">
        <Opens href={at('compte')} figure={figure} shown={shownFigure(figure)} what={columns.value} />
      </td>
      <td className="numeric">{figure.denominator ? <Opens href={at('compte')} figure={figure} shown={shownPart(figure, 'top')} what={columns.top} /> : ''}</td>
      <td className="numeric">{figure.denominator ? <Opens href={at('sur')} figure={figure} shown={shownPart(figure, 'bottom')} what={columns.bottom} /> : ''}</td>
      <td className="numeric">{figure.unknown ? <Opens href={at('inconnu')} figure={figure} shown={shownCount(figure.unknownIds.length)} what={columns.unknown} /> : ''}</td>
      {([[before, columns.before], [all, columns.all]] as const).map(
        ([other, what]) =>
          other && (
            <td key={what} className="numeric">
              <Opens href={places.reportsFigureIn(code, 'compte', other.period)} figure={figure} shown={shownFigure(indicatorOf(other, code))} what={what} />
            </td>
          ),
      )}
    </tr>
  )
}

interface OpensProps {
  readonly href: string
  readonly figure: Indicator
  readonly shown: string
  readonly what: string
}

/** A number that leads to the rows behind it. */
function Opens({ href, figure: { label }, shown, what }: OpensProps) {
  return (
    <Link href={href} title={words.opens(label, what)}>
      {shown}
      <span className="for-readers"> {words.opens(label, what)}</span>
    </Link>
  )
}
