import { Button } from '@mantine/core'
import { type SyntheticEvent, useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'
import { OlderBackups } from './OlderBackups'
import { RecoveryCode } from './RecoveryCode'

import { protectionWords } from '#shared/text/protection'

const { renew: words, change, passphraseStep } = protectionWords

/** Another recovery code, for who knows the passphrase; the one before opens until the new one is typed back. */
export function RenewCode() {
  const [passphrase, setPassphrase] = useState('')
  const [code, setCode] = useState<string>()
  const [done, setDone] = useState<{ readonly isBackedUp: boolean }>()
  const [busy, setBusy] = useState(false)
  const { problem, attempt } = useAttempt()

  useEffect(() => () => void ask('protection.cancel'), [])

  const begin = async (event: SyntheticEvent) => {
    event.preventDefault()
    setBusy(true)
    setDone(undefined)
    const made = await attempt(ask('protection.new-recovery-code', { passphrase: passphrase || ' ' }))
    setBusy(false)
    setPassphrase('')
    setCode(made?.code)
  }
  const confirm = async (typed: string) => {
    setBusy(true)
    const confirmed = await attempt(ask('protection.confirm', { code: typed, remove: [] }))
    setBusy(false)
    if (!confirmed) return
    setCode(undefined)
    setDone(confirmed)
  }
  if (code !== undefined) return <RecoveryCode code={code} submitLabel={words.save} busy={busy} problem={<Problem problem={problem} />} onTyped={typed => void confirm(typed)} />
  return (
    <Section title={words.title}>
      <form onSubmit={event => void begin(event)} noValidate className="page-body">
        {done && <Notice tone="good" title={words.done} />}
        {done && <OlderBackups isBackedUp={done.isBackedUp} />}
        <p className="form-hint">{words.text}</p>
        <PassphraseField label={change.current} value={passphrase} onChange={setPassphrase} kind="current-password" />
        <Problem problem={problem} />
        {busy && <UnderWay text={passphraseStep.busy} />}
        <div>
          <Button type="submit" variant="default" loading={busy}>
            {words.begin}
          </Button>
        </div>
      </form>
    </Section>
  )
}
