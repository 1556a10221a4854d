import './ContactsField.css'

import { Button, Group, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useRef } from 'react'

import { blankContact, type ContactValues } from './contact-values'
import { PhoneField } from './PhoneField'

import { contactWords as words } from '#shared/text/contacts'

interface ContactsFieldProps {
  /** The form of a company or a partner: any form that holds `contacts`. */
  readonly form: UseFormReturnType<{ contacts: ContactValues[] }>
}

/** The contact people of a company or a partner, the one to write to first: add, take away, change the order. */
export function ContactsField({ form }: ContactsFieldProps) {
  const { contacts } = form.values
  const list = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)

  // Once React has drawn the rows anew.
  const focus = (find: () => HTMLElement | null | undefined) => void setTimeout(() => find()?.focus(), 0)

  const add = () => {
    form.insertListItem('contacts', blankContact)
    focus(() => [...(list.current?.querySelectorAll<HTMLElement>('[data-first]') ?? [])].at(-1))
  }
  const remove = (index: number) => {
    form.removeListItem('contacts', index)
    focus(() => addButton.current)
  }
  const move = (from: number, to: number) => form.reorderListItem('contacts', { from, to })

  return (
    <div className="contacts" ref={list}>
      {contacts.length > 1 && <p className="form-hint">{words.why}</p>}
      {contacts.map((contact, index) => (
        <fieldset key={index} className="contact-row">
          <legend>{words.one(index + 1)}</legend>
          <div className="fields">
            <TextInput label={words.name} data-first autoComplete="off" {...form.getInputProps(`contacts.${index}.name`)} />
            <TextInput label={words.role} autoComplete="off" {...form.getInputProps(`contacts.${index}.role`)} />
            <TextInput label={words.email} inputMode="email" autoComplete="off" {...form.getInputProps(`contacts.${index}.email`)} />
            <PhoneField label={words.phone} {...form.getInputProps(`contacts.${index}.phone`)} value={contact.phone} />
          </div>
          <Group gap="xs" mt="xs">
            {index > 0 && (
              <Button variant="subtle" size="compact-sm" onClick={() => move(index, index - 1)} aria-label={words.raiseOf(contact.name, index + 1)}>
                {words.raise}
              </Button>
            )}
            {index < contacts.length - 1 && (
              <Button variant="subtle" size="compact-sm" onClick={() => move(index, index + 1)} aria-label={words.lowerOf(contact.name, index + 1)}>
                {words.lower}
              </Button>
            )}
            {(contacts.length > 1 || contact.name !== '') && (
              <Button variant="subtle" size="compact-sm" onClick={() => remove(index)} aria-label={words.removeOf(contact.name, index + 1)}>
                {words.remove}
              </Button>
            )}
          </Group>
        </fieldset>
      ))}
      <div>
        <Button variant="default" ref={addButton} onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}
