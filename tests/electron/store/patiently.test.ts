import { expect, it } from 'vitest'

import { patiently } from '../../../electron/main/store/patiently'
import { errno } from './failing-disk'

/** Fails with these codes, one after the other, then gives « done ». */
const failing = (...codes: string[]) => async () => {
  const code = codes.shift()
  if (code) throw errno(code)
  return 'done'
}

it('waits while another holds the file', async () => {
  expect(await patiently(failing('EPERM', 'EACCES', 'EBUSY'), [0, 0, 0])).toBe('done')
})

it('gives up in the end, with the reason', async () => {
  await expect(patiently(failing('EBUSY', 'EBUSY', 'EPERM'), [0, 0])).rejects.toThrow('EPERM')
})

it('does not wait for what waiting cannot mend', async () => {
  await expect(patiently(failing('ENOSPC', 'ENOSPC'), [0])).rejects.toThrow('ENOSPC')
})
