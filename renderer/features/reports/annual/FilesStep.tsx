import { Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'

import { ask } from '../../../api/ask'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { ReportFile } from './ReportFile'
import { ReportTask } from './ReportTask'

import type { Sheet } from '#shared/domain/sheet'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { annualReport } from '#shared/text/annual-report'

const words = annualReport.files

/** The files to hand in, and the mark that they were. */
export function FilesStep({ period }: { readonly period: ReportPeriod }) {
  const [names, setNames] = useState(false)
  const [hides, setHides] = useState(false)
  const { from, to } = period
  useEffect(() => {
    void ask('report.prepare', { period: { from, to }, edition: 'internal', names: false })
    return () => void ask('job.stop')
  }, [from, to])
  const activity: Sheet = { kind: 'activity-report', ...period, ...(!hides && { internal: true }) }
  return (
    <>
      <ReportFile title={words.internal} meaning={words.internalMeaning} trial={() => ask('report.save-as', { period, edition: 'internal', names })} canStop>
        <Checkbox label={words.names} description={words.namesMeaning} checked={names} onChange={event => setNames(event.currentTarget.checked)} />
      </ReportFile>
      <ReportFile title={words.public} meaning={words.publicMeaning} trial={() => ask('report.save-as', { period, edition: 'public', names: false })} canStop />
      <ReportFile title={words.activity} meaning={words.activityMeaning} trial={() => ask('sheet.save-as', { sheet: activity, format: 'docx' })}>
        <Checkbox label={words.hides} description={words.hidesMeaning} checked={hides} onChange={event => setHides(event.currentTarget.checked)} />
        <div>
          <ButtonLink variant="default" size="xs" href={places.sheet(activity)}>
            {words.look}
          </ButtonLink>
        </div>
      </ReportFile>
      <ReportTask period={period} />
    </>
  )
}
