import { Button, Group, TextInput } from '@mantine/core'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'

import { ask } from '../api/ask'
import { explain } from '../api/explain'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { PassphraseField } from '../ui/PassphraseField'
import { Section } from '../ui/Section'
import { ReplacePassphrase } from './ReplacePassphrase'
import type { Opened, Unlocked } from './use-opening'
import { useWaiting } from '../ui/use-waiting'

import type { Refusal } from '#shared/api/refusal'
import type { SecretQuestion } from '#shared/api/protection'
import { unlocking as words } from '#shared/text/protection'

interface UnlockProps {
  readonly onUnlock: (secret: SecretQuestion) => Promise<Unlocked>
  readonly onEnter: (opened: Opened) => void
}

/** The page of a locked casebook: the passphrase, or the recovery code where it is lost; nothing of the programme. */
export function Unlock({ onUnlock, onEnter }: UnlockProps) {
  const [kind, setKind] = useState<SecretQuestion['kind']>('passphrase')
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  const [byCode, setByCode] = useState<{ readonly opened: Opened; readonly code: string }>()
  const { seconds, wait } = useWaiting()
  const form = useRef<HTMLFormElement>(null)

  // After the page has put the focus on its title: one comes here to write.
  useEffect(() => form.current?.querySelector('input')?.focus(), [kind])

  const turnTo = (other: SecretQuestion['kind']) => {
    setKind(other)
    setText('')
    setRefusal(undefined)
  }
  const open = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (text === '' || seconds > 0) return
    setBusy(true)
    setRefusal(undefined)
    const result = await onUnlock({ kind, text })
    setBusy(false)
    if (result.at === 'refused') {
      setRefusal(result.refusal)
      wait(result.refusal.code === 'opening/wrong-secret' ? result.refusal.waitSeconds : 0)
      setTimeout(() => form.current?.querySelector('input')?.select(), 0) // once the field may be written in again
    } else if (kind === 'recovery') setByCode({ opened: result.opened, code: text })
    else onEnter(result.opened)
  }

  if (byCode) return <ReplacePassphrase code={byCode.code} book={byCode.opened.book} onDone={() => onEnter(byCode.opened)} />
  const isCode = kind === 'recovery'
  return (
    <main>
      <Page title={words.title} lead={words.lead}>
        <Section title={isCode ? words.codeTitle : words.passphraseTitle}>
          <form ref={form} onSubmit={event => void open(event)} noValidate className="page-body">
            {isCode ? (
              <>
                <p className="form-hint">{words.codeLead}</p>
                <TextInput key="code" label={words.code} description={words.codeHint} value={text} onChange={event => setText(event.currentTarget.value)} autoComplete="off" spellCheck={false} />
              </>
            ) : (
              <PassphraseField key="passphrase" label={words.passphrase} value={text} onChange={setText} kind="current-password" />
            )}
            {refusal && (
              <Notice tone="error" title={explain(refusal).title}>
                {explain(refusal).detail}
              </Notice>
            )}
            <Group gap="sm">
              <Button type="submit" loading={busy} disabled={seconds > 0}>
                {words.open}
              </Button>
              <Button variant="default" onClick={() => turnTo(isCode ? 'passphrase' : 'recovery')}>
                {isCode ? words.back : words.lost}
              </Button>
              <Button variant="subtle" onClick={() => void ask('window.quit')}>
                {words.quit}
              </Button>
            </Group>
            <p role="status" className="form-hint">
              {busy ? words.opening : seconds > 0 ? words.wait(seconds) : ''}
            </p>
            {isCode && <p className="form-hint">{words.noCode}</p>}
          </form>
        </Section>
      </Page>
    </main>
  )
}
