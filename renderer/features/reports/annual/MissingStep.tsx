import { useMemo } from 'react'

import { useCasebook } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'

import type { Results } from '#shared/documents/results'
import { missingData } from '#shared/statistics/missing-data'
import type { MissingDatum } from '#shared/statistics/missing-datum'
import { annualReport } from '#shared/text/annual-report'

const words = annualReport.missing

/** How many are missing of each kind of thing, in the order in which they are filled in. */
function countsOf(data: readonly MissingDatum[]): ReadonlyMap<MissingDatum['of'], number> {
  const counts = new Map<MissingDatum['of'], number>()
  for (const { of } of data) counts.set(of, (counts.get(of) ?? 0) + 1)
  return counts
}

/** What the report would count as unknown, by kind; one may go on all the same. */
export function MissingStep({ results }: { readonly results: Results | undefined }) {
  const book = useCasebook()
  const data = useMemo(() => results && missingData(book, results), [book, results])
  return (
    <Section title={words.title} actions={data && data.length > 0 && <ButtonLink variant="default" size="xs" href={places.missingData}>{words.complete}</ButtonLink>}>
      {!data && <p role="status">{annualReport.period.counting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      {data && data.length > 0 && (
        <>
          <p>
            {words.some(data.length)} {words.meaning}
          </p>
          <ul>
            {[...countsOf(data)].map(([of, count]) => (
              <li key={of}>{words.line(words.of[of], count)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
