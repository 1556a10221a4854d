import './protection.css'

import { Button, Group, TextInput } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react'

import { ask } from '../../api/ask'
import { ActState } from '../../paper/ActState'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { Section } from '../../ui/Section'

import { groupsOfCode, groupThatDiffers, plainCode } from '#shared/domain/recovery-code'
import { protectionWords } from '#shared/text/protection'

const { codeStep: words } = protectionWords

interface RecoveryCodeProps {
  readonly code: string
  readonly submitLabel: string
  readonly busy?: boolean
  readonly problem?: ReactNode
  /** Called with what was typed, once it is the code. */
  readonly onTyped: (typed: string) => void
}

/** A recovery code, shown once: printed or copied by hand, and typed back so that the paper is known to be readable. */
export function RecoveryCode({ code, submitLabel, busy = false, problem, onTyped }: RecoveryCodeProps) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { act, print } = usePaperActs()
  const id = useId()

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const differs = groupThatDiffers(typed, code)
    setWrong(differs === undefined ? undefined : plainCode(typed) === '' ? words.missing : words.wrong(differs))
    if (differs === undefined) onTyped(typed)
    else document.getElementById(id)?.focus()
  }
  return (
    <Section title={words.title}>
      <form onSubmit={submit} noValidate className="page-body">
        <p>{words.text}</p>
        <p className="recovery-code" aria-label={words.label} role="note">
          {groupsOfCode(code).map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </p>
        <p className="form-hint">{words.where}</p>
        <Group>
          <Button variant="default" disabled={isBusy(act)} onClick={() => void print(() => ask('protection.recovery-sheet'))}>
            {words.print}
          </Button>
        </Group>
        <ActState act={act} words={words} />
        <TextInput
          id={id}
          label={words.typed}
          description={words.typedHint}
          error={wrong}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            setWrong(undefined)
          }}
          autoComplete="off"
          spellCheck={false}
        />
        {problem}
        <div>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Section>
  )
}
