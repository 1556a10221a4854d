import { Button } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { yearlyTaskId } from '#shared/domain/yearly-task'
import { type ReportPeriod, yearOfPeriod } from '#shared/statistics/report-period'
import { annualReport } from '#shared/text/annual-report'

const words = annualReport.task

/** That the report of a year was handed in, and on which day; for a period that is no year there is nothing to mark. */
export function ReportTask({ period }: { readonly period: ReportPeriod }) {
  const [book, today] = [useCasebook(), useToday()]
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const year = yearOfPeriod(period, settingsInForce(book, 'statistics', defaults).yearStart)
  if (year === undefined) return null
  const id = yearlyTaskId('annual-report', year)
  const done = book.yearlyTasks[id]
  return (
    <Section
      title={words.title}
      actions={
        <Button variant="default" size="xs" onClick={() => void attempt(send('yearly.save', done ? { id } : { id, doneOn: today }))}>
          {done ? words.undo : words.mark}
        </Button>
      }
    >
      <Problem problem={problem} />
      <p>
        {done && <span aria-hidden="true">✓ </span>}
        {done ? words.done(done.doneOn) : words.toDo}
      </p>
    </Section>
  )
}
