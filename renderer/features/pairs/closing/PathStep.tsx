import { Table } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { AtWork } from '../life/PairAtWork'

import { mentorHours } from '#shared/casebook/mentor-hours'
import { cadenceFor, contactsBetween, endedOn, heldMeetingsOf, introductionsOf } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import { type PlanRow, rowState } from '#shared/domain/action-plan'
import { closingWords } from '#shared/text/closing'
import { duration } from '#shared/text/format'

const words = closingWords.path

type Outcome = keyof typeof words.outcomes

/** What became of a row by the end: what was begun and not finished is done in part. */
const outcomeOf = (row: PlanRow): Outcome => {
  const state = rowState(row)
  if (state === 'done') return 'done'
  return state === 'in-progress' || row.steps.some(each => each.state === 'in-progress') ? 'part' : 'not'
}

/** A row that is neither done nor given up. */
const isOpen = (row: PlanRow) => rowState(row) !== 'done' && rowState(row) !== 'abandoned'

/** What was kept of the mentoring from its start, to be read again together: meetings, the plan row by row, the hours of the mentor. */
export function PathStep({ at }: { readonly at: AtWork }) {
  const { book, pair, state, today } = at
  const meetings = heldMeetingsOf(book, pair.id)
  const cadence = cadenceFor(book, pair, today)
  const [contacts, introductions] = [contactsBetween(book, pair.id).length, introductionsOf(book, pair.id).length]
  const { rows } = planOf(book, pair.id)
  const outcomes = rows.map(outcomeOf)
  const open = rows.filter(isOpen).length
  const countOf = (outcome: Outcome) => outcomes.filter(each => each === outcome).length

  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <Facts
            rows={[
              [words.period, words.fromTo(state.terms.startsOn, endedOn(pair) ?? state.terms.endsOn)],
              [
                words.meetings,
                words.held(
                  meetings.length,
                  meetings.reduce((total, { details }) => total + details.minutes, 0),
                ),
              ],
              [words.rhythm, cadence && words.rhythmIs(cadence.held, cadence.owed)],
              [words.contacts, contacts === 0 ? words.none : contacts],
              [words.introductions, introductions === 0 ? words.noneFeminine : introductions],
            ]}
          />
        </div>
      </Section>
      <Section
        title={words.plan}
        actions={
          <ButtonLink variant="default" size="compact-sm" href={places.pairPlan(pair.id)}>
            {open > 0 ? words.updatePlan : words.toPlan}
          </ButtonLink>
        }
      >
        {rows.length === 0 ? (
          <p>{words.planEmpty}</p>
        ) : (
          <div className="page-body">
            <p>{words.planIs(countOf('done'), countOf('part'), countOf('not'))}</p>
            {open > 0 && <p className="form-hint">{words.planOpen(open)}</p>}
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.columns.what}</Table.Th>
                  <Table.Th>{words.columns.state}</Table.Th>
                  <Table.Th>{words.columns.result}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(row => (
                  <Table.Tr key={row.id}>
                    <Table.Td>{row.objective}</Table.Td>
                    <Table.Td>{words.outcomes[outcomeOf(row)]}</Table.Td>
                    <Table.Td>{row.steps.findLast(({ note }) => note !== undefined)?.note}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Section>
      <Hours at={at} />
    </>
  )
}

/** The time that the mentor gave, by what it was given to; on working time, paid and own time apart. */
function Hours({ at: { book, pair } }: { readonly at: AtWork }) {
  const { rows, paidMinutes, ownMinutes, total, frame } = mentorHours(book, pair)
  const told = rows.filter(({ count }) => count > 0)
  const split = frame === 'unknown' ? words.frameUnknown : frame === 'working-time' ? words.split(duration(paidMinutes), duration(ownMinutes)) : words.ownOnly
  return (
    <Section title={words.hours}>
      <div className="page-body">
        <p className="form-hint">{words.hoursLead}</p>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.hourColumns.what}</Table.Th>
              <Table.Th ta="right">{words.hourColumns.count}</Table.Th>
              <Table.Th ta="right">{words.hourColumns.minutes}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {told.map(({ what, count, minutes }) => (
              <Table.Tr key={what}>
                <Table.Td>{words.hourRows[what]}</Table.Td>
                <Table.Td ta="right">{count}</Table.Td>
                <Table.Td ta="right">{duration(minutes)}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th>{words.total}</Table.Th>
              <Table.Td />
              <Table.Th ta="right">{duration(total)}</Table.Th>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        {total > 0 && <p>{split}</p>}
      </div>
    </Section>
  )
}
