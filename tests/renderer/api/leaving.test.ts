import { expect, it } from 'vitest'

import { whenLeaving } from '../../../renderer/api/leaving'

import { LOCKING } from '#shared/api/protection'

it('what is handed in as the window is locked is waited for, until one no longer listens', async () => {
  const handedIn = Promise.resolve('gardé')
  const stop = whenLeaving(() => handedIn)
  const first: Promise<unknown>[] = []
  const second: Promise<unknown>[] = []
  window.dispatchEvent(new CustomEvent(LOCKING, { detail: first }))
  stop()
  window.dispatchEvent(new CustomEvent(LOCKING, { detail: second }))

  expect([first, second]).toEqual([[handedIn], []])
})
