import { Button } from '@mantine/core'
import { useState } from 'react'

import { useExchanges } from '../../../api/use-exchanges'
import { MenteeConsents } from '../../../asking/PersonConsents'
import { ExchangeLog } from '../../../ui/ExchangeLog'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { MenteeEditor } from '../MenteeEditor'
import { MenteeFacts } from '../MenteeFacts'

import type { Mentee } from '#shared/domain/mentee'
import { exchanges } from '#shared/text/exchanges'
import { menteePathWords } from '#shared/text/mentee-path'
import { personFile } from '#shared/text/person-file'

const words = menteePathWords.contact

/** What is known of the person, to correct on the spot, what they agree to, and what was said so far. */
export function ContactStep({ mentee }: { readonly mentee: Mentee }) {
  const [correcting, setCorrecting] = useState(false)
  const { log, problem } = useExchanges({ kind: 'mentee', id: mentee.id })
  const done = () => setCorrecting(false)
  if (correcting) return <MenteeEditor mentee={mentee} onSaved={done} onCancel={done} />
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
        <p className="form-hint">{words.lead}</p>
        <MenteeFacts mentee={mentee} />
      </Section>
      <Section title={personFile.consents.title}>
        <MenteeConsents mentee={mentee} />
      </Section>
      <Section title={exchanges.title}>
        <Problem problem={problem} />
        <ExchangeLog {...log} />
      </Section>
    </>
  )
}
