import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { NotesField, PersonFields } from '../../ui/PersonFields'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { FrameFields } from './FrameFields'
import { askedOf, checkedMentor, newMentor, valuesOf } from './mentor-values'
import { NewCompany } from './NewCompany'
import { BeforeFields, MatchingFields, ProfileFields } from './ProfileFields'
import { useEmployer } from './use-employer'

import { listed } from '#shared/casebook/casebook'
import type { Mentor } from '#shared/domain/mentor'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentors: words } = people

interface MentorEditorProps {
  /** The one to correct; a new one otherwise. */
  readonly mentor: Mentor | undefined
  readonly onSaved: (id: string | undefined) => void
  readonly onCancel: () => void
}

/** Every detail of a mentor as a form. */
export function MentorEditor({ mentor, onSaved, onCancel }: MentorEditorProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'mentor',
    schema: checkedMentor(today),
    initialValues: mentor ? valuesOf(mentor) : newMentor(today),
    asked: askedOf,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      const delta = await attempt(send('mentor.save', { ...(mentor && { id: mentor.id }), details }))
      if (!delta) return
      saved()
      onSaved(mentor?.id ?? Object.keys(delta.put.mentors ?? {})[0])
    },
  })
  const [adding, setAdding] = useState(false)
  const { choose } = useEmployer(form)
  const { givenName, familyName } = form.values
  const twin = bearerOfSameName(listed(book.mentors), each => [each.givenName, each.familyName], [givenName, familyName], mentor?.id)

  return (
    <>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.mentor(twin.id)} />
        <PersonFields form={form} today={today} examples={words.agreementExamples} />
        <FrameFields form={form} onNewCompany={() => setAdding(true)} />
        <Section title={words.meeting.section}>
          <div className="fields">
            <TextInput className="wide" label={words.meeting.place} description={words.meeting.placeWhy} autoComplete="off" {...form.getInputProps('meetingPlace')} />
            <Textarea className="wide" label={words.meeting.access} description={words.meeting.accessWhy} rows={2} {...form.getInputProps('accessInstructions')} />
            <NumberInput label={words.meeting.capacity} description={words.meeting.capacityWhy} min={0} max={9} allowDecimal={false} required {...form.getInputProps('capacity')} />
          </div>
        </Section>
        <MatchingFields form={form} />
        <ProfileFields form={form} />
        <BeforeFields form={form} />
        <NotesField form={form} />
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={onCancel} />
      </form>
      <NewCompany opened={adding} onClose={() => setAdding(false)} onCreated={choose} />
    </>
  )
}
