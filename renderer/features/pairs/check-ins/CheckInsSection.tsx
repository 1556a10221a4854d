import { Group } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { LevelBadge } from '../../../ui/LevelBadge'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { AtWork } from '../life/PairAtWork'

import { type CheckInRound, checkInRounds, type CheckInWith, isSettled, sidesOf } from '#shared/casebook/check-ins'
import { isRunning } from '#shared/casebook/pair-life'
import { stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.pair

/** The six-week contacts for the page of the pair: what is to be done now or next, and the last level of each; nothing before the pair is at work. */
export function CheckInsSection({ book, pair, today }: Omit<AtWork, 'state'>) {
  if (!isRunning(stateOf(pair))) return null
  const rounds = checkInRounds(book, pair, today)
  const contacts = rounds.flatMap(round => sidesOf(round).map(contact => ({ round, contact })))
  const open = contacts.filter(({ contact: { standing } }) => standing.state === 'due' || standing.state === 'under-way')
  const next = rounds.find(round => round.dueOn > today && !isSettled(round))
  const nameOf = ({ side }: CheckInWith): string => {
    const person = side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
    return person ? fullName(person) : checkInWords.sides[side]
  }
  const told = (round: CheckInRound) => words.dueNow(round.number, open.flatMap(each => (each.round === round ? [nameOf(each.contact)] : [])))
  const levels = contacts.filter(({ contact }) => contact.record?.assessment).slice(-2)

  return (
    <Section
      title={words.heading}
      actions={
        <ButtonLink variant="default" size="compact-sm" href={places.pairCheckIns(pair.id)}>
          {words.all}
        </ButtonLink>
      }
    >
      <div className="page-body">
        {rounds.length === 0 && <p className="unknown">{words.none}</p>}
        {[...new Set(open.map(({ round }) => round))].map(round => (
          <p key={round.number}>{told(round)}</p>
        ))}
        {open.length > 0 && (
          <Group>
            {open.map(({ round, contact }) => (
              <ButtonLink key={`${round.number} ${contact.side}`} size="compact-sm" href={places.checkIn(pair.id, round.number, contact.side)}>
                {words.call(nameOf(contact))}
              </ButtonLink>
            ))}
          </Group>
        )}
        {next && <p>{words.next(next.number, next.dueOn)}</p>}
        {rounds.length > 0 && open.length === 0 && !next && <p>{words.allDone}</p>}
        {levels.map(({ round, contact }) => (
          <p key={`${round.number} ${contact.side}`}>
            {contact.record?.assessment && <LevelBadge level={contact.record.assessment.level} />} {words.levelOf(round.number, nameOf(contact))}
          </p>
        ))}
      </div>
    </Section>
  )
}
