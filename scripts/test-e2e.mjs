import { command, run, tool } from './command.mjs'
import { electronEnv } from './electron-runtime.mjs'
import { layFigures } from './reliability.mjs'
import { ensureSystem } from './system-packages.mjs'

/**
 * Builds the application and drives it as a person would, in a real Electron; answers the exit code.
 * @param {readonly string[]} args for Playwright
 * @param {string} [report] where to leave the results as JSON
 */
export async function endToEnd(args = [], report = '') {
  await ensureSystem('tests')
  const { env } = await electronEnv()
  const built = await run(...tool('electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'), env)
  if (built !== 0) return built
  const code = await run(...tool('@playwright/test/cli.js', 'test', ...args), { ...env, BINOME_E2E_REPORT: report })
  await layFigures()
  return code
}

await command(import.meta.url, args => endToEnd(args))
