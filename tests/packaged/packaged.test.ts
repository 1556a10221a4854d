import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../dist/linux-unpacked')
const BINARY = join(FOLDER, 'binome')

/** What each fuse must say, in the order in which the binary has them; an older Electron has fewer, one that is not named here must be off. */
const WANTED = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  ['WasmTrapHandlers', true],
] as const
/** A fuse that is on, as the binary writes it. */
const ON = '1'.charCodeAt(0)
const LEAST = 8

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

let home = ''
const running = new Set<ChildProcess>()
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'binome-packaged-'))
})
afterEach(async () => {
  for (const child of running) {
    if (child.exitCode === null) child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  running.clear()
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
})

/** Starts what people install on an empty folder; remembers all that it says. */
function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(BINARY, [...sandbox, '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${home}`, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return { child, said: () => said.join(''), end: new Promise<number | null>(done => child.once('exit', code => done(code))) }
}

/** The page stands and has asked for the casebook, which only our own preload and door let it do: the lock of the casebook is taken. */
async function hasOpened(end: Promise<unknown>): Promise<boolean> {
  const state = { isOver: false }
  void end.then(() => (state.isOver = true))
  for (const until = Date.now() + 60_000; Date.now() < until && !state.isOver; ) {
    if (await exists(join(home, 'donnees', 'binome.lock'))) return true
    await new Promise(done => setTimeout(done, 100))
  }
  return false
}

describe('the folder that people receive', () => {
  it('has every fuse that its binary knows set as wanted', async () => {
    const wire = await getCurrentFuseWire(BINARY)
    expect(wire.version).toBe(FuseVersion.V1)
    const fuses = Object.entries(wire).filter(([key]) => key !== 'version')
    const nameOf = (key: string) => WANTED[Number(key)]?.[0] ?? `fuse ${key}`
    expect(Object.fromEntries(fuses.map(([key, state]) => [nameOf(key), Number(state) === ON]))).toEqual(Object.fromEntries(fuses.map(([key]) => [nameOf(key), WANTED[Number(key)]?.[1] ?? false])))
    expect(fuses.length).toBeGreaterThanOrEqual(LEAST)
    for (const [index, name] of Object.entries(FuseV1Options).filter(([key]) => /^\d+$/.test(key))) expect(WANTED[Number(index)]?.[0]).toBe(name)
  })

  it('carries what was built and nothing else: no source, no test, no package of others, no program that makes Electron run a folder', async () => {
    const parts = listPackage(join(FOLDER, 'resources', 'app.asar'), { isPack: false }).filter(name => /\.\w+$/.test(name))
    expect(parts.filter(name => !/^\/(?:out\/(?:main|preload|renderer)\/|package\.json$|LICENSE$)/.test(name))).toEqual([])
    expect(parts.filter(name => /\.(?:ts|tsx|map|test\.\w+)$|node_modules|demo\.js$/.test(name))).toEqual([])
    expect(await readdir(join(FOLDER, 'resources'))).not.toContain('default_app.asar')
    expect(await exists(join(FOLDER, 'resources', 'app'))).toBe(false)
  })
})

describe('what travels with it', () => {
  const archive = join(FOLDER, 'resources', 'app.asar')

  it('is named with its licence: ours, those of the packages, of Electron and of Chromium', async () => {
    expect(extractFile(archive, 'LICENSE').toString()).toContain('Binôme contributors')
    const licences = JSON.parse(extractFile(archive, join('out', 'renderer', 'licences.json')).toString()) as readonly { readonly name: string }[] // laid by our own build
    for (const name of ['binome', 'react', 'pdfmake', 'zod', 'electron', 'Chromium', '@expo-google-fonts/source-sans-3']) expect(licences.map(each => each.name)).toContain(name)
    expect((await readdir(FOLDER)).filter(name => name.startsWith('LICENSE')).toSorted()).toEqual(['LICENSE.electron.txt', 'LICENSES.chromium.html'])
  })

  it('speaks French and the English that Chromium falls back on, and no other language', async () => {
    expect((await readdir(join(FOLDER, 'locales'))).toSorted()).toEqual(['en-US.pak', 'fr.pak'])
  })

  it('weighs what it must: an archive under 20 MB', async () => {
    expect((await stat(archive)).size).toBeLessThan(20_000_000)
  })
})

describe('the application that people receive', () => {
  it('opens on an empty folder, and no other day is told to it', async () => {
    const { end, said } = start([], { BINOME_TODAY: 'never' })
    expect(await hasOpened(end), said()).toBe(true)
    expect(said()).not.toMatch(/DevTools listening|Debugger listening/)
  })

  it.each([
    ['--inspect=0', {}],
    ['--inspect-brk=0', {}],
  ])('listens to no debugger when it is started with %s', async (given, env) => {
    const { end, said } = start([given], env)
    expect(await hasOpened(end), said()).toBe(true)
    expect(said()).not.toMatch(/Debugger listening/)
  })

  it('does not start at all where another program would look into its window', async () => {
    const { end, said } = start(['--remote-debugging-port=0'])
    expect(await end).toBe(1)
    expect(said()).not.toMatch(/DevTools listening/)
    expect(await exists(join(home, 'donnees'))).toBe(false)
  })

  it('is no Node for whoever asks it to run a program, nor loads one before its own', async () => {
    const [program, trace] = [join(home, 'foreign.cjs'), join(home, 'trace')]
    await writeFile(program, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`)
    const asNode = start([program], { ELECTRON_RUN_AS_NODE: '1' })
    expect(await hasOpened(asNode.end), asNode.said()).toBe(true)
    const preloaded = start([], { NODE_OPTIONS: `--require ${program}` })
    await preloaded.end // a second instance on the same folder shows the first and leaves
    expect(await exists(trace)).toBe(false)
  })
})
