import { useEffect, useRef, useState } from 'react'

import { whenLeaving } from '../../../api/leaving'
import { useCasebook, useSend } from '../../../api/mirror'
import { useUnsaved } from '../../../ui/unsaved'
import { type Draft, keepable } from './step'

import type { Refusal } from '#shared/api/refusal'
import type { PairDraft } from '#shared/domain/pair-draft'

const factsOf = ({ id: _, begunOn: __, ...facts }: PairDraft): Draft => facts

const sameFacts = (one: Draft, other: Draft) => {
  const sorted = (draft: Draft) => JSON.stringify(Object.entries(draft).sort(([a], [b]) => a.localeCompare(b)))
  return sorted(one) === sorted(other)
}

/** The draft of a wizard, saved as each field is left, and as one leaves the page from within a field; saves go one after the other, so that the first one names the draft for all. */
export function usePairDraft(draftId: PairDraft['id'] | undefined) {
  const send = useSend()
  const stored = useCasebook().pairDrafts
  const [begun] = useState(() => (draftId ? stored[draftId] : undefined))
  const [draft, setDraft] = useState<Draft>(begun ? factsOf(begun) : {})
  const [refusal, setRefusal] = useState<Refusal>()
  useUnsaved(refusal !== undefined)
  const name = useRef(begun?.id)
  const saved = useRef<Draft>(begun ? factsOf(begun) : {})
  const queue = useRef<Promise<void>>(Promise.resolve())
  /** What stands in a field that was not left yet. */
  const typing = useRef<Draft>(undefined)

  const save = async (facts: Draft) => {
    if (sameFacts(facts, saved.current)) return
    const reply = await send('pair-draft.save', { ...(name.current && { id: name.current }), draft: facts })
    if (reply.ok) {
      saved.current = facts
      name.current ??= Object.values(reply.value.put.pairDrafts ?? {})[0]?.id
    }
    setRefusal(reply.ok ? undefined : reply.error)
  }

  const keep = (next: Draft) => {
    typing.current = undefined
    queue.current = queue.current.then(() => save(keepable(next)))
  }
  const keepTyped = () => {
    if (typing.current) keep(typing.current)
    return queue.current
  }

  // A page left by a shortcut, or a window that is closed, takes no leave of its fields.
  const last = useRef(keepTyped)
  useEffect(() => {
    last.current = keepTyped
  })
  useEffect(() => {
    const leaving = () => last.current()
    const stop = whenLeaving(leaving)
    return () => {
      stop()
      void leaving()
    }
  }, [])

  return {
    draft,
    /** A draft that was asked for and is no longer there. */
    isGone: draftId !== undefined && !begun,
    refusal,
    /** Shows what is being typed; nothing is saved before the field is left. */
    edit: (next: Draft) => {
      typing.current = next
      setDraft(next)
    },
    keep: (next: Draft) => {
      setDraft(next)
      keep(next)
    },
    /** The id of the draft, once everything is saved. */
    settled: async () => {
      await keepTyped()
      return name.current
    },
  }
}
