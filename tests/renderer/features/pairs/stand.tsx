import { MantineProvider } from '@mantine/core'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

import { createMirror, MirrorProvider } from '../../../../renderer/api/mirror'
import { SurroundingsProvider } from '../../../../renderer/api/surroundings'

import { type Bridge, commandNames, questions } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { changeBy, type CommandName, type QuestionOf } from '#shared/casebook/commands'
import { type Delta, deltaBetween } from '#shared/casebook/delta'
import { ok, type Result } from '#shared/core/result'

import { aWorld } from '../../../builders/casebook'

/** A text as testing-library compares it: it takes every space for a plain one, the narrow ones of French too. */
export const said = (text: string): string => text.replace(/\s+/g, ' ')

// Mantine listens to fonts that come late; there are none here.
if (!('fonts' in document) || !(document.fonts as unknown)) Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

type Answers = Readonly<Record<string, (question: unknown, book: Casebook) => Result<unknown, never> | { readonly ok: false; readonly error: object }>>

interface StandParts {
  readonly book: Casebook
  readonly today?: string
  readonly path?: string
  /** What the main process answers on channels that are not commands. */
  readonly answers?: Answers
}

/** A screen on its own, before a main process that carries out commands by the real laws and keeps the book in memory. */
export function stand(screen: ReactNode, { book: opened, today = '2026-03-20', path = '/', answers = {} }: StandParts) {
  let book = opened
  const asked: string[] = []
  const world = aWorld(today)

  const carryOut = (name: CommandName, question: unknown): Result<Delta, unknown> => {
    const parsed = questions[name].parse(question) as QuestionOf<CommandName> // parsed by the schema of this very command
    const after = changeBy(name, parsed, world)(book)
    if (!after.ok) return after
    const delta = deltaBetween(book, after.value)
    book = after.value
    return ok(delta)
  }
  const bridge: Bridge = {
    ask: async (channel, question) => {
      asked.push(channel)
      const name = commandNames.find(each => each === channel)
      const answer = name ? carryOut(name, question) : answers[channel]?.(question, book)
      if (!answer) throw new Error(`Nobody answers on ${channel}`)
      return structuredClone(answer) as Awaited<ReturnType<Bridge['ask']>> // answers are plain data
    },
  }
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true, writable: true })

  const location = memoryLocation({ path, record: true })
  onTestFinished(cleanup)
  render(
    <MantineProvider env="test">
      <Router hook={location.hook} searchHook={location.searchHook}>
        <SurroundingsProvider surroundings={{ today, version: '0', dataFolder: '/dossier' }}>
          <MirrorProvider mirror={createMirror(opened)}>{screen}</MirrorProvider>
        </SurroundingsProvider>
      </Router>
    </MantineProvider>,
  )
  return { user: userEvent.setup(), book: () => book, asked, history: location.history }
}
