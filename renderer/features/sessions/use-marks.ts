import { useRef, useState } from 'react'

import { useSend } from '../../api/mirror'
import { useUnsaved } from '../../ui/unsaved'

import type { Refusal } from '#shared/api/refusal'
import type { QuestionOf } from '#shared/casebook/commands'
import type { GroupSession, Invitee } from '#shared/domain/group-session'
import type { InviteeId } from '#shared/domain/ids'

/** What was said of one person; `null` takes an answer back. */
export type Mark = Omit<QuestionOf<'session.mark'>['marks'][number], 'inviteeId'>

/**
 * The answers on a list, shown at once and saved one after the other: what is marked while a save is under way goes along with the next.
 * What is refused stays in sight until it can be saved.
 */
export function useMarks(session: GroupSession) {
  const send = useSend()
  const [shown, setShown] = useState<ReadonlyMap<InviteeId, Mark>>(new Map())
  const [refusal, setRefusal] = useState<Refusal>()
  const waiting = useRef(new Map<InviteeId, Mark>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  useUnsaved(refusal !== undefined)

  const save = async () => {
    const sent = new Map(waiting.current)
    if (sent.size === 0) return
    const reply = await send('session.mark', { id: session.id, marks: [...sent].map(([inviteeId, mark]) => ({ inviteeId, ...mark })) })
    setRefusal(reply.ok ? undefined : reply.error)
    if (!reply.ok) return
    for (const [id, mark] of sent) if (waiting.current.get(id) === mark) waiting.current.delete(id)
    setShown(new Map(waiting.current))
  }

  const retry = () => {
    queue.current = queue.current.then(save)
  }

  const mark = (marks: readonly (Mark & { readonly id: InviteeId })[]) => {
    for (const { id, ...each } of marks) waiting.current.set(id, { ...waiting.current.get(id), ...each })
    setShown(new Map(waiting.current))
    retry()
  }

  /** Someone as they stand on the screen: what is saved, and over it what was marked since. */
  const markedNow = ({ id, attendance, wishes }: Invitee): Pick<Invitee, 'attendance' | 'wishes'> => {
    const own = shown.get(id)
    return {
      attendance: own?.attendance === undefined ? attendance : (own.attendance ?? undefined),
      wishes: own?.wishes === undefined ? wishes : (own.wishes ?? undefined),
    }
  }

  return { mark, markedNow, refusal, retry }
}
