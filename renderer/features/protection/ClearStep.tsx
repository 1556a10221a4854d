import './protection.css'

import { Button, Checkbox } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'

import { Problem } from '../../ui/Problem'
import type { Problem as Trouble } from '../../api/use-attempt'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'
import { ClearCopies } from './ClearCopies'

import type { ClearCopy } from '#shared/api/protection'
import { protectionWords } from '#shared/text/protection'

const { clearStep: words } = protectionWords

interface ClearStepProps {
  readonly copies: readonly ClearCopy[]
  readonly busy: boolean
  readonly problem: Trouble | undefined
  /** Called with the names of the copies to be removed, once that was agreed to. */
  readonly onAgreed: (remove: readonly string[]) => void
}

/** What lies in clear, what becomes of each, and the consent without which nothing is touched. */
export function ClearStep({ copies, busy, problem, onAgreed }: ClearStepProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(copies.map(({ name }) => name)))
  const [agreed, setAgreed] = useState(false)
  const [tried, setTried] = useState(false)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (agreed) onAgreed([...ticked])
  }
  return (
    <Section title={words.title}>
      <form onSubmit={submit} noValidate className="page-body">
        <div className="protection-part">
          <h3>{words.replacedTitle}</h3>
          <ul className="protection-list">
            {words.replaced.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
        <div className="protection-part">
          <h3>{words.copiesTitle}</h3>
          <p className="form-hint">{copies.length === 0 ? words.noCopies : words.copiesText}</p>
          <ClearCopies copies={copies} ticked={ticked} onChange={setTicked} />
        </div>
        <p className="form-hint">{words.elsewhere}</p>
        <p className="form-hint">{words.erased}</p>
        <Checkbox label={words.consent} checked={agreed} onChange={event => setAgreed(event.currentTarget.checked)} {...(tried && !agreed && { error: words.consentMissing })} />
        <Problem problem={problem} />
        {busy && <UnderWay text={words.busy} />}
        <div>
          <Button type="submit" loading={busy}>
            {words.protect}
          </Button>
        </div>
      </form>
    </Section>
  )
}
