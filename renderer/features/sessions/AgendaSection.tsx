import { Button } from '@mantine/core'

import { explain } from '../../api/explain'
import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useKept } from '../../asking/use-kept'
import { ButtonLink } from '../../ui/ButtonLink'
import { FreeText } from '../../ui/FreeText'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { detailsOf } from './session-values'

import { agendaPoints } from '#shared/documents/session-report'
import type { GroupSession } from '#shared/domain/group-session'
import { pairLife } from '#shared/text/pair-life'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.agenda
const keeping = pairLife.common

/** What is on the programme of a session, and from that day on what was said there. */
export function AgendaSection({ session }: { readonly session: GroupSession }) {
  const today = useToday()
  const points = agendaPoints(session.agenda ?? '')
  return (
    <Section
      title={words.title}
      actions={
        points.length === 0 && (
          <ButtonLink variant="default" size="compact-sm" href={places.editSession(session.id)}>
            {words.write}
          </ButtonLink>
        )
      }
    >
      <div className="page-body">
        {points.length === 0 ? (
          <p className="unknown">{words.none}</p>
        ) : (
          <ul className="agenda">
            {points.map((point, index) => (
              <li key={index}>{point}</li>
            ))}
          </ul>
        )}
        {session.on > today ? <p className="form-hint">{words.reportLater(session.on)}</p> : <Report session={session} />}
      </div>
    </Section>
  )
}

function Report({ session }: { readonly session: GroupSession }) {
  const send = useSend()
  const { values, refusal, edit, flush } = useKept('report', { report: session.report ?? '' }, ({ report }) => {
    const { report: _, ...others } = detailsOf(session)
    return send('session.save', { id: session.id, details: { ...others, ...(report.trim() !== '' && { report }) } })
  })
  return (
    <>
      <FreeText
        label={words.report}
        hint={words.reportWhy}
        rows={4}
        maxLength={10_000}
        value={values.report}
        onChange={event => {
          const report = event.currentTarget.value
          edit(() => ({ report }))
        }}
        onBlur={flush}
      />
      {refusal && (
        <Notice tone="error" title={keeping.notSaved} action={<Button onClick={flush}>{keeping.retry}</Button>}>
          {explain(refusal).title} {keeping.kept}
        </Notice>
      )}
    </>
  )
}
