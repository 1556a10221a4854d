import { useEffect, useRef, useState } from 'react'

import { ask } from '../../api/ask'

import type { Refusal } from '#shared/api/refusal'
import type { BackupSource, LookedAt, Rehearsal, WhichBackup } from '#shared/api/backups'
import type { SecretQuestion } from '#shared/api/protection'
import type { Result } from '#shared/core/result'

type Purpose = 'compare' | 'rehearse'

/** What is being done with a copy, or what came of it. */
export type CopyAct =
  | { readonly at: 'idle' | 'reading' }
  | { readonly at: 'asking'; readonly source: BackupSource; readonly purpose: Purpose; readonly refusal?: Refusal; /** True while what was given is tried. */ readonly isTrying?: true }
  | { readonly at: 'looked'; readonly looked: LookedAt }
  | { readonly at: 'rehearsed'; readonly rehearsal: Rehearsal }
  | { readonly at: 'refused'; readonly refusal: Refusal }

/** Opens copies, to compare them or to go through them; one that has its own protection asks for what opens it. */
export function useCopy() {
  const [act, setAct] = useState<CopyAct>({ at: 'idle' })
  const turn = useRef(0)

  async function open(source: BackupSource, purpose: Purpose, secret?: SecretQuestion) {
    const which: WhichBackup = { source, ...(secret && { secret }) }
    const mine = ++turn.current
    setAct(secret ? { at: 'asking', source, purpose, isTrying: true } : { at: 'reading' })
    if (purpose === 'compare') settle(await ask('backup.look', which), looked => ({ at: 'looked', looked }))
    else settle(await ask('backup.rehearse', which), rehearsal => ({ at: 'rehearsed', rehearsal }))

    function settle<Value>(reply: Result<Value, Refusal>, shown: (value: Value) => CopyAct) {
      if (turn.current !== mine) void ask('backup.let-go') // given up meanwhile: what was opened for it is not kept either
      else if (reply.ok) setAct(shown(reply.value))
      else if (reply.error.code === 'backup/protected') setAct({ at: 'asking', source, purpose })
      else if (reply.error.code === 'backup/wrong-secret') setAct({ at: 'asking', source, purpose, refusal: reply.error })
      else setAct({ at: 'refused', refusal: reply.error })
    }
  }

  // What was opened is let go when the page is left: nothing of it stays in memory.
  useEffect(() => () => void ask('backup.let-go'), [])

  const close = () => {
    turn.current += 1
    void ask('backup.let-go')
    setAct({ at: 'idle' })
  }
  return { act, open, close }
}
