import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { AbsenceFields } from '../../ui/AbsenceFields'
import { Problem } from '../../ui/Problem'
import { useMentorDetails } from './use-mentor'

import { mentorSituation } from '#shared/casebook/situations'
import { addDays } from '#shared/domain/calendar'
import { type Mentor, MentorDetails } from '#shared/domain/mentor'
import { isWithin, type Period } from '#shared/domain/period'
import { forms } from '#shared/text/forms'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.available

/** How many pairs a mentor takes at a time, and when not; each change is kept as it is made. */
export function Availability({ mentor }: { readonly mentor: Mentor }) {
  const [book, today] = [useCasebook(), useToday()]
  const { problem, save } = useMentorDetails(mentor)
  const absences = mentor.absences ?? []
  const current = absences.find(absence => isWithin(absence, today))
  const keep = (next: readonly Period[]) => save({ absences: next.length === 0 ? undefined : next })

  const without = (absence: Period): readonly Period[] => {
    const others = absences.filter(each => each !== absence)
    return absence.from < today ? [...others, { ...absence, until: addDays(today, -1) }] : others
  }
  const isFreeOnceBack = current !== undefined && mentorSituation(book, { ...mentor, absences: without(current) }, today) === 'free'

  return (
    <div className="page-body">
      <Problem problem={problem} />
      <CapacityField key={mentor.capacity} capacity={mentor.capacity} onChange={capacity => save({ capacity })} />
      <AbsenceFields today={today} value={absences} onChange={keep} />
      <Group>
        {current ? (
          <Button variant="default" onClick={() => keep(without(current))}>
            {isFreeOnceBack ? words.resumeFree : words.resume}
          </Button>
        ) : (
          <Button variant="default" onClick={() => keep([...absences, { from: today }])}>
            {words.pause}
          </Button>
        )}
      </Group>
    </div>
  )
}

interface CapacityFieldProps {
  readonly capacity: number
  readonly onChange: (capacity: number) => void
}

function CapacityField({ capacity, onChange }: CapacityFieldProps) {
  const [typed, setTyped] = useState<number | string>(capacity)
  const [isWrong, setIsWrong] = useState(false)
  const leave = () => {
    const read = MentorDetails.shape.capacity.safeParse(typed)
    setIsWrong(!read.success)
    if (read.success && read.data !== capacity) onChange(read.data)
  }
  return (
    <NumberInput
      className="short-field"
      label={words.capacity}
      description={words.capacityWhy}
      min={0}
      max={9}
      allowDecimal={false}
      value={typed}
      onChange={setTyped}
      onBlur={leave}
      error={isWrong && forms.problem.number}
      maw={320}
    />
  )
}
