import { NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { chooseReportPeriod, type PeriodChoice, periodOf, useReportPeriod, yearsToChoose } from '../../api/report-period'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'

import type { IsoDate } from '#shared/domain/iso-date'
import { dashboardWords, periodName } from '#shared/text/dashboard'

const words = dashboardWords.period

interface PeriodPickerProps {
  /** Told whether the days one types make no period, so that what is shown is still about the one before. */
  readonly onStale?: (isStale: boolean) => void
}

/** Which period the results are about: a year, a school year, all there is, or from one day to another. It is the same on every page of results. */
export function PeriodPicker({ onStale }: PeriodPickerProps) {
  const [book, today] = [useCasebook(), useToday()]
  const { choice, period } = useReportPeriod()
  const [isFaulty, setIsFaulty] = useState(false)
  const isStale = isFaulty && choice.kind === 'own'
  useEffect(() => onStale?.(isStale), [isStale, onStale])
  const { years, schoolYears, calendarYears } = yearsToChoose(book, today)
  const told = (each: PeriodChoice) => {
    const its = periodOf(each, book, today)
    return { value: valueOf(each), name: periodName(its), isRunning: its.from <= today && today < its.to }
  }
  const groups = [
    { group: words.years, items: years.map(year => told({ kind: 'year', year })).map(({ value, name, isRunning }) => ({ value, label: words.year(name, isRunning) })) },
    { group: words.calendarYears, items: calendarYears.map(year => told({ kind: 'calendar-year', year })).map(({ value, name, isRunning }) => ({ value, label: words.calendarYear(name, isRunning) })) },
    { group: words.schoolYears, items: schoolYears.map(year => ({ ...told({ kind: 'school-year', year }), year })).map(({ value, year, isRunning }) => ({ value, label: words.schoolYear(year, isRunning) })) },
    { group: words.others, items: [{ value: BEGINNING, label: words.beginning }, { value: OWN, label: words.own }] },
  ]
  return (
    <div className="report-period" role="search" aria-label={words.label}>
      <NativeSelect
        label={words.choose}
        value={valueOf(choice)}
        data={groups.filter(({ items }) => items.length > 0)}
        onChange={event => {
          setIsFaulty(false)
          chooseReportPeriod(choiceOf(event.currentTarget.value, period))
        }}
      />
      {choice.kind === 'own' && <OwnPeriod from={period.from} to={period.to} today={today} onFaulty={setIsFaulty} />}
      <p className="form-hint report-period-told" role="status">
        {isStale ? words.stale(period) : today < period.from ? words.ahead : words.told(period, today)}
      </p>
    </div>
  )
}

const [BEGINNING, OWN] = ['beginning', 'own']

/** A choice as the list of choices holds it, `year 2025`. */
const valueOf = (choice: PeriodChoice): string => ('year' in choice ? `${choice.kind} ${choice.year}` : choice.kind)

/** Reads a choice of the list; one’s own period begins as the one that was shown. */
function choiceOf(value: string, period: ReturnType<typeof useReportPeriod>['period']): PeriodChoice {
  const [kind, year] = value.split(' ')
  if (kind === 'year' || kind === 'school-year' || kind === 'calendar-year') return { kind, year: Number(year) }
  return kind === BEGINNING ? { kind: 'beginning' } : { kind: 'own', period }
}

interface OwnPeriodProps {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: IsoDate
  readonly onFaulty: (isFaulty: boolean) => void
}

/** From one day to another; two days in the wrong order change nothing until one of them is mended. */
function OwnPeriod({ from, to, today, onFaulty }: OwnPeriodProps) {
  const [typed, setTyped] = useState<Readonly<Record<'from' | 'to', IsoDate | undefined>>>({ from, to })
  const isBackwards = typed.from !== undefined && typed.to !== undefined && typed.to < typed.from
  const change = (next: typeof typed) => {
    setTyped(next)
    const isPeriod = next.from !== undefined && next.to !== undefined && next.from <= next.to
    onFaulty(!isPeriod)
    if (isPeriod) chooseReportPeriod({ kind: 'own', period: { from: next.from, to: next.to } })
  }
  return (
    <>
      <DateField label={words.from} value={typed.from} today={today} onChange={day => change({ ...typed, from: day })} />
      <DateField label={words.to} value={typed.to} today={today} onChange={day => change({ ...typed, to: day })} error={isBackwards && words.backwards} />
    </>
  )
}
