import { useState } from 'react'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { protectionChanged, useProtection } from '../../api/use-protection'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { ChangePassphrase } from './ChangePassphrase'
import { ClearCopies } from './ClearCopies'
import { ClearedNotice } from './ClearedNotice'
import { LockSettings } from './LockSettings'
import { RenewCode } from './RenewCode'

import type { ClearCopy, Protected } from '#shared/api/protection'
import { protectionWords as words } from '#shared/text/protection'
import { Button } from '@mantine/core'

/** « Réglages › Protection »: how the data are protected, and what may be changed about it. */
export function ProtectionSettings() {
  const state = useProtection()
  if (!state) return <p role="status">{words.loading}</p>
  if (!state.isProtected)
    return (
      <Section title={words.title}>
        <Notice tone="warning" title={words.off} action={<ButtonLink href={places.protect}>{words.begin}</ButtonLink>}>
          {words.offText}
        </Notice>
      </Section>
    )
  return (
    <>
      <Section title={words.title}>
        <Notice tone="good" title={words.on} action={<ButtonLink variant="default" href={places.settingsBackups}>{words.older.see}</ButtonLink>}>
          {words.onText}
        </Notice>
      </Section>
      <LeftInClear copies={state.clearCopies} />
      <LockSettings idleMinutes={state.idleMinutes} />
      <ChangePassphrase />
      <RenewCode />
    </>
  )
}

/** Backups of before the protection, to be removed. */
function LeftInClear({ copies }: { readonly copies: readonly ClearCopy[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<Protected>()
  const [busy, setBusy] = useState(false)
  const { problem, attempt } = useAttempt()
  const remove = async () => {
    setBusy(true)
    setDone(await attempt(ask('protection.remove-clear', { names: [...ticked] })))
    setBusy(false)
    setTicked(new Set())
    protectionChanged()
  }
  if (copies.length === 0 && !done) return null
  return (
    <Section title={words.clearStep.copiesTitle}>
      <div className="page-body">
        {copies.length > 0 && (
          <>
            <Notice tone="warning" title={words.clearLeft(copies.length)}>
              {words.clearLeftText}
            </Notice>
            <ClearCopies copies={copies} ticked={ticked} onChange={setTicked} />
            <div>
              <Button variant="default" loading={busy} disabled={ticked.size === 0} onClick={() => void remove()}>
                {words.removeClear}
              </Button>
            </div>
          </>
        )}
        {done && <ClearedNotice done={done} />}
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
