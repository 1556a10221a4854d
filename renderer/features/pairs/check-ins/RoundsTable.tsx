import '../life/life.css'
import './check-ins.css'

import { Link } from 'wouter'

import { LevelBadge } from '../../../ui/LevelBadge'
import { places } from '../../../ui/places'
import type { AtWork } from '../life/PairAtWork'
import { openStepsOf } from './decided'
import { StandingWords } from './StandingWords'
import { shiftOf } from './timetable'

import { type CheckInRound, type CheckInWith, sidesOf } from '#shared/casebook/check-ins'
import { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'
import { shortDay } from '#shared/text/format'

const words = checkInWords.pair

/** The rounds of a pair as a table, each contact to be opened from it. */
export function RoundsTable({ at, rounds }: { readonly at: AtWork; readonly rounds: readonly CheckInRound[] }) {
  return (
    <div className="life-table-frame">
      <table className="life-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.number}</th>
            <th scope="col">{words.columns.day}</th>
            {Side.options.map(side => (
              <th key={side} scope="col">
                {words.columns[side]}
              </th>
            ))}
            <th scope="col">{words.columns.steps}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(round => (
            <Round key={round.number} at={at} round={round} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Round({ at, round }: { readonly at: AtWork; readonly round: CheckInRound }) {
  const { book, pair, state } = at
  const shift = shiftOf({ state, round })
  return (
    <tr>
      <th scope="row">{checkInWords.round(round.number)}</th>
      <td>
        <span className="no-break">{shortDay(round.dueOn)}</span>
        {shift !== undefined && <div className="form-hint">{shift}</div>}
      </td>
      {sidesOf(round).map(contact => (
        <td key={contact.side}>
          <WithOne at={at} round={round} contact={contact} />
        </td>
      ))}
      <td>{checkInWords.openSteps(openStepsOf(book, pair.id, round.number).length)}</td>
    </tr>
  )
}

function WithOne({ at: { book, pair }, round: { number }, contact: { side, standing, record } }: { readonly at: AtWork; readonly round: CheckInRound; readonly contact: CheckInWith }) {
  const person = side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  const name = person ? fullName(person) : checkInWords.sides[side]
  const attempts = record?.attempts.length ?? 0
  return (
    <div className="check-in-side">
      <Link href={places.checkIn(pair.id, number, side)} aria-label={words.openOf(number, name)}>
        {name}
      </Link>
      <StandingWords standing={standing} />
      {record?.assessment && <LevelBadge level={record.assessment.level} />}
      {attempts > 0 && <span className="form-hint">{checkInWords.noAnswers(attempts)}</span>}
    </div>
  )
}
