import { Link } from 'wouter'

import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import type { Results } from '#shared/documents/results'
import { pairFlow } from '#shared/statistics/flow'
import { lastDayCounted } from '#shared/documents/dashboard-figures'
import { dashboardWords } from '#shared/text/dashboard'

const words = dashboardWords.identity

/** The pairs that were there, came, left and stayed: the sum that anyone may check (statistics §4.4, rule 1). */
export function Identity({ results }: { readonly results: Results }) {
  const { atStart, entered, exited, atEnd, adds } = pairFlow(results.tables)
  const terms = [
    { code: 'C3a', sign: '', number: atStart, label: words.atStart(results.period.from) },
    { code: 'C3b', sign: '+', number: entered, label: words.entered },
    { code: 'C3c', sign: '−', number: exited, label: words.exited },
    { code: 'C3d', sign: '=', number: atEnd, label: words.atEnd(lastDayCounted(results)) },
  ]
  return (
    <Section title={words.title}>
      <p className="report-identity">
        {terms.map(({ code, sign, number, label }) => (
          <span key={code} className="report-term">
            {sign !== '' && <span className="report-sign">{sign} </span>}
            <Link href={places.reportsFigure(code)}>
              <strong className="digits">{number}</strong> {label}
            </Link>
          </span>
        ))}
      </p>
      <p className="form-hint">{adds ? words.adds : words.differs}</p>
    </Section>
  )
}
