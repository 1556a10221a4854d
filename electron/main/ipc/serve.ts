import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'

import { isOutOfBounds } from './question-size'

import { CHANNEL_PREFIX, type Channel, type Heard, questions, type Reply } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { overTheWire } from '#shared/api/wire'
import { ok, refuse, type Result } from '#shared/core/result'

/** One handler for every channel: forget one and this does not compile. */
export type Handlers = {
  readonly [C in Channel]: (question: Heard<C>) => Reply<C> | Promise<Reply<C>>
}

export interface Doorkeeper {
  readonly trusts: (event: IpcMainInvokeEvent) => boolean
  readonly reportFault: (channel: Channel, fault: unknown) => void
  /** True while the casebook is protected and closed: then only what `OPEN_WHILE_LOCKED` names is heard. */
  readonly isLocked: () => boolean
}

/** What is still answered behind a locked door: how to open it, how to leave, and nothing of anybody. */
export const OPEN_WHILE_LOCKED: ReadonlySet<Channel> = new Set<Channel>(['casebook.open', 'store.state', 'surroundings.read', 'protection.state', 'data-folder.show', 'window.quit'])

/** Opens the door: every channel of the api checks its sender and its question, then answers. A fault is told to us; the window learns only that there was one. */
export function serve(ipc: Pick<IpcMain, 'handle'>, handlers: Handlers, { trusts, reportFault, isLocked }: Doorkeeper): void {
  for (const channel of Object.keys(questions) as Channel[]) {
    ipc.handle(CHANNEL_PREFIX + channel, async (event, raw: unknown): Promise<Result<unknown, Refusal>> => {
      if (!trusts(event)) return refuse({ code: 'door/untrusted-sender' })

      const question = understood(channel, raw)
      if (!question.ok) return question
      if (isLocked() && !OPEN_WHILE_LOCKED.has(channel)) return refuse({ code: 'store/locked' })

      try {
        // `channel` ties this handler to this question; TypeScript sees only the union.
        return overTheWire(channel, await handlers[channel](question.value as never))
      } catch (fault) {
        reportFault(channel, fault)
        return refuse({ code: 'door/fault' })
      }
    })
  }
}

/** The question as the api has it; a schema may even fail on what it was never meant for, and that is no question either. */
function understood(channel: Channel, raw: unknown): Result<unknown, Refusal> {
  try {
    if (isOutOfBounds(raw)) return refuse({ code: 'door/bad-question', problem: 'out of bounds' })
    const question = questions[channel].safeParse(raw)
    return question.success ? ok(question.data) : refuse({ code: 'door/bad-question', problem: z.prettifyError(question.error) })
  } catch {
    return refuse({ code: 'door/bad-question', problem: 'not understood' })
  }
}

/** Trusts only the main frame of our own page (Electron security checklist, item 17). */
export const trustOnly =
  (origin: string): Doorkeeper['trusts'] =>
  ({ senderFrame }) =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin
