import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { command, Hindrance, ROOT, run, tool } from './command.mjs'
import { electronEnv } from './electron-runtime.mjs'

const FOLDER = ['--linux', '--dir']

/** Whether these words ask electron-builder for a plain folder, and nothing a person could be given. */
export const asksFolderOnly = args => args.every(arg => FOLDER.includes(arg) || arg.startsWith('-c.')) && (args.length === 0 || args.includes('--dir'))

const versionOf = dist => readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')

/**
 * Packs what was built; answers the exit code of electron-builder. Any Electron but ours makes a plain folder only.
 * @param {readonly string[]} args words of electron-builder; none ask for a folder that runs here
 */
export async function pack(args = []) {
  const { env, dist, isWanted } = await runtimeFor(args)
  const words = args.length > 0 ? args : FOLDER
  const packed = await run(...tool('electron-builder/cli.js', ...words, ...(isWanted ? [] : [`-c.electronDist=${dist}`]), '--publish', 'never'), env)
  // electron-builder takes the folder as it is; this file would only mislead who looks into it.
  if (packed === 0 && words.includes('--linux')) await rm(join(outputOf(words), 'linux-unpacked/resources/default_app.asar'), { force: true })
  return packed
}

const OUTPUT = '-c.directories.output='

const outputOf = words => words.find(word => word.startsWith(OUTPUT))?.slice(OUTPUT.length) ?? join(ROOT, 'dist')

async function runtimeFor(args) {
  const { env, dist } = await electronEnv()
  const wanted = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')).version
  const isWanted = versionOf(dist) === wanted
  if (!isWanted && !asksFolderOnly(args)) {
    throw new Hindrance(
      `Seul Electron ${wanted} peut être distribué ; cette machine n’a que la version ${versionOf(dist)}, bonne pour les essais.\nFaites le paquet sur une machine qui peut télécharger Electron, ou demandez un simple dossier : node scripts/dist.mjs --linux --dir`,
    )
  }
  return { env, dist, isWanted }
}

/** Builds and packs the application: `node scripts/dist.mjs` makes a folder that runs; with the words of electron-builder, what they ask for. */
await command(import.meta.url, async args => {
  const { env } = await runtimeFor(args)
  const built = await run(...tool('electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'), env)
  return built === 0 ? pack(args) : built
})
