import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { command, npm, ROOT, run, tool } from './command.mjs'
import { pack } from './dist.mjs'
import { hasDisplay, openVirtualDisplay } from './virtual-display.mjs'
import { ensureSystem } from './system-packages.mjs'

/** A person's path through what is installed, and what only shows in a package: files within the archive, processes and threads started from it, the page's own protocol. */
const PATHS = ['first-contract', 'opened-file', 'backups', 'protection', 'undo', 'import', 'hardening', 'about']

/** Packs the application into a folder, examines what people would receive, then lives with it. Outside of `npm test`: it takes minutes. */
await command(import.meta.url, async args => {
  await ensureSystem('tests')
  const packed = await run(...npm('run', '--silent', 'dist:dir'))
  if (packed !== 0) return packed
  const screen = hasDisplay() ? undefined : await openVirtualDisplay()
  try {
    const env = { ...process.env, ...screen?.env }
    const examined = await run(...tool('vitest/vitest.mjs', 'run', '--project', 'packaged', ...args), env)
    return examined === 0 ? await livedWith(env) : examined
  } finally {
    await screen?.close()
  }
})

/** Packs the same build once more so that Playwright may drive it, and goes a person's ways in it. */
async function livedWith(env) {
  const output = await mkdtemp(join(tmpdir(), 'binome-driven-'))
  const entry = join(ROOT, 'out/main/driven.js')
  try {
    await copyFile(join(import.meta.dirname, 'driven-entry.mjs'), entry)
    const packed = await pack(['--linux', '--dir', `-c.directories.output=${output}`, '-c.extraMetadata.main=out/main/driven.js', '-c.electronFuses.enableNodeCliInspectArguments=true'])
    if (packed !== 0) return packed
    return await run(...tool('@playwright/test/cli.js', 'test', ...PATHS.map(name => `${name}.spec.ts`)), { ...env, BINOME_E2E_APP: join(output, 'linux-unpacked/binome') })
  } finally {
    await rm(entry, { force: true })
    await rm(output, { recursive: true, force: true })
  }
}
