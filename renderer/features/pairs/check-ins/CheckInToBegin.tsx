import { Button } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import type { Contact } from './contact'

import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.sheet

/** A contact whose sheet is not begun yet: begun by one click, also before its day. */
export function CheckInToBegin({ contact }: { readonly contact: Contact }) {
  const { today, round, occasion } = contact
  const send = useSend()
  const { problem, attempt } = useAttempt()
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">
          {round.dueOn > today && `${words.early(round.dueOn)} `}
          {words.beginLead}
        </p>
        <div>
          <Button onClick={() => void attempt(send('interview.begin', { subject: occasion }))}>{words.begin}</Button>
        </div>
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
