import './life.css'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { daysLateOf } from './life-look'
import type { AtWork } from './PairAtWork'

import { isRunning } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import { isOpenRow, type PlanRow, rowState } from '#shared/domain/action-plan'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

/** How many open rows the page of a pair shows; the others stand on the page of the plan. */
const SHOWN = 5

/** What the plan of a pair is for and which rows are open, for the page of the pair; nothing before the pair is at work. */
export function PlanSection({ book, pair, today }: Omit<AtWork, 'state'>) {
  if (!isRunning(stateOf(pair))) return null
  const { goal, targetJob, due, rows } = planOf(book, pair.id)
  const open = mostPressingFirst(rows.filter(isOpenRow), today)
  const done = rows.filter(row => rowState(row) === 'done').length

  return (
    <Section
      title={words.title}
      actions={
        <ButtonLink variant="default" size="compact-sm" href={places.pairPlan(pair.id)}>
          {words.section.open}
        </ButtonLink>
      }
    >
      <div className="life-stack">
        <p>{goal ? words.section.goal(words.goals[goal], targetJob, due) : words.section.noGoal}</p>
        <p>{rows.length === 0 ? words.section.none : words.section.tally(open.length, done, open.filter(row => daysLateOf(row, today) > 0).length)}</p>
        <ul className="life-log">
          {open.slice(0, SHOWN).map(row => {
            const late = daysLateOf(row, today)
            return (
              <li key={row.id}>
                <span className="life-log-words">{row.objective}</span>
                <span className="life-log-detail">
                  {words.section.row(rowState(row), row.due)} {late > 0 && <span className="plan-late">! {words.late(late)}</span>}
                </span>
              </li>
            )
          })}
        </ul>
        {open.length > SHOWN && <p className="form-hint">{words.section.others(open.length - SHOWN)}</p>}
      </div>
    </Section>
  )
}

/** Late ones first, the longest late before the others; the rest as they stand in the plan. */
const mostPressingFirst = (rows: readonly PlanRow[], today: IsoDate): readonly PlanRow[] => rows.toSorted((one, other) => daysLateOf(other, today) - daysLateOf(one, today))
