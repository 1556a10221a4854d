import { Button } from '@mantine/core'

import { type FigurePart, places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Sideways } from '../../ui/Sideways'
import { FigureLink } from './FigureLink'

import { hasNothingNoted, shownCount, shownFigure, shownPart, shownSinceBeginning } from '#shared/documents/dashboard-figures'
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
export function FiguresTable({ now, before: compared, all }: FiguresTableProps) {
  const before = compared && !hasNothingNoted(compared) ? compared : undefined
  const { columns } = words
  const heads = [columns.value, columns.top, columns.bottom, columns.unknown, ...(before ? [columns.before] : []), ...(all ? [columns.all] : [])]
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.lead}</p>
      <nav className="report-families" aria-label={words.families}>
        {FAMILIES.map(family => (
          <Button key={family} variant="subtle" size="compact-sm" onClick={() => goTo(headOf(family))}>
            {words.family(family, indicatorFamilies[family])}
          </Button>
        ))}
      </nav>
      <Sideways caption={words.caption}>
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
                  <h3 id={headOf(family)} tabIndex={-1}>
                    {words.family(family, indicatorFamilies[family])}
                  </h3>
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
      </Sideways>
    </Section>
  )
}

const headOf = (family: IndicatorFamily) => `chiffres-${family}`

/** Leads to a part of the page, with the focus; the address after `#` is that of the page. */
function goTo(id: string) {
  const head = document.getElementById(id)
  head?.focus({ preventScroll: true })
  head?.scrollIntoView({ block: 'start' })
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
  const sinceBeginning = all && shownSinceBeginning(all, code)
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
        <Opens part="valeur" href={at('compte')} figure={figure} shown={shownFigure(figure)} what={columns.value} />
      </td>
      <td className="numeric">{figure.denominator ? <Opens part="compte" href={at('compte')} figure={figure} shown={shownPart(figure, 'top')} what={columns.top} /> : ''}</td>
      <td className="numeric">{figure.denominator ? <Opens part="sur" href={at('sur')} figure={figure} shown={shownPart(figure, 'bottom')} what={columns.bottom} /> : ''}</td>
      <td className="numeric">{figure.unknown ? <Opens part="inconnu" href={at('inconnu')} figure={figure} shown={shownCount(figure.unknownIds.length)} what={columns.unknown} /> : ''}</td>
      {before && (
        <td className="numeric">
          <Opens part="avant" href={places.reportsFigureIn(code, 'compte', before.period)} figure={figure} shown={shownFigure(indicatorOf(before, code))} what={columns.before} />
        </td>
      )}
      {all && (
        <td className="numeric">
          {sinceBeginning === undefined ? words.dash : <Opens part="debut" href={places.reportsFigureIn(code, 'compte', all.period)} figure={figure} shown={sinceBeginning} what={columns.all} />}
        </td>
      )}
    </tr>
  )
}

interface OpensProps {
  /** Which number of its line it is. */
  readonly part: 'valeur' | 'compte' | 'sur' | 'inconnu' | 'avant' | 'debut'
  readonly href: string
  readonly figure: Indicator
  readonly shown: string
  readonly what: string
}

/** A number that leads to the rows behind it. */
function Opens({ part, href, figure: { code, label }, shown, what }: OpensProps) {
  return (
    <FigureLink id={`${code}-${part}`} href={href} title={words.opens(label, what)}>
      {shown}
      <span className="for-readers"> {words.opens(label, what)}</span>
    </FigureLink>
  )
}
