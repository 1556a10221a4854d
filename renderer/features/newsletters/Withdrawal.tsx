import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'

import { answersSearch } from '#shared/core/search-key'
import type { Consent } from '#shared/domain/consent'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.panel

const SHOWN = 6

/** Notes at once that one of those who agreed wants the newsletter no more; one gesture takes it back. */
export function Withdrawal({ agreed }: { readonly agreed: readonly Mentor[] }) {
  const send = useSend()
  const today = useToday()
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const [wanted, setWanted] = useState('')
  const [stopped, setStopped] = useState<Mentor>()
  const found = wanted.trim() === '' ? [] : agreed.filter(mentor => answersSearch(`${fullName(mentor)} ${mentor.email ?? ''}`, wanted.trim()))

  const record = (mentor: Mentor, consent?: Consent) => attempt(send('mentor.record-consent', { mentorId: mentor.id, kind: 'newsletter', ...(consent && { consent }) }))
  const stop = async (mentor: Mentor) => {
    if (!(await record(mentor, { given: false, on: today, ...(worker && { by: worker.id }) }))) return
    setStopped(mentor)
    setWanted('')
  }
  const undo = async () => {
    if (stopped && (await record(stopped))) setStopped(undefined)
  }

  return (
    <div className="newsletter-fields" role="group" aria-label={words.stopTitle}>
      <TextInput
        label={words.stopTitle}
        description={words.stopHint}
        placeholder={words.search}
        value={wanted}
        maxLength={100}
        onChange={event => {
          setWanted(event.currentTarget.value)
          setStopped(undefined)
        }}
      />
      {wanted.trim() !== '' && found.length === 0 && <p role="status">{words.noMatch}</p>}
      <ul className="newsletter-matches">
        {found.slice(0, SHOWN).map(mentor => (
          <li key={mentor.id} className="newsletter-match">
            <span>{[fullName(mentor), mentor.email].filter(Boolean).join(', ')}</span>
            <Button variant="default" size="compact-sm" aria-label={words.stopOf(fullName(mentor))} onClick={() => void stop(mentor)}>
              {words.stop}
            </Button>
          </li>
        ))}
        {found.length > SHOWN && <li className="form-hint">{forms.table.andOthers(found.length - SHOWN)}</li>}
      </ul>
      {stopped && (
        <Notice
          tone="good"
          title={words.stopped(fullName(stopped))}
          action={
            <Button variant="default" size="compact-sm" onClick={() => void undo()}>
              {words.undo}
            </Button>
          }
        />
      )}
      <Problem problem={problem} />
    </div>
  )
}
