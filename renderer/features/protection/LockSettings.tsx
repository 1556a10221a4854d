import { Button, NativeSelect } from '@mantine/core'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { protectionChanged } from '../../api/use-protection'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'

import { protectionWords } from '#shared/text/protection'

const { lock: words } = protectionWords

/** Five to ten minutes is what one advises; a longer wait is a choice. */
const MINUTES = [5, 10, 15, 30]
const NEVER = 'never'

/** When the window locks by itself, and a way to lock it now. */
export function LockSettings({ idleMinutes }: { readonly idleMinutes: number | null }) {
  const { problem, attempt } = useAttempt()
  const choose = async (value: string) => {
    await attempt(ask('protection.set-idle', { minutes: value === NEVER ? null : Number(value) }))
    protectionChanged()
  }
  const offered = idleMinutes === null || MINUTES.includes(idleMinutes) ? MINUTES : [...MINUTES, idleMinutes].toSorted((one, other) => one - other)
  const choices = [...offered.map(minutes => ({ value: String(minutes), label: words.minutes(minutes) })), { value: NEVER, label: words.never }]
  return (
    <Section title={words.title} actions={<Button onClick={() => void ask('protection.lock')}>{words.now}</Button>}>
      <div className="page-body">
        <p className="form-hint">{words.text}</p>
        <NativeSelect className="short-field" label={words.idle} data={choices} value={idleMinutes === null ? NEVER : String(idleMinutes)} onChange={event => void choose(event.currentTarget.value)} />
        {idleMinutes === null && <Notice tone="warning" title={words.neverWarning} />}
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
