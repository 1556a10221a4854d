import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'

import { CHANNEL_PREFIX, type Channel, type Heard, questions, type Refusal, type Reply } from '#shared/api/api'
import { refuse, type Result } from '#shared/core/result'

/** One handler for every channel: forget one and this does not compile. */
export type Handlers = {
  readonly [C in Channel]: (question: Heard<C>) => Reply<C> | Promise<Reply<C>>
}

export interface Doorkeeper {
  readonly trusts: (event: IpcMainInvokeEvent) => boolean
  readonly reportFault: (channel: Channel, fault: unknown) => void
}

/** Opens the door: every channel of the api checks its sender and its question, then answers. A fault is told to us; the window learns only that there was one. */
export function serve(ipc: Pick<IpcMain, 'handle'>, handlers: Handlers, { trusts, reportFault }: Doorkeeper): void {
  for (const channel of Object.keys(questions) as Channel[]) {
    ipc.handle(CHANNEL_PREFIX + channel, async (event, raw: unknown): Promise<Result<unknown, Refusal>> => {
      if (!trusts(event)) return refuse({ code: 'door/untrusted-sender' })

      const question = questions[channel].safeParse(raw)
      if (!question.success) return refuse({ code: 'door/bad-question', problem: z.prettifyError(question.error) })

      try {
        // `channel` ties this handler to this question; TypeScript sees only the union.
        return await handlers[channel](question.data as never)
      } catch (fault) {
        reportFault(channel, fault)
        return refuse({ code: 'door/fault' })
      }
    })
  }
}

/** Trusts only the main frame of our own page (Electron security checklist, item 17). */
export const trustOnly =
  (origin: string): Doorkeeper['trusts'] =>
  ({ senderFrame }) =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin
