import { PasswordInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'

import { unlocking as words } from '#shared/text/protection'

interface PassphraseFieldProps {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  /** What a password manager is to offer: the one it knows, or a new one. */
  readonly kind: 'current-password' | 'new-password'
  readonly autoFocus?: boolean
}

/** A passphrase: it may be pasted, shown, and filled in by a password manager; a hint warns of capitals. */
export function PassphraseField({ label, description, error, value, onChange, kind, autoFocus = false }: PassphraseFieldProps) {
  const [visible, setVisible] = useState(false)
  const [hasCaps, setCaps] = useState(false)
  const lookAtCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  return (
    <div>
      <PasswordInput
        className="short-field"
        label={label}
        {...(description !== undefined && { description })}
        {...(error !== undefined && { error })}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyUp={lookAtCaps}
        onKeyDown={lookAtCaps}
        autoComplete={kind}
        spellCheck={false}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleButtonProps={{ 'aria-label': visible ? words.hide : words.show, tabIndex: 0 }}
        {...(autoFocus && { 'data-autofocus': true, autoFocus: true })}
      />
      <p role="status" className="form-hint">
        {hasCaps && words.capsLock}
      </p>
    </div>
  )
}
