import { expect, it } from 'vitest'

import { asksFolderOnly } from '../../scripts/dist.mjs'

it('takes for a plain folder only what can be nothing else', () => {
  expect([[], ['--linux', '--dir'], ['--dir', '-c.asar=false']].map(asksFolderOnly)).toEqual([true, true, true])
  expect([['--linux'], ['--linux', 'AppImage'], ['--win', '--dir'], ['--dir', 'deb']].map(asksFolderOnly)).toEqual([false, false, false, false])
})
