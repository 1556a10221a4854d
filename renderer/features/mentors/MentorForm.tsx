import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { NotesField, PersonFields } from '../../ui/PersonFields'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { FrameFields } from './FrameFields'
import { askedOf, checkedMentor, newMentor, valuesOf } from './mentor-values'
import { NewCompany } from './NewCompany'
import { useEmployer } from './use-employer'

import { listed } from '#shared/casebook/casebook'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentors: words } = people

/** Enters a mentor, or corrects one. */
export function MentorForm({ mentorId }: { readonly mentorId?: string }) {
  const { mentors } = useCasebook()
  const mentor = mentorId === undefined ? undefined : entityAt(mentors, mentorId)
  return mentorId !== undefined && !mentor ? <NotFound title={words.unknown} /> : <Form mentor={mentor} />
}

function Form({ mentor }: { readonly mentor: Mentor | undefined }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    schema: checkedMentor(today),
    initialValues: mentor ? valuesOf(mentor) : newMentor(today),
    asked: askedOf,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      const delta = await attempt(send('mentor.save', { ...(mentor && { id: mentor.id }), details }))
      if (!delta) return
      saved()
      const id = mentor?.id ?? Object.keys(delta.put.mentors ?? {})[0]
      navigate(id === undefined ? places.mentors : places.mentor(id))
    },
  })
  const [adding, setAdding] = useState(false)
  const { choose } = useEmployer(form)
  const { givenName, familyName } = form.values
  const twin = bearerOfSameName(listed(book.mentors), each => [each.givenName, each.familyName], [givenName, familyName], mentor?.id)

  return (
    <Page title={mentor ? words.editTitle(fullName(mentor)) : words.newTitle} lead={mentor ? people.editLead : people.createdLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.mentor(twin.id)} />
        <PersonFields form={form} today={today} examples={words.agreementExamples} />
        <FrameFields form={form} onNewCompany={() => setAdding(true)} />
        <Section title={words.meeting.section}>
          <div className="fields">
            <TextInput className="wide" label={words.meeting.place} description={words.meeting.placeWhy} autoComplete="off" {...form.getInputProps('meetingPlace')} />
            <Textarea className="wide" label={words.meeting.access} description={words.meeting.accessWhy} autosize minRows={2} {...form.getInputProps('accessInstructions')} />
            <NumberInput label={words.meeting.capacity} description={words.meeting.capacityWhy} min={0} max={9} allowDecimal={false} required {...form.getInputProps('capacity')} />
          </div>
        </Section>
        <NotesField form={form} />
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(mentor ? places.mentor(mentor.id) : places.mentors)} />
      </form>
      <NewCompany opened={adding} onClose={() => setAdding(false)} onCreated={choose} />
    </Page>
  )
}
