import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { type Handlers, serve, trustOnly } from '../../../electron/main/ipc/serve'

import { type Channel, CHANNEL_PREFIX, questions } from '#shared/api/api'
import { ok } from '#shared/core/result'

type Door = (event: IpcMainInvokeEvent, question: unknown) => unknown

// Only what the doorkeeper looks at.
const from = (origin: string, parent: object | null = null) => ({ senderFrame: { origin, parent } }) as IpcMainInvokeEvent
const fromUs = from('app://binome')

const channels = Object.keys(questions) as Channel[]

function openDoors(handlers: Partial<Handlers> = {}) {
  const doors = new Map<string, Door>()
  const reportFault = vi.fn()
  const everywhere = Object.fromEntries(channels.map(channel => [channel, () => ok(null)]))
  serve({ handle: (channel, door) => void doors.set(channel, door) }, { ...everywhere, ...handlers } as Handlers, {
    trusts: trustOnly('app://binome'),
    isLocked: () => false,
    reportFault,
  })
  return { doors, reportFault, knock: (channel: Channel, event: IpcMainInvokeEvent, question?: unknown) => doors.get(CHANNEL_PREFIX + channel)?.(event, question) }
}

describe('the door', () => {
  it('opens one handler for each channel of the api', () => {
    expect([...openDoors().doors.keys()]).toEqual(channels.map(channel => CHANNEL_PREFIX + channel))
  })

  it.each(channels)('%s is closed to another page, to a frame inside ours and to no frame at all', async channel => {
    const { knock } = openDoors()
    const strangers = [from('https://example.org'), from('app://binome', {}), from('app://binome.evil'), { senderFrame: null } as IpcMainInvokeEvent]

    for (const stranger of strangers) expect(await knock(channel, stranger)).toEqual({ ok: false, error: { code: 'door/untrusted-sender' } })
  })

  it.each(channels)('%s refuses a question of the wrong shape before any handler hears it', async channel => {
    const handler = vi.fn()
    const { knock } = openDoors({ [channel]: handler })

    for (const nonsense of [17, 'DROP TABLE', [], { __proto__: null, id: {} }, { unknown: true }, null]) {
      expect(await knock(channel, fromUs, nonsense)).toMatchObject({ ok: false, error: { code: 'door/bad-question' } })
    }
    expect(handler).not.toHaveBeenCalled()
  })

  it('reports a fault to us and tells the page no more than that', async () => {
    const fault = new Error('the disk is on fire')
    const { knock, reportFault } = openDoors({
      'casebook.open': () => {
        throw fault
      },
    })

    expect(await knock('casebook.open', fromUs)).toEqual({ ok: false, error: { code: 'door/fault' } })
    expect(reportFault).toHaveBeenCalledWith('casebook.open', fault)
  })
})
