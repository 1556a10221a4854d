import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react'

import { ask, type Question } from './ask'

import type { DeltaChannel } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { applyDelta, type Delta, isEmpty } from '#shared/casebook/delta'
import { ok, type Result } from '#shared/core/result'

/** What the head of the window says of the last act. */
export type SaveState = { readonly at: 'saved' } | { readonly at: 'saving' } | { readonly at: 'not-saved'; readonly refusal: Refusal }

/** The last act of this window that changed anything; each is another object. */
export interface LastAct {
  readonly channel: DeltaChannel
  readonly delta: Delta
}

/** True for a change that the disk did not take, as against one that the rules refuse: only the first leaves work unsaved. */
const isFailureToSave = ({ code }: Refusal) => code.startsWith('store/') || code === 'door/fault'

/** The window's copy of the casebook, read whole once. Commands go up; deltas come down. */
export function createMirror(opened: Casebook) {
  let book = opened
  let saveState: SaveState = { at: 'saved' }
  let lastAct: LastAct | undefined
  let underWay = 0
  const watchers = new Set<() => void>()
  const tell = () => watchers.forEach(watcher => watcher())
  let turn: Promise<unknown> = Promise.resolve()

  const send = async <C extends DeltaChannel>(channel: C, ...question: Question<C>): Promise<Result<Delta, Refusal>> => {
    underWay += 1
    saveState = { at: 'saving' }
    tell()
    const reply: Result<Delta, Refusal> = await ask(channel, ...question)
    underWay -= 1
    if (reply.ok) book = applyDelta(book, reply.value)
    if (reply.ok && !isEmpty(reply.value)) lastAct = { channel, delta: reply.value }
    if (!reply.ok && isFailureToSave(reply.error)) saveState = { at: 'not-saved', refusal: reply.error }
    else if (underWay === 0) saveState = { at: 'saved' }
    tell()
    return reply.ok ? ok(reply.value) : reply
  }

  return {
    read: () => book,
    saveState: () => saveState,
    lastAct: () => lastAct,
    watch: (watcher: () => void) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** Tells that something typed is still to be sent; until the answer is called, the head of the window does not say that all is saved. */
    owe: (): (() => void) => {
      underWay += 1
      if (saveState.at === 'saved') saveState = { at: 'saving' }
      tell()
      return () => {
        underWay -= 1
        if (underWay === 0 && saveState.at === 'saving') saveState = { at: 'saved' }
        tell()
      }
    },
    /** Sends a command; the book follows when it is durable. A refusal comes back as a value and changes nothing. */
    send,
    /**
     * Sends a command that tells something whole again, once those before it are answered: it is made from the book as they left it, so that
     * two quick changes, wherever in the window they are made, do not undo each other.
     */
    sendInTurn: <C extends DeltaChannel>(channel: C, asked: (book: Casebook) => Question<C>): Promise<Result<Delta, Refusal>> => {
      const reply = turn.then(() => send(channel, ...asked(book)))
      turn = reply.catch(() => undefined)
      return reply
    },
  }
}

export type Mirror = ReturnType<typeof createMirror>

const MirrorContext = createContext<Mirror | undefined>(undefined)

export function MirrorProvider({ mirror, children }: { readonly mirror: Mirror; readonly children: ReactNode }) {
  return <MirrorContext value={mirror}>{children}</MirrorContext>
}

function useMirror(): Mirror {
  const mirror = use(MirrorContext)
  if (!mirror) throw new Error('useMirror needs a MirrorProvider above it')
  return mirror
}

/** The casebook as it stands now. */
export function useCasebook(): Casebook {
  const { watch, read } = useMirror()
  return useSyncExternalStore(watch, read)
}

export function useSaveState(): SaveState {
  const { watch, saveState } = useMirror()
  return useSyncExternalStore(watch, saveState)
}

/** The last act of this window, if there was one. */
export function useLastAct(): LastAct | undefined {
  const { watch, lastAct } = useMirror()
  return useSyncExternalStore(watch, lastAct)
}

/** While true, what stands on the screen is not on the disk yet, and the head of the window does not say so. */
export function useOwed(isOwed: boolean): void {
  const { owe } = useMirror()
  useEffect(() => (isOwed ? owe() : undefined), [isOwed, owe])
}

/** Sends a command and answers with a value or a refusal. */
export const useSend = (): Mirror['send'] => useMirror().send

/** Sends a command that tells something whole again, made from the book as the commands before it left it. */
export const useSendInTurn = (): Mirror['sendInTurn'] => useMirror().sendInTurn
