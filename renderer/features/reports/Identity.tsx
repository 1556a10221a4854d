import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { FigureLink } from './FigureLink'

import type { Results } from '#shared/documents/results'
import { pairFlow } from '#shared/statistics/flow'
import { lastDayCounted } from '#shared/documents/dashboard-figures'
import { dashboardWords } from '#shared/text/dashboard'

const words = dashboardWords.identity

/** The pairs that were there, came, left and stayed: the sum that anyone may check (statistics §4.4, rule 1). */
export function Identity({ results }: { readonly results: Results }) {
  const { atStart, entered, exited, atEnd, adds } = pairFlow(results.tables)
  const terms = [
    { code: 'C3a', sign: '', number: String(atStart), label: words.atStart(results.period.from) },
    { code: 'C3b', sign: '+', ...inTwo(words.entered(entered)) },
    { code: 'C3c', sign: '−', ...inTwo(words.exited(exited)) },
    { code: 'C3d', sign: '=', number: String(atEnd), label: words.atEnd(lastDayCounted(results)) },
  ]
  return (
    <Section title={words.title}>
      <p className="report-identity">
        {terms.map(({ code, sign, number, label }) => (
          <span key={code} className="report-term">
            {sign !== '' && <span className="report-sign">{sign} </span>}
            <FigureLink id={`${code}-somme`} href={places.reportsFigure(code)}>
              <strong className="digits">{number}</strong> {label}
            </FigureLink>
          </span>
        ))}
      </p>
      <p className="form-hint">{adds ? words.adds : words.differs}</p>
    </Section>
  )
}

/** « 1 entrée » as its number and its noun. */
function inTwo(counted: string): Readonly<Record<'number' | 'label', string>> {
  const number = /^\d+/.exec(counted)?.[0] ?? ''
  return { number, label: counted.slice(number.length).trim() }
}
