import './life.css'

import { StateBadge } from '../../../ui/StateBadge'
import { lookOf, monthTones } from './life-look'

import type { Cadence, CadenceMonth } from '#shared/domain/cadence'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.rhythm

/** In one line: what was held of what is owed by now, and what is missing. */
export function RhythmSummary({ cadence: { held, owed, minutes, owedMinutes, behind } }: { readonly cadence: Cadence }) {
  return (
    <p>
      {words.summary(held, owed, minutes, owedMinutes)} {behind > 0 ? <strong className="plan-late">{words.behind(behind)}</strong> : owed > 0 && words.onTrack}
    </p>
  )
}

/** The months of a pair side by side, each with what it owes and what was held, in words and a sign as well as in colour. */
export function Rhythm({ cadence }: { readonly cadence: Cadence }) {
  return (
    <>
      <RhythmSummary cadence={cadence} />
      <ol className="months" aria-label={words.timeline}>
        {cadence.months.map(month => (
          <Month key={month.number} month={month} behind={cadence.behind} />
        ))}
      </ol>
    </>
  )
}

interface MonthProps {
  readonly month: CadenceMonth
  /** How many meetings are missing in all. */
  readonly behind: number
}

function Month({ month, behind }: MonthProps) {
  const look = lookOf(month, behind)
  const { number, from, to, held, owed, owedInAll, minutes, owedMinutes, suspendedDays, standing } = month
  return (
    <li className="month" data-look={look} {...(standing === 'in-progress' && { 'aria-current': 'date' as const })}>
      <div className="month-name">{words.month(number)}</div>
      <div className="month-span">{words.span(from, to)}</div>
      <StateBadge sign={words.looks[look].sign} label={words.looks[look].label} tone={monthTones[look]} />
      {(standing !== 'to-come' || held > 0) && (
        <>
          <div>{owed > 0 ? words.held(held, owed) : words.heldOnly(held)}</div>
          <div className="month-minutes">{words.minutes(minutes, owedMinutes)}</div>
        </>
      )}
      {standing === 'in-progress' && owedInAll > owed && <div>{words.byItsEnd(owedInAll)}</div>}
      {look === 'behind' && <div className="plan-late">{words.missing(owed - held)}</div>}
      {suspendedDays > 0 && <div>{words.suspended(suspendedDays)}</div>}
    </li>
  )
}
