import { expect, type Launched } from '../fixtures'
import { focusFaults } from './focus-watch'
import { withoutMouse } from './without-mouse'

/** Lives through something with the keyboard alone: the window must not complain, and the focus must always be somewhere, marked and in sight. */
export async function liveByKeys(launched: Launched, live: (launched: Launched) => Promise<void>): Promise<void> {
  await live(withoutMouse(launched))
  expect([...launched.complaints, ...focusFaults(launched.page)]).toEqual([])
}
