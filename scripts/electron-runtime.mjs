import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { command, Hindrance, listen, ROOT } from './command.mjs'
import { cacheFolder, FALLBACK, prepareFallback, preparedFallback } from './fallback-runtime.mjs'

const PACKAGE = join(ROOT, 'node_modules/electron')
const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/** @param {string} platform */
export function executableIn(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * An Electron to run: the one asked for, the official one, or the fallback; downloaded and prepared when there is none yet.
 * @returns {Promise<{ dist: string, source: 'asked' | 'official' | 'fallback' }>}
 */
export async function findElectron() {
  const asked = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (asked) return { dist: asked, source: 'asked' }
  const installed = official()
  if (installed) return { dist: installed, source: 'official' }

  // Before a new attempt at the official one, which a machine behind a filter would make, and lose, at each start.
  const prepared = hasFallback ? await preparedFallback() : undefined
  if (prepared) {
    announce(prepared)
    return { dist: prepared, source: 'fallback' }
  }
  const downloaded = await download()
  if (downloaded) return { dist: downloaded, source: 'official' }
  if (!hasFallback) {
    throw new Hindrance(
      'Electron n’est pas installé et n’a pas pu être téléchargé.\nVérifiez l’accès au réseau (ou le réglage du mandataire) puis recommencez, ou indiquez un Electron déjà présent par la variable ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  announce(`préparation dans ${cacheFolder()}, une seule fois…`)
  return { dist: await prepareFallback(), source: 'fallback' }
}

/** The environment by which electron-vite, Playwright and `require('electron')` all start the same Electron. */
export async function electronEnv() {
  const { dist, source } = await findElectron()
  const exe = join(dist, executableIn(process.platform))
  if (!existsSync(exe)) throw new Hindrance(`Il n’y a pas d’Electron dans ${dist}. Corrigez ou effacez la variable ELECTRON_OVERRIDE_DIST_PATH.`)
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist, ELECTRON_EXEC_PATH: exe }
  delete env.ELECTRON_RUN_AS_NODE // some editors set it in their terminal; Electron would then open no window
  return { dist, exe, source, env }
}

const announce = rest => console.log(`Electron ${FALLBACK.electron} de secours (Electron officiel injoignable) : ${rest}`)

/** Its installer writes `path.txt` last: without it, what lies there is half a download. */
function official() {
  const dist = join(PACKAGE, 'dist')
  return existsSync(join(PACKAGE, 'path.txt')) && existsSync(join(dist, executableIn(process.platform))) ? dist : undefined
}

async function download() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  if (!hasFallback) console.log(`Téléchargement d’Electron ${version} (une seule fois, une centaine de Mo)…`)
  // A network that neither answers nor refuses must not hold us; without a fallback there is nothing to gain by giving up early.
  await listen(process.execPath, [join(PACKAGE, 'install.js')], { timeout: hasFallback ? 180_000 : 1_800_000 })
  return official()
}

await command(import.meta.url, async () => {
  const { exe, source } = await electronEnv()
  console.log(`${source} ${exe}`)
  return 0
})
