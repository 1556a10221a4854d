import { Button, TextInput } from '@mantine/core'
import { useId, useRef, useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { withoutBlanks } from '../../ui/blanks'
import { PhoneField } from '../../ui/PhoneField'
import { Problem } from '../../ui/Problem'
import { useCheckedForm } from '../../ui/use-checked-form'

import { listed } from '#shared/casebook/casebook'
import { audienceOf, type GroupSession, InviteeWho } from '#shared/domain/group-session'
import { fullName } from '#shared/domain/person'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.newcomer

const blank = { givenName: '', familyName: '', email: '', phone: '', comesFrom: '' }

/** Someone without a file, put on the list in one line: Enter adds and goes on to the next. */
export function NewcomerLine({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [added, setAdded] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const known = useId()
  const audience = audienceOf(session.kind)
  const origins = audience === 'mentor' ? listed(book.companies) : listed(book.partners)

  const { form, busy, onSubmit } = useCheckedForm({
    draft: 'newcomer',
    schema: InviteeWho,
    initialValues: blank,
    asked: values => ({ kind: 'newcomer', ...withoutBlanks(values) }),
    nouns: words.nouns,
    onSave: async (who, saved) => {
      if (who.kind !== 'newcomer' || !(await attempt(send('session.invite', { id: session.id, who: [who] })))) return
      saved()
      form.reset()
      setAdded(words.added(fullName(who)))
      first.current?.focus()
    },
  })

  return (
    <form onSubmit={onSubmit} noValidate aria-label={words.title}>
      <p>
        <strong>{words.title}</strong> <span className="form-hint">{words.why}</span>
      </p>
      <div className="newcomer">
        <TextInput label={words.givenName} ref={first} autoComplete="off" {...form.getInputProps('givenName')} />
        <TextInput label={words.familyName} autoComplete="off" {...form.getInputProps('familyName')} />
        <TextInput label={words.email} inputMode="email" autoComplete="off" {...form.getInputProps('email')} />
        <PhoneField label={words.phone} {...form.getInputProps('phone')} value={form.values.phone} />
        <TextInput label={words.comesFrom[audience]} list={known} autoComplete="off" {...form.getInputProps('comesFrom')} />
        <Button type="submit" variant="default" loading={busy}>
          {words.add}
        </Button>
      </div>
      <datalist id={known}>
        {origins.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <p role="status" className="form-hint">
        {added}
      </p>
      <Problem problem={problem} />
    </form>
  )
}
