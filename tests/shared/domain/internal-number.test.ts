import { expect, it } from 'vitest'

import { internalNumber } from '#shared/domain/internal-number'
import { sampleIds } from '#shared/sample/ids'

it('tells the people of the sample programme apart, whose ids all begin alike', () => {
  const ids = [1, 2, 30].flatMap(n => [sampleIds.mentor(n), sampleIds.mentee(n)])
  expect(new Set(ids.map(internalNumber)).size).toBe(ids.length)
  expect(internalNumber('1f0c9a3e-7b42-4d1a-9c55-0e8f6b21d3aa')).toBe('7B42D3AA')
})
