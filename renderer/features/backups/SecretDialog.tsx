import { Button, Group, Modal, PasswordInput, Radio, Stack, TextInput } from '@mantine/core'
import { type SyntheticEvent, useEffect, useState } from 'react'

import { explain } from '../../api/explain'
import { Notice } from '../../ui/Notice'
import { useWaiting } from '../../ui/use-waiting'

import type { Refusal } from '#shared/api/refusal'
import type { SecretQuestion } from '#shared/api/protection'
import { backupWords } from '#shared/text/backups'
import { forms } from '#shared/text/forms'

interface SecretDialogProps {
  readonly opened: boolean
  readonly refusal?: Refusal | undefined
  /** True while what was given is tried. */
  readonly isTrying: boolean
  readonly onOpen: (secret: SecretQuestion) => void
  readonly onClose: () => void
}

const { secret: words } = backupWords

const KINDS = ['passphrase', 'recovery'] as const

/** Asks for what opens a copy that has its own protection; nothing of it is kept. */
export function SecretDialog({ opened, refusal, isTrying, onOpen, onClose }: SecretDialogProps) {
  const [kind, setKind] = useState<SecretQuestion['kind']>('passphrase')
  const [text, setText] = useState('')
  const { seconds, wait } = useWaiting()
  useEffect(() => wait(refusal?.code === 'backup/wrong-secret' ? refusal.waitSeconds : 0), [refusal, wait])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text !== '' && !isTrying && seconds === 0) onOpen({ kind, text })
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
          <p role="status" className="form-hint">
            {isTrying ? words.opening : seconds > 0 ? words.wait(seconds) : ''}
          </p>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {forms.cancel}
            </Button>
            <Button type="submit" loading={isTrying} disabled={text === '' || seconds > 0}>
              {words.open}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
