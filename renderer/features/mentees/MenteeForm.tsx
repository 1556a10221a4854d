import { TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { ChoiceField } from '../../ui/ChoiceField'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { newPerson, NotesField, PersonFields, type PersonValues } from '../../ui/PersonFields'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Mentee, MenteeDetails } from '#shared/domain/mentee'
import { birthDateOn, fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentees: words } = people

interface MenteeValues extends PersonValues {
  partnerId: string
  referent: string
  wishedJob: string
}

const newMentee = (today: IsoDate): MenteeValues => ({ ...newPerson(today), partnerId: '', referent: '', wishedJob: '' })

/** Enters a mentee, or corrects one. */
export function MenteeForm({ menteeId }: { readonly menteeId?: string }) {
  const { mentees } = useCasebook()
  const mentee = menteeId === undefined ? undefined : entityAt(mentees, menteeId)
  return menteeId !== undefined && !mentee ? <NotFound title={words.unknown} /> : <Form mentee={mentee} />
}

function Form({ mentee }: { readonly mentee: Mentee | undefined }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    schema: MenteeDetails.extend({ birthDate: birthDateOn(today) }),
    initialValues: filledFrom(newMentee(today), mentee ?? {}),
    asked: values => ({ ...withoutBlanks(values), address: withoutBlanks(values.address) }),
    onSave: async (details, saved) => {
      const delta = await attempt(send('mentee.save', { ...(mentee && { id: mentee.id }), details }))
      if (!delta) return
      saved()
      const id = mentee?.id ?? Object.keys(delta.put.mentees ?? {})[0]
      navigate(id === undefined ? places.mentees : places.mentee(id))
    },
  })
  const { givenName, familyName } = form.values
  const twin = bearerOfSameName(listed(book.mentees), each => [each.givenName, each.familyName], [givenName, familyName], mentee?.id)
  const partners = listed(book.partners)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => compareText(one.label, other.label))

  return (
    <Page title={mentee ? words.editTitle(fullName(mentee)) : words.newTitle} lead={mentee ? people.editLead : people.createdLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.mentee(twin.id)} />
        <PersonFields form={form} today={today} examples={words.agreementExamples} />
        <Section title={words.referral.section}>
          <div className="fields">
            <TextInput className="wide" label={words.referral.wishedJob} autoComplete="off" {...form.getInputProps('wishedJob')} />
            <ChoiceField
              label={words.referral.partner}
              placeholder={words.referral.partnerPlaceholder}
              choices={partners}
              value={form.values.partnerId}
              onChange={id => form.setFieldValue('partnerId', id)}
            />
            <TextInput label={words.referral.referent} autoComplete="off" {...form.getInputProps('referent')} />
          </div>
        </Section>
        <NotesField form={form} />
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(mentee ? places.mentee(mentee.id) : places.mentees)} />
      </form>
    </Page>
  )
}
