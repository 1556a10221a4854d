import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'

import { isOutOfBounds } from '../../../electron/main/ipc/question-size'
import { type Handlers, serve } from '../../../electron/main/ipc/serve'
import { NASTY, pathsIn, sampleOf, withAt } from '../../builders/malformed'

import { type Channel, CHANNEL_PREFIX, commandNames, questions } from '#shared/api/api'
import { ok } from '#shared/core/result'

type Door = (event: IpcMainInvokeEvent, question: unknown) => Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>

const channels = Object.keys(questions) as Channel[]
/** So many places of one question are tried, spread over the whole of it. */
const PLACES = 12

/** The real door, whose handlers only remember what they were told. */
function openDoor() {
  const doors = new Map<string, Door>()
  const heard: unknown[] = []
  const handlers = Object.fromEntries(channels.map(channel => [channel, (question: unknown) => (heard.push(question), ok(null))]))
  serve({ handle: (channel, door) => void doors.set(channel, door as Door) }, handlers as unknown as Handlers, {
    trusts: () => true,
    isLocked: () => false,
    reportFault: (_, fault) => {
      throw fault
    },
  })
  return { heard, ask: (channel: Channel, question: unknown) => doors.get(CHANNEL_PREFIX + channel)?.({} as IpcMainInvokeEvent, question) }
}

/** Why something that a handler heard should never have come through; nothing where all is well. What goes into the book is written with whole and visible letters alone. */
function faultIn(value: unknown, isForTheBook: boolean): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'a number that is none'
  if (typeof value === 'string') return isForTheBook ? faultInText(value) : undefined
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined
  if (Object.hasOwn(value, '__proto__')) return 'a name of the engine'
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as null)) return 'something that is no record'
  return Object.values(value).map(each => faultIn(each, isForTheBook)).find(Boolean)
}

function faultInText(text: string): string | undefined {
  if (!text.isWellFormed()) return 'half a letter'
  if (/[\0\u202e]/.test(text)) return 'an invisible sign'
  return text.length > 100_000 ? 'a text without a limit' : undefined
}

/** Answers are checked by the law of their grid, which no schema of the door knows: `interview.answer` refuses them itself. */
const forTheBook: ReadonlySet<string> = new Set(commandNames.filter(name => name !== 'interview.answer'))

const questionsTo = (channel: Channel) => {
  const sample = sampleOf(questions[channel])
  const places = pathsIn(sample)
  const chosen = places.filter((_, index) => index % Math.ceil(places.length / PLACES) === 0)
  return { sample, wrong: chosen.flatMap(place => NASTY.map(([what, nasty]) => ({ what: `${what} at « ${place.join('.')} »`, question: withAt(sample, place, nasty) }))) }
}

describe('the door', () => {
  it.each(channels)('%s refuses what is malformed, and lets nothing through that the laws would not write', async channel => {
    const { ask, heard } = openDoor()
    const { wrong } = questionsTo(channel)
    let refused = 0
    for (const { what, question } of wrong) {
      const before = heard.length
      const answer = await ask(channel, question)
      if (answer?.ok === false) {
        refused += 1
        expect(answer.error?.code, what).toBe('door/bad-question')
        expect(heard.length, what).toBe(before)
      } else expect(faultIn(heard.at(-1), forTheBook.has(channel)), what).toBeUndefined()
    }
    expect(refused).toBeGreaterThanOrEqual(20)
    expect(Object.prototype).not.toHaveProperty('isAdmin')
  })

  it('is tried with questions that would be answered but for what is wrong in them', () => {
    const unknown = channels.filter(channel => !questions[channel].safeParse(questionsTo(channel).sample).success)
    expect(unknown.length).toBeLessThan(channels.length / 20)
  })
})

describe('a question', () => {
  it.each([
    ['deeper than any of ours', Array.from({ length: 100 }).reduce<unknown>(inner => [inner], 1)],
    ['with more values than any of ours', Array.from({ length: 2_100_000 }, () => 1)],
    ['with more text than any of ours', 'x'.repeat(65_000_000)],
    ['with too many bytes', { bytes: new Uint8Array(401 * 1024 * 1024) }],
    ['with bytes where none belong', { id: new Uint8Array(3) }],
    ['of another kind than JSON', { when: new Date(0) }],
  ])('%s is out of bounds before any schema reads it', (_, question) => {
    expect(isOutOfBounds(question)).toBe(true)
  })

  it('of twenty thousand people is not', () => {
    expect(isOutOfBounds({ rows: Array.from({ length: 20_000 }, (_, n) => ({ line: n, cells: Array.from({ length: 40 }, () => 'Dubois Anne-Sophie') })) })).toBe(false)
  })
})
