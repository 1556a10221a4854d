import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { type Handlers, OPEN_WHILE_LOCKED, serve } from '../../../electron/main/ipc/serve'

import { type Channel, CHANNEL_PREFIX, questions } from '#shared/api/api'
import { fromTheWire } from '#shared/api/wire'
import { ok, type Result } from '#shared/core/result'

const channels = Object.keys(questions) as Channel[]

/** A door whose questions are all understood, so that only the gate stands between a question and its handler. */
function lockedDoors(trusted = true) {
  const doors = new Map<string, (event: IpcMainInvokeEvent, question: unknown) => unknown>()
  const handler = vi.fn(() => ok(null))
  const handlers = Object.fromEntries(channels.map(channel => [channel, handler])) as unknown as Handlers // every channel answers alike
  serve({ handle: (channel, door) => void doors.set(channel, door) }, handlers, { trusts: () => trusted, isLocked: () => true, reportFault: () => undefined })
  const knock = async (channel: Channel, question?: unknown) => fromTheWire(channel, (await doors.get(CHANNEL_PREFIX + channel)?.({} as IpcMainInvokeEvent, question)) as Result<unknown, unknown>) // what every door answers
  return { handler, knock }
}

describe('while the casebook is locked', () => {
  it.each(channels.filter(channel => !OPEN_WHILE_LOCKED.has(channel)))('%s answers that it is locked, and its handler hears nothing', async channel => {
    vi.spyOn(questions[channel], 'safeParse').mockReturnValue({ success: true, data: {} })
    const { handler, knock } = lockedDoors()

    expect(await knock(channel)).toEqual({ ok: false, error: { code: 'store/locked' } })
    expect(handler).not.toHaveBeenCalled()
  })

  it('only what opens it, shows where it lies or leaves is still answered', async () => {
    expect([...OPEN_WHILE_LOCKED].toSorted()).toEqual(['casebook.open', 'data-folder.show', 'protection.state', 'store.state', 'surroundings.read', 'window.quit'])
    for (const channel of OPEN_WHILE_LOCKED) {
      const { handler, knock } = lockedDoors()
      expect(await knock(channel)).toEqual({ ok: true, value: null })
      expect(handler).toHaveBeenCalledOnce()
    }
  })

  it('tells a stranger and a question that is none before it tells that it is locked', async () => {
    expect(await lockedDoors(false).knock('mentor.save')).toMatchObject({ error: { code: 'door/untrusted-sender' } })
    expect(await lockedDoors().knock('mentor.save', 17)).toMatchObject({ error: { code: 'door/bad-question' } })
  })
})
