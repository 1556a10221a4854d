import { useState } from 'react'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { NewPassphrase } from './NewPassphrase'
import { OlderBackups } from './OlderBackups'

import { protectionWords } from '#shared/text/protection'

const { change: words } = protectionWords

/** Another passphrase, for who knows the one of today; a backup is made that the new one opens. */
export function ChangePassphrase() {
  const book = useCasebook()
  const [current, setCurrent] = useState('')
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState<{ readonly times: number; readonly isBackedUp: boolean }>({ times: 0, isBackedUp: true })
  const { problem, attempt } = useAttempt()
  const change = async (next: string) => {
    setBusy(true)
    const done = await attempt(ask('protection.change-passphrase', { current: { kind: 'passphrase', text: current || ' ' }, next }))
    setBusy(false)
    if (!done) return
    setCurrent('')
    setChanged(({ times }) => ({ times: times + 1, isBackedUp: done.isBackedUp }))
  }
  return (
    <Section title={words.title}>
      <NewPassphrase key={changed.times} book={book} submitLabel={words.save} busy={busy} problem={<Problem problem={problem} />} onChosen={next => void change(next)}>
        {changed.times > 0 && (
          <>
            <Notice tone={changed.isBackedUp ? 'good' : 'warning'} title={words.done}>
              {changed.isBackedUp ? words.doneText : words.doneWithout}
            </Notice>
            <OlderBackups isBackedUp={changed.isBackedUp} />
          </>
        )}
        <p className="form-hint">{words.text}</p>
        <PassphraseField label={words.current} value={current} onChange={setCurrent} kind="current-password" />
      </NewPassphrase>
    </Section>
  )
}
