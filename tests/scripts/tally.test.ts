import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { tallyFrom, tallyLine, tallyOfPlaywright, tallyOfVitest } from '../../scripts/tally.mjs'

describe('the tally of the tests', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'binome-tally-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('adds the runs up in one line', () => {
    expect(tallyLine([{ passed: 120, failed: 0 }, { passed: 14, failed: 1 }, { passed: 6, failed: 2 }])).toBe('140 passed, 3 failed')
  })

  it('counts as failed a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ]
    expect(tallyOfVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 })
  })

  it('does not take for passed what had to be tried twice, nor an error outside the tests', () => {
    expect(tallyOfPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })

  it('counts nothing for a run that did not take place', async () => {
    expect(await tallyFrom(join(folder, 'none.json'), tallyOfVitest)).toEqual({ passed: 0, failed: 0 })
  })

  it('does not swallow a report that cannot be read', async () => {
    const file = join(folder, 'cut.json')
    await writeFile(file, '{"numPassed')
    await expect(tallyFrom(file, tallyOfVitest)).rejects.toThrow(SyntaxError)
  })
})
