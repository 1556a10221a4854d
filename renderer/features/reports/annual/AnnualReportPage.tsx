import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useReportPeriod } from '../../../api/report-period'
import { useResults } from '../../../api/results'
import { places } from '../../../ui/places'
import { Wizard } from '../../../ui/Wizard'
import { FilesStep } from './FilesStep'
import { MissingStep } from './MissingStep'
import { PeriodStep } from './PeriodStep'

import { annualReport as words } from '#shared/text/annual-report'

const STEPS = ['period', 'missing', 'files'] as const
type Step = (typeof STEPS)[number]

/** The yearly report, in three steps: of when, what is still missing, and the files to hand in. */
export function AnnualReportPage() {
  const [step, setStep] = useState<Step>('period')
  const { period } = useReportPeriod()
  const results = useResults(period)
  const [, go] = useLocation()
  const at = STEPS.indexOf(step)
  const next = STEPS[at + 1]
  return (
    <Wizard
      title={words.title}
      lead={words.lead}
      steps={STEPS.map((key, index) => ({ key, label: words.steps[key], state: index < at ? ('done' as const) : ('to-do' as const) }))}
      current={step}
      onGo={setStep}
      onLeave={() => go(places.reports)}
      leaveLabel={words.leave}
    >
      {step === 'period' && <PeriodStep results={results} />}
      {step === 'missing' && <MissingStep results={results} />}
      {step === 'files' && <FilesStep key={`${period.from} ${period.to}`} period={period} />}
      {next && (
        <div>
          <Button onClick={() => setStep(next)}>{words.next}</Button>
        </div>
      )}
    </Wizard>
  )
}
