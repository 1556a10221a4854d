import { DateField } from '../DateField'
import type { QuestionProps } from './question-props'
import { RowsQuestion } from './RowsQuestion'
import { useRows } from './use-rows'

import type { IsoDate } from '#shared/domain/iso-date'
import { Period } from '#shared/domain/period'
import { answerTo } from '#shared/grids/answers'
import { gridWords } from '#shared/text/grids'

const words = gridWords.periods

/** As many as an answer may hold. */
const MOST = 50

interface PeriodRow {
  readonly from?: IsoDate | undefined
  readonly until?: IsoDate | undefined
}

const whole = ({ from, until }: PeriodRow): Period | undefined => Period.safeParse({ from, ...(until !== undefined && { until }) }).data

/** What is wrong with a row, by field; a row that is not begun is not wrong. */
function faults({ from, until }: PeriodRow): { readonly from?: string; readonly until?: string } {
  if (until === undefined) return {}
  if (from === undefined) return { from: words.noStart }
  return until < from ? { until: words.endBeforeStart } : {}
}

/** A question answered by times away, each from a day to another; the last day may be unknown. */
export function PeriodsQuestion({ question, answers, problem, today, onAnswer }: QuestionProps<'periods'>) {
  const { entries, list, adder, add, remove, change } = useRows<PeriodRow, Period>({
    answer: answerTo<'periods'>(question, answers),
    onAnswer,
    blank: {},
    whole,
  })

  const rows = entries.map(({ id, row }, index) => {
    const fault = faults(row)
    return {
      id,
      name: words.row(index + 1),
      said: row.from && words.said(row.from, row.until),
      isFaulty: Object.keys(fault).length > 0,
      fields: (
        <>
          <DateField label={words.from} value={row.from} onChange={from => change(id, { ...row, from })} today={today} error={fault.from} />
          <DateField label={words.until} description={words.untilMeaning} value={row.until} onChange={until => change(id, { ...row, until })} today={today} error={fault.until} />
        </>
      ),
    }
  })

  return <RowsQuestion {...{ question, problem, rows, list, adder }} most={MOST} addLabel={words.add} onAdd={add} onRemove={remove} />
}
