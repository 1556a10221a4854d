import { describe, expect, it } from 'vitest'

import { inSlices } from '../../../../renderer/features/matching/in-slices'

/** Steps that each take longer than a slice. */
function* slowSteps(count: number, log: string[]): Generator<number, string> {
  for (let step = 1; step <= count; step += 1) {
    const until = performance.now() + 15
    while (performance.now() < until) log.length += 0
    log.push(`step ${step}`)
    yield step
  }
  return 'done'
}

const given = (steps: Generator<number, string>, onStep: (step: number) => void = () => undefined) =>
  new Promise<string>(resolve => void inSlices(steps, { onStep, onDone: resolve }))

describe('a calculation in slices', () => {
  it('begins after the caller went on, and lets others work between its slices', async () => {
    const log: string[] = []
    const done = given(slowSteps(3, log))
    log.push('the caller went on')
    setTimeout(() => log.push('another one worked'), 1)
    expect(await done).toBe('done')
    expect(log[0]).toBe('the caller went on')
    expect(log.indexOf('another one worked')).toBeLessThan(log.indexOf('step 3'))
  })

  it('tells how far it is', async () => {
    const steps: number[] = []
    await given(slowSteps(3, []), step => steps.push(step))
    expect(steps).toEqual([1, 2, 3])
  })

  it('works no more once it is given up', async () => {
    const log: string[] = []
    const giveUp = await new Promise<() => void>(resolve => {
      const stop = inSlices(slowSteps(100, log), { onStep: () => resolve(stop), onDone: () => log.push('done') })
    })
    giveUp()
    const sofar = log.length
    await given(slowSteps(2, []))
    expect(log).toHaveLength(sofar)
  })
})
