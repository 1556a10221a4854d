import { describe, expect, it } from 'vitest'

import { knownResults, resultsIn } from '../../../renderer/api/results'
import { aCasebook, aMentee, aMentor, aPairAt, day } from '../../builders/casebook'

const today = day('2026-03-20')
const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') }

describe('the results of a period', () => {
  it('are worked out once, also after something was written that they are not read from', () => {
    const book = aCasebook({ mentors: [aMentor()], mentees: [aMentee()], pairs: [aPairAt('active')] })
    const results = resultsIn(book, today, YEAR)
    expect(knownResults({ ...book, profileAnalyses: {}, yearlyTasks: {} }, today, YEAR)).toBe(results)
  })

  it('are let go with the day, and with what they are read from', () => {
    const book = aCasebook({ mentors: [aMentor()], mentees: [aMentee()], pairs: [aPairAt('active')] })
    resultsIn(book, today, YEAR)
    expect(knownResults(book, day('2026-03-21'), YEAR)).toBeUndefined()
    resultsIn(book, today, YEAR)
    expect(knownResults({ ...book, meetings: {} }, today, YEAR)).toBeUndefined()
  })
})
