import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { NotesField, PersonFields } from '../../ui/PersonFields'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { useCheckedForm } from '../../ui/use-checked-form'
import { askedOf, checkedMentee, newMentee, valuesOf } from './mentee-values'
import { BeforeFields, MatchingFields, ProfileFields, ReferralFields } from './ProfileFields'

import { listed } from '#shared/casebook/casebook'
import type { Mentee } from '#shared/domain/mentee'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

interface MenteeEditorProps {
  /** The one to correct; a new one otherwise. */
  readonly mentee: Mentee | undefined
  readonly onSaved: (id: string | undefined) => void
  readonly onCancel: () => void
}

/** Every detail of a mentee as a form. */
export function MenteeEditor({ mentee, onSaved, onCancel }: MenteeEditorProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'mentee',
    schema: checkedMentee(today),
    initialValues: mentee ? valuesOf(mentee) : newMentee(today),
    asked: askedOf,
    onSave: async (details, saved) => {
      const delta = await attempt(send('mentee.save', { ...(mentee && { id: mentee.id }), details }))
      if (!delta) return
      saved()
      onSaved(mentee?.id ?? Object.keys(delta.put.mentees ?? {})[0])
    },
  })
  const { givenName, familyName } = form.values
  const twin = bearerOfSameName(listed(book.mentees), each => [each.givenName, each.familyName], [givenName, familyName], mentee?.id)

  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <p className="form-hint">{forms.requiredMark}</p>
      <DuplicateNotice href={twin && places.mentee(twin.id)} />
      <PersonFields form={form} today={today} examples={people.mentees.agreementExamples} />
      <ReferralFields form={form} />
      <MatchingFields form={form} />
      <ProfileFields form={form} />
      <BeforeFields form={form} />
      <NotesField form={form} />
      <Problem problem={problem} />
      <FormActions sticky busy={busy} problems={problems} onCancel={onCancel} />
    </form>
  )
}
