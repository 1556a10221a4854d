import { ok, type Result } from '#shared/core/result'

import type { Channel } from './api'

/** What answers with a whole casebook: copying thousands of small objects one by one between two processes and through the bridge takes seconds, copying their text some hundredths. */
const AS_TEXT: ReadonlySet<string> = new Set<Channel>(['casebook.open'])

/** An answer as it goes to the window: a whole casebook as JSON text, anything else as it stands. */
export const overTheWire = <Reason>(channel: string, answer: Result<unknown, Reason>): Result<unknown, Reason> => (answer.ok && AS_TEXT.has(channel) ? ok(JSON.stringify(answer.value)) : answer)

/** The answer that `overTheWire` laid down. */
export const fromTheWire = <Reason>(channel: string, answer: Result<unknown, Reason>): Result<unknown, Reason> =>
  answer.ok && AS_TEXT.has(channel) && typeof answer.value === 'string' ? ok(JSON.parse(answer.value)) : answer
