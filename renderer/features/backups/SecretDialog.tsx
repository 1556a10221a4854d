import { Button, Group, Modal, PasswordInput, Radio, Stack, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'

import { explain } from '../../api/explain'
import { Notice } from '../../ui/Notice'

import type { Refusal } from '#shared/api/refusal'
import type { SecretQuestion } from '#shared/api/protection'
import { backupWords } from '#shared/text/backups'
import { forms } from '#shared/text/forms'

interface SecretDialogProps {
  readonly opened: boolean
  readonly refusal?: Refusal | undefined
  readonly onOpen: (secret: SecretQuestion) => void
  readonly onClose: () => void
}

const { secret: words } = backupWords

const KINDS = ['passphrase', 'recovery'] as const

/** Asks for what opens a copy that has its own protection; nothing of it is kept. */
export function SecretDialog({ opened, refusal, onOpen, onClose }: SecretDialogProps) {
  const [kind, setKind] = useState<SecretQuestion['kind']>('passphrase')
  const [text, setText] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text !== '') onOpen({ kind, text })
  }
  const close = () => {
    setText('')
    onClose()
  }
  const { title, detail } = refusal ? explain(refusal) : {}
  return (
    <Modal opened={opened} onClose={close} title={words.title} centered closeButtonProps={{ 'aria-label': forms.close }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <p>{words.lead}</p>
          {title !== undefined && (
            <Notice tone="error" title={title}>
              {detail}
            </Notice>
          )}
          <Radio.Group label={words.kind} value={kind} onChange={value => setKind(KINDS.find(each => each === value) ?? 'passphrase')}>
            <Group mt="xs">
              {KINDS.map(each => (
                <Radio key={each} value={each} label={words.kinds[each]} />
              ))}
            </Group>
          </Radio.Group>
          {kind === 'passphrase' ? (
            <PasswordInput label={words.field.passphrase} autoComplete="current-password" value={text} onChange={event => setText(event.currentTarget.value)} data-autofocus />
          ) : (
            <TextInput label={words.field.recovery} autoComplete="off" value={text} onChange={event => setText(event.currentTarget.value)} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {forms.cancel}
            </Button>
            <Button type="submit" disabled={text === ''}>
              {words.open}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
