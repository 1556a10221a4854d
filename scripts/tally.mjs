import { readFile } from 'node:fs/promises'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * The tests of one vitest report; a file that could not even be loaded counts as one failure.
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded }
}

/**
 * The tests of one Playwright report; an error outside any test counts as one failure. A test that passed only when tried again has failed.
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** @param {readonly Tally[]} tallies */
export function tallyLine(tallies) {
  const sum = key => tallies.reduce((total, tally) => total + tally[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}

/** Reads one report; a run that was stopped before it wrote one has executed nothing. */
export async function tallyFrom(file, tallyOf) {
  try {
    return tallyOf(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (error.code === 'ENOENT') return { passed: 0, failed: 0 }
    throw error
  }
}
