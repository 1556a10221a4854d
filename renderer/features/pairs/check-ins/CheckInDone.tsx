import { Button, Group } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { memberName } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import type { Contact } from './contact'

import type { HeldInterview } from '#shared/casebook/interviews'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.sheet

/** A contact that was made: when and by whom, with its answers one click away. */
export function CheckInDone({ contact, interview }: { readonly contact: Contact; readonly interview: HeldInterview }) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { held, id } = interview
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p>{words.done(held.on, memberName(contact.book, held.by))}</p>
        <Group>
          <ButtonLink href={places.interview(id)}>{words.read}</ButtonLink>
          <Button variant="default" onClick={() => void attempt(send('interview.reopen', { interviewId: id }))}>
            {words.reopen}
          </Button>
        </Group>
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
