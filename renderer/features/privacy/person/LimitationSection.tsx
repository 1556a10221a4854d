import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { DateField } from '../../../ui/DateField'
import { Problem } from '../../../ui/Problem'

import type { Limitation } from '#shared/domain/data-rights'
import type { IsoDate } from '#shared/domain/iso-date'
import type { PersonSubject } from '#shared/grids/interview'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.limitation

/** Freezes a file, or takes it up again. */
export function LimitationSection({ who, limitation }: { readonly who: PersonSubject; readonly limitation: Limitation | undefined }) {
  const [send, today] = [useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const [since, setSince] = useState<IsoDate | undefined>(today)
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)

  const limit = () => {
    setAsked(true)
    if (reason.trim() === '' || !since) return
    const asked = { since, reason, ...(worker && { by: worker.id }) }
    void attempt(who.kind === 'mentor' ? send('mentor.limit', { id: who.id, ...asked }) : send('mentee.limit', { id: who.id, ...asked }))
  }
  const lift = () => void attempt(who.kind === 'mentor' ? send('mentor.lift-limitation', { id: who.id }) : send('mentee.lift-limitation', { id: who.id }))

  return (
    <Stack gap="sm" align="flex-start">
      <p>{words.lead}</p>
      <Problem problem={problem} />
      {limitation ? (
        <Button variant="default" onClick={lift}>
          {words.lift}
        </Button>
      ) : (
        <>
          <DateField label={words.since} value={since} onChange={setSince} today={today} />
          <TextInput w="100%" maw={560} label={words.reason} value={reason} maxLength={300} onChange={event => setReason(event.currentTarget.value)} error={isAsked && reason.trim() === '' ? words.required : undefined} />
          <Button variant="default" onClick={limit}>
            {words.act}
          </Button>
        </>
      )}
    </Stack>
  )
}
