import { useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { EmployerAgreement } from '../EmployerAgreement'
import { FrameFields } from '../FrameFields'
import { askedOf, checkedMentor, valuesOf } from '../mentor-values'
import { NewCompany } from '../NewCompany'
import { useEmployer } from '../use-employer'
import { InformationNote } from './InformationNote'

import { frameTold } from '#shared/casebook/file-answers'
import type { FrameKind, Mentor } from '#shared/domain/mentor'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'

/** In what quality the person engages, and the papers that follow from it. */
export function FrameStep({ mentor }: { readonly mentor: Mentor }) {
  return (
    <>
      <FrameForm mentor={mentor} />
      <Section title={words.agreement.title}>
        <EmployerAgreement mentor={mentor} />
      </Section>
      <Section title={words.note.title}>
        <InformationNote mentor={mentor} />
      </Section>
    </>
  )
}

function FrameForm({ mentor }: { readonly mentor: Mentor }) {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const [told, values] = [frameTold(book, mentor), valuesOf(mentor)]
  const [adding, setAdding] = useState(false)
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'frame',
    schema: checkedMentor(today),
    initialValues: told === undefined ? values : { ...values, frame: { ...values.frame, kind: told } },
    asked: askedOf,
    nouns: people.mentors.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('mentor.save', { id: mentor.id, details })))) return
      form.resetDirty()
      saved()
    },
  })
  const { choose } = useEmployer(form)
  return (
    <>
      <form onSubmit={onSubmit} noValidate className="page-body">
        {told !== undefined && <Notice tone="info" title={words.frame.told(people.mentors.frame.short[told], stillToKnow(told))} />}
        <FrameFields form={form} onNewCompany={() => setAdding(true)} />
        <Problem problem={problem} />
        <FormActions submitLabel={words.frame.save} busy={busy} problems={problems} isSaved={isSaved} />
      </form>
      <NewCompany opened={adding} onClose={() => setAdding(false)} onCreated={choose} />
    </>
  )
}

/** What the file must know before it takes over the frame that was told. */
function stillToKnow(told: FrameKind): string {
  if (told === 'working-time') return words.frame.toldNext['working-time']
  return told === 'self-employed' || told === 'company-head' ? words.frame.toldNext.activity : words.frame.toldNext.other
}
