import { Button } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useMemo, useRef, useState } from 'react'

import { PassphraseField } from '../../ui/PassphraseField'
import { UnderWay } from '../../ui/UnderWay'

import type { Casebook } from '#shared/casebook/casebook'
import { ownNames } from '#shared/casebook/own-names'
import { passphraseProblem, strengthOf } from '#shared/domain/passphrase'
import { choosingWords as words, protectionWords } from '#shared/text/protection'

interface NewPassphraseProps {
  /** The casebook that it is to protect: its own names make none. */
  readonly book: Casebook
  readonly submitLabel: string
  readonly busy: boolean
  /** What stands before the two fields, such as the passphrase of today. */
  readonly children?: ReactNode
  /** What stands between the fields and the button, such as why it was refused. */
  readonly problem?: ReactNode
  readonly autoFocus?: boolean
  readonly onChosen: (passphrase: string) => void
}

/** Two fields for a passphrase that one chooses, its strength in words, and what is still wrong with it. It is kept nowhere: not even as a draft. */
export function NewPassphrase({ book, submitLabel, busy, children, problem, autoFocus = false, onChosen }: NewPassphraseProps) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const names = useMemo(() => ownNames(book), [book])
  const wrong = passphraseProblem(first, names)
  const differs = wrong === undefined && first.normalize('NFKC') !== second.normalize('NFKC')

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined && !differs) onChosen(first)
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0) // once React has marked the field
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="page-body">
      {children}
      <PassphraseField
        label={words.label}
        description={words.hint}
        value={first}
        onChange={setFirst}
        kind="new-password"
        autoFocus={autoFocus}
        error={tried && wrong !== undefined ? words.problems[wrong] : undefined}
      />
      <p role="status" className="form-hint">
        {first !== '' && words.strengthIs(words.strength[strengthOf(first, names)])}
      </p>
      <PassphraseField label={words.again} value={second} onChange={setSecond} kind="new-password" error={tried && differs ? words.differs : undefined} />
      {problem}
      {busy && <UnderWay text={protectionWords.passphraseStep.busy} />}
      <div>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
