import { timingSafeEqual } from 'node:crypto'

import { wipe } from '../vault/data-key'
import type { Keys } from '../vault/keys'
import { recoverySecret } from '../vault/recovery-code'

/** Keys that are not in use before a person has typed the recovery code back. */
interface Pending {
  readonly keys: Keys
  readonly code: string
  /** True where the key itself is new, and nobody else's memory holds it. */
  readonly isNewKey: boolean
}

/** What waits to be confirmed: in the memory of this process alone, and one at a time. */
export interface PendingKeys {
  readonly wait: (pending: Pending) => void
  readonly code: () => string | undefined
  /** The keys, where what was typed is their code; « differs » where it is not. They wait on until `forget`: whoever uses them copies them. */
  readonly by: (typed: string) => Keys | 'differs' | undefined
  readonly forget: () => void
}

export function pendingKeys(): PendingKeys {
  let pending: Pending | undefined
  const forget = () => {
    if (pending?.isNewKey) wipe(pending.keys.key)
    pending = undefined
  }
  return {
    wait: next => {
      forget()
      pending = next
    },
    code: () => pending?.code,
    by: typed => (pending ? (isSameCode(pending.code, typed) ? pending.keys : 'differs') : undefined),
    forget,
  }
}

/** Compared by what they mean: small letters and missing hyphens are no mistake. */
function isSameCode(code: string, typed: string): boolean {
  const [told, back] = [recoverySecret(code), recoverySecret(typed)]
  return told !== undefined && back !== undefined && timingSafeEqual(told, back)
}
