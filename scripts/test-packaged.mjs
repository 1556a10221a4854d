import { command, npm, run, tool } from './command.mjs'
import { hasDisplay, openVirtualDisplay } from './virtual-display.mjs'
import { ensureSystem } from './system-packages.mjs'

/** Packs the application into a folder and examines what people would receive. Outside of `npm test`: it packs for half a minute. */
await command(import.meta.url, async args => {
  await ensureSystem('tests')
  const packed = await run(...npm('run', '--silent', 'dist:dir'))
  if (packed !== 0) return packed
  const screen = hasDisplay() ? undefined : await openVirtualDisplay()
  try {
    return await run(...tool('vitest/vitest.mjs', 'run', '--project', 'packaged', ...args), { ...process.env, ...screen?.env })
  } finally {
    await screen?.close()
  }
})
