import { Group } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import type { Contact } from './contact'

import type { CheckInRound } from '#shared/casebook/check-ins'
import type { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.page.finished

interface FinishedProps {
  readonly contact: Contact
  /** True when one has just ended it: the focus comes here, since the form it was in is gone. */
  readonly isNew: boolean
}

/** A contact is made: that it is kept, and where to go on, with the other of the two first. Of the other one only the state is told. */
export function CheckInFinished({ contact: { book, pair, round, side, person }, isNew }: FinishedProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) place.current?.focus()
  }, [isNew])
  const otherSide: Side = side === 'mentor' ? 'mentee' : 'mentor'
  const other = otherSide === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  const { state } = round[otherSide].standing
  const isOwed = state === 'due' || state === 'under-way'

  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="good" title={words.title(round.number, fullName(person))}>
        {other && <p>{standingOfOther(round, otherSide, fullName(other))}</p>}
        <Group mt="xs">
          {other && (
            <ButtonLink variant={isOwed ? 'filled' : 'default'} href={places.checkIn(pair.id, round.number, otherSide)}>
              {words.toOther(fullName(other))}
            </ButtonLink>
          )}
          <ButtonLink variant="default" href={places.today}>
            {words.today}
          </ButtonLink>
        </Group>
      </Notice>
    </div>
  )
}

function standingOfOther({ number, dueOn, ...sides }: CheckInRound, side: Side, name: string): string {
  switch (sides[side].standing.state) {
    case 'due':
    case 'under-way':
      return words.other(number, name)
    case 'to-come':
      return words.early(number, name, dueOn)
    case 'done':
      return words.bothDone(name)
    case 'left':
    case 'missed':
    case 'before':
      return words.bothClosed(name)
  }
}
