import { Button } from '@mantine/core'
import { useMemo } from 'react'

import { useCasebook } from '../../../api/mirror'
import { chooseReportPeriod, periodOf, useReportPeriod } from '../../../api/report-period'
import { useToday } from '../../../api/surroundings'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { PeriodPicker } from '../PeriodPicker'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { isMostlyHidden } from '#shared/documents/report-workbook/public-outlook'
import { indicatorOf, type Results } from '#shared/documents/results'
import { yearAround } from '#shared/statistics/report-period'
import { annualReport } from '#shared/text/annual-report'
import { periodName } from '#shared/text/dashboard'
import { enumerated } from '#shared/text/format'

const words = annualReport.period

/** Which period, and what it holds at a glance, so that one sees at once when it is the wrong one. */
export function PeriodStep({ results }: { readonly results: Results | undefined }) {
  const [book, today] = [useCasebook(), useToday()]
  const { period } = useReportPeriod()
  const last = { kind: 'year', year: yearAround(today, settingsInForce(book, 'statistics', defaults).yearStart) - 1 } as const
  const mostlyHidden = useMemo(() => results !== undefined && isMostlyHidden(results), [results])
  const number = (code: string) => (results && indicatorOf(results, code).value) ?? 0
  return (
    <Section title={words.title}>
      <PeriodPicker />
      {period.to >= today && (
        <Notice
          tone="info"
          title={words.notOver(period.to)}
          action={
            <Button variant="default" size="compact-sm" onClick={() => chooseReportPeriod(last)}>
              {words.takeLast(periodName(periodOf(last, book, today)))}
            </Button>
          }
        />
      )}
      <p role="status">{results ? `${enumerated([words.entries(number('C3b')), words.exits(number('C3c')), words.people(number('C3e'))])}.` : words.counting}</p>
      {mostlyHidden && <Notice tone="info" title={words.mostlyHidden} />}
    </Section>
  )
}
