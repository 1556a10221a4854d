import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { teamOf } from '../../api/team'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { DateField } from '../../ui/DateField'
import { DurationField } from '../../ui/DurationField'
import { FormActions } from '../../ui/FormActions'
import { FreeText } from '../../ui/FreeText'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { TimeField } from '../../ui/TimeField'
import { useCheckedForm } from '../../ui/use-checked-form'
import { sessionName } from './session-look'
import { askedSession, hasAgenda, newSession, sessionValues, withKind } from './session-values'

import { type GroupSession, GroupSessionDetails, SessionKind } from '#shared/domain/group-session'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'
import { sessionSheets } from '#shared/text/sheets/session-sheets'

const { fields } = words

interface SessionFormProps {
  readonly sessionId?: string
  /** Proposed for a new session; what is no kind of session is left aside. */
  readonly kind?: string
}

/** Plans a session, or corrects one. */
export function SessionForm({ sessionId, kind }: SessionFormProps) {
  const { groupSessions } = useCasebook()
  const session = sessionId === undefined ? undefined : entityAt(groupSessions, sessionId)
  return sessionId !== undefined && !session ? <NotFound title={words.unknown} /> : <Form key={kind} session={session} kind={SessionKind.safeParse(kind).data} />
}

function Form({ session, kind }: { readonly session: GroupSession | undefined; readonly kind: SessionKind | undefined }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'session',
    schema: GroupSessionDetails,
    initialValues: session ? sessionValues(session) : newSession(book.organisation.organisation, worker, kind),
    asked: askedSession,
    nouns: fields.nouns,
    onSave: async (details, saved) => {
      const delta = await attempt(send('session.save', { ...(session && { id: session.id }), details }))
      if (!delta) return
      saved()
      const id = session?.id ?? Object.keys(delta.put.groupSessions ?? {})[0]
      navigate(id === undefined ? places.sessions : places.session(id))
    },
  })
  const team = teamOf(book, session?.animators)

  return (
    <Page title={session ? words.editTitle(sessionName(session)) : words.newTitle} lead={session ? words.editLead : words.newLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <Section title={words.summary.title}>
          <div className="fields">
            <NativeSelect
              label={fields.kind}
              description={fields.kindWhy}
              data={kinds}
              required
              {...form.getInputProps('kind')}
              onChange={event => form.setValues(withKind(form.getValues(), event.currentTarget.value))}
            />
            <TextInput label={fields.title} description={fields.titleWhy} autoComplete="off" {...form.getInputProps('title')} />
            <DateField label={fields.on} today={today} required {...form.getInputProps('on')} />
            <TimeField label={fields.at} {...form.getInputProps('at')} />
            <DurationField label={fields.minutes} required {...form.getInputProps('minutes')} />
            <NumberInput label={fields.capacity} description={fields.capacityWhy} min={1} allowDecimal={false} allowNegative={false} hideControls {...form.getInputProps('capacity')} />
            <TextInput className="wide" label={fields.place} description={fields.placeWhy} required autoComplete="off" {...form.getInputProps('place')} />
            <Checkbox.Group className="wide" label={fields.animators} description={team.length === 0 ? fields.noTeam : undefined} {...form.getInputProps('animators')}>
              <div className="choices">
                {team.map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={label} />
                ))}
              </div>
            </Checkbox.Group>
            <TextInput className="wide" label={fields.guest} description={fields.guestWhy} autoComplete="off" {...form.getInputProps('guest')} />
            {hasAgenda(form.getValues().kind) && <Textarea className="wide" label={fields.agenda} description={fields.agendaWhy} rows={3} {...form.getInputProps('agenda')} />}
            <FreeText className="wide" label={fields.notes} description={fields.notesWhy} rows={2} {...form.getInputProps('notes')} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(session ? places.session(session.id) : places.sessions)} />
      </form>
    </Page>
  )
}

const kinds = Object.entries(sessionSheets.kinds).map(([value, label]) => ({ value, label }))
