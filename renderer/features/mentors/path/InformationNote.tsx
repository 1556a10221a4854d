import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'

import type { IsoDate } from '#shared/domain/iso-date'
import { InformationNote as Note, isVolunteer, type Mentor } from '#shared/domain/mentor'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.note

interface Days {
  readonly givenOn: IsoDate | undefined
  readonly receiptOn: IsoDate | undefined
}

/** The note that is owed to volunteers: handed over, its receipt signed. Each day is kept as it is entered. */
export function InformationNote({ mentor }: { readonly mentor: Mentor }) {
  const [send, today] = [useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const { informationNote: note, frame, id } = mentor
  // The days as they stand here: the second may be entered before the first has come back from the disk.
  const [days, setDays] = useState<Days>({ givenOn: note?.givenOn, receiptOn: note?.receiptOn })
  const [isOutOfOrder, setIsOutOfOrder] = useState(false)
  if (!isVolunteer(frame)) return <p>{frame.kind === 'unknown' ? words.unknown : words.notNeeded}</p>

  const keep = ({ givenOn, receiptOn }: Days) => {
    const by = note?.by ?? worker?.id
    const next = givenOn && Note.safeParse({ givenOn, ...(receiptOn && { receiptOn }), ...(by && { by }) })
    setDays({ givenOn, receiptOn })
    setIsOutOfOrder(next?.success === false)
    if (next?.success !== false) void attempt(send('mentor.record-note', { mentorId: id, ...(next && { note: next.data }) }))
  }

  return (
    <div className="page-body">
      <p className="form-hint">{words.lead}</p>
      <div className="fields">
        <DateField label={words.givenOn} today={today} value={days.givenOn} onChange={givenOn => keep({ givenOn, receiptOn: givenOn && days.receiptOn })} />
        <DateField
          label={words.receiptOn}
          today={today}
          value={days.receiptOn}
          // A receipt says that the note was given, on that day at the latest.
          onChange={receiptOn => keep({ givenOn: days.givenOn ?? receiptOn, receiptOn })}
          error={isOutOfOrder ? words.order : undefined}
        />
      </div>
      <Problem problem={problem} />
      <div>
        <ButtonLink variant="default" href={places.sheet({ kind: 'volunteer-note', mentorId: id })}>
          {words.print}
        </ButtonLink>
      </div>
    </div>
  )
}
