import type { Answered, Asked, Bridge, Channel } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { fromTheWire } from '#shared/api/wire'
import type { Result } from '#shared/core/result'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

export type Question<C extends Channel> = undefined extends Asked<C> ? [question?: Asked<C>] : [question: Asked<C>]

/** Asks the main process and waits for its answer: a value, or the reason why not. Nothing here throws for a refusal. */
export async function ask<C extends Channel>(channel: C, ...[question]: Question<C>): Promise<Result<Answered<C>, Refusal>> {
  const reply = fromTheWire(channel, await window.bridge.ask(channel, question))
  return reply as Result<Answered<C>, Refusal> // main answers from the same table
}
