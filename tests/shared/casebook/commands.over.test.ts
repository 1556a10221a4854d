import { beforeAll, describe, expect, it } from 'vitest'

import { type LivedStep, livedSteps, worldAt } from '../../builders/lived-steps'
import { variantsOf } from '../../builders/variants'

import { type Casebook, emptyCasebook, listed } from '#shared/casebook/casebook'
import { changeBy, type CommandName, commands } from '#shared/casebook/commands'
import { deltaBetween, isSound } from '#shared/casebook/delta'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Stage } from '#shared/domain/pair-state'

/** How often each act is tried. */
const TRIED = 6

let lived: readonly LivedStep[]
let book: Casebook
beforeAll(() => {
  lived = livedSteps()
  book = lived.at(-1)?.before ?? emptyCasebook
})

const pairAt = (stages: readonly Stage[]): Pair => {
  const pair = listed(book.pairs).find(each => stages.includes(stateOf(each).stage))
  if (!pair) throw new Error(`The sample has no pair that is ${stages.join(', ')}`)
  return pair
}

/** Every act of the sample that names a pair, said of another pair at the end of the sample: what it answers, or the book after it. */
function saidOf({ id }: Pair): readonly { readonly act: CommandName; readonly came: string | Casebook }[] {
  const seen = new Map<string, number>()
  return lived.flatMap(({ step }) => {
    const pairIds = new Set(Object.keys(book.pairs))
    return variantsOf(step.question, /^[0-9a-f-]{36}$/, id).flatMap(({ path, value }) => {
      const named: unknown = path.split('.').slice(1).reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined), step.question) // walked by its own path
      const what = `${step.act}${path}`
      if (typeof named !== 'string' || !pairIds.has(named) || (seen.get(what) ?? 0) >= TRIED) return []
      seen.set(what, (seen.get(what) ?? 0) + 1)
      const asked = commands[step.act].question.safeParse(value)
      if (!asked.success) return []
      const result = changeBy(step.act, asked.data as never, worldAt(step))(book) // read by the question of the same act
      return [{ act: step.act, came: result.ok ? result.value : result.error.code }]
    })
  })
}

describe('what is done with a pair that never came to work', () => {
  it.each<Stage>(['declined', 'withdrawn', 'not-validated'])('is refused: %s', stage => {
    const done = saidOf(pairAt([stage]))
    expect(done.length).toBeGreaterThan(20)
    // An update for a partner tells of a pair and does nothing to it.
    expect([...new Set(done.flatMap(({ act, came }) => (typeof came === 'string' || act === 'progress.record' ? [] : [act])))]).toEqual([])
  })
})

it('what is done with a pair that is closed is refused, or leaves a book that can be read back', () => {
  const done = saidOf(pairAt(['closed']))
  expect(done.filter(({ came }) => typeof came !== 'string' && !isSound(deltaBetween(book, came))).map(({ act }) => act)).toEqual([])
  expect(done.filter(({ act, came }) => ['closing.begin', 'closing.finish', 'pair.move'].includes(act) && typeof came !== 'string')).toEqual([])
})
