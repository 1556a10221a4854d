import { Button } from '@mantine/core'
import { useState } from 'react'

import { useExchanges } from '../../../api/use-exchanges'
import { ExchangeLog } from '../../../ui/ExchangeLog'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { MentorEditor } from '../MentorEditor'
import { MentorFacts } from '../MentorFacts'

import type { Mentor } from '#shared/domain/mentor'
import { exchanges } from '#shared/text/exchanges'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.contact

/** What is known of the person, to correct on the spot, and what was said so far. */
export function ContactStep({ mentor }: { readonly mentor: Mentor }) {
  const [correcting, setCorrecting] = useState(false)
  const { log, problem } = useExchanges({ kind: 'mentor', id: mentor.id })
  const done = () => setCorrecting(false)
  if (correcting) return <MentorEditor mentor={mentor} onSaved={done} onCancel={done} />
  return (
    <>
      <Section
        title={words.title}
        actions={
          <Button variant="default" onClick={() => setCorrecting(true)}>
            {words.correct}
          </Button>
        }
      >
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <MentorFacts mentor={mentor} />
        </div>
      </Section>
      <Section title={exchanges.title}>
        <Problem problem={problem} />
        <ExchangeLog {...log} />
      </Section>
    </>
  )
}
