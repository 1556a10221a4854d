import { type RefObject, useState } from 'react'

import { explain, type Explanation } from '../../api/explain'
import { focusFirstProblem } from '../../ui/grid/first-problem'
import { useUnsaved } from '../../ui/unsaved'
import { useDraft, useDraftKept } from '../../ui/use-draft'

import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** What is wrong on the screen, by the place of the field. */
export type Problems = Readonly<Record<string, string>>

/** What stands on the screen, as it would be saved; or what keeps it from being saved. */
export type Read<Text> = { readonly text: Text } | { readonly problems: Problems }

export type Outcome = { readonly at: 'saved' } | { readonly at: 'same' } | ({ readonly at: 'refused' } & Explanation)

interface Options<Edits, Text> {
  /** What holds the fields, so that the first one to correct can be found. */
  readonly page: RefObject<HTMLElement | null>
  /** What is saved, as it stands in the fields. */
  readonly saved: Edits
  readonly read: (edits: Edits) => Read<Text>
  /** What the product came with, and what is kept beside it of what stands on the screen. */
  readonly original?: (edits: Edits) => Edits
  readonly send: (text: Text) => Promise<Result<unknown, Refusal>>
}

/** Content of the association while it is edited: nothing is kept before one saves, and nothing typed is lost before one leaves. */
export function useContentEdits<Edits, Text>({ page, saved, read, original, send }: Options<Edits, Text>) {
  const draft = useDraft<{ readonly edits: Edits }>('content', { edits: saved })
  const [changed, setChanged] = useState(draft.isResumed ? draft.opened : undefined)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()

  const edits = changed ? changed.edits : saved
  const now = read(edits)
  const isDirty = changed !== undefined && told(read, edits) !== told(read, saved)
  const release = useUnsaved(isDirty)
  const dropDraft = useDraftKept(draft, { now: changed ?? draft.begun, isDirty, startOver: () => setChanged(undefined) })

  const edit = (next: Edits) => {
    setChanged({ edits: next })
    setOutcome(undefined)
  }
  const undo = () => {
    setChanged(undefined)
    setTried(false)
    setOutcome(undefined)
  }
  const save = async () => {
    setTried(true)
    if ('problems' in now) {
      setTimeout(() => focusFirstProblem(page.current), 0) // once React has marked the fields
      return
    }
    setBusy(true)
    const reply = await send(now.text)
    setBusy(false)
    if (!reply.ok) {
      setOutcome({ at: 'refused', ...explain(reply.error) })
      return
    }
    release()
    dropDraft()
    setChanged(latest => (latest === changed ? undefined : latest)) // what was typed meanwhile stays
    setTried(false)
    setOutcome({ at: isDirty ? 'saved' : 'same' })
  }

  const begun = original?.(edits)
  const isOriginal = begun === undefined || told(read, edits) === told(read, begun)
  const problems = 'problems' in now ? now.problems : {}
  return {
    ...{ edits, edit, undo, save: () => void save(), busy, isDirty, outcome },
    /** Puts the original on the screen, unsaved; absent where it already stands there. */
    toOriginal: isOriginal ? undefined : () => edit(begun),
    problems: tried ? problems : NONE,
  }
}

const NONE: Problems = {}

/** What would be saved, to compare; while it cannot be saved, what is typed. */
function told<Edits, Text>(read: (edits: Edits) => Read<Text>, edits: Edits): string {
  const now = read(edits)
  return JSON.stringify('text' in now ? now.text : edits)
}
