import { expect, it } from 'vitest'

import { newDataKey } from '../../../electron/main/vault/data-key'
import { recordsUnder } from '../../../electron/main/vault/records'

const salt = Buffer.alloc(32, 7)

it('a line comes back in its own place, and in no other', () => {
  const records = recordsUnder(newDataKey(), salt)
  const sealed = records.seal('Fatima Benali', '000000000001:1')

  expect(sealed).not.toContain('Fatima')
  expect(records.open(sealed, '000000000001:1')).toBe('Fatima Benali')
  expect(records.open(sealed, '000000000001:2')).toBeUndefined()
})

it('a line of another journal, or one that was altered, does not open', () => {
  const key = newDataKey()
  const sealed = recordsUnder(key, salt).seal('Fatima Benali', '1')
  const flipped = Buffer.from(sealed, 'base64')
  flipped[20] = (flipped[20] ?? 0) ^ 1

  expect(recordsUnder(key, Buffer.alloc(32, 8)).open(sealed, '1')).toBeUndefined()
  expect(recordsUnder(newDataKey(), salt).open(sealed, '1')).toBeUndefined()
  for (const bad of [flipped.toString('base64'), '', 'AAAA', 'pas du base64 !']) expect(recordsUnder(key, salt).open(bad, '1')).toBeUndefined()
})

it('no two lines are sealed alike', () => {
  const records = recordsUnder(newDataKey(), salt)
  expect(new Set(Array.from({ length: 100 }, () => records.seal('la même', '1'))).size).toBe(100)
})
