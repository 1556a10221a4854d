import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(import.meta.dirname, '..')

/** On Windows a detached child would open a console window of its own. */
const GROUPS = process.platform !== 'win32'

/** How long a child that was told to stop may take, in milliseconds: time enough to finish writing what it holds. */
const PATIENCE = 15_000

/** A hindrance we foresaw: its French sentence says what happened and what to do, a stack would only hide it. */
export class Hindrance extends Error {}

/**
 * Runs a script's work when the file is the one that was started, and leaves it alone when it is imported.
 * @param {string} url the script's `import.meta.url`
 * @param {(args: string[]) => Promise<number>} work answers the exit code
 */
export async function command(url, work) {
  if (!existsSync(process.argv[1] ?? '') || realpathSync(process.argv[1]) !== fileURLToPath(url)) return
  try {
    process.exitCode = await work(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Hindrance ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * Runs a program with our own input and output; answers its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(program, args, env = process.env) {
  const child = spawn(program, args, { cwd: ROOT, env, detached: GROUPS, stdio: 'inherit' })
  const release = passSignalsTo(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  }).finally(release)
}

/**
 * Runs a program in silence; answers its exit code and all it said. A program that cannot be started answers 127, as in a shell.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function listen(program, args, { env = process.env, timeout } = {}) {
  const child = spawn(program, args, { cwd: ROOT, env, detached: GROUPS, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = passSignalsTo(child)
  const limit = timeout && setTimeout(endGroup, timeout, child, 'SIGKILL')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text))
  return new Promise(resolve => {
    child.on('error', error => resolve({ code: 127, output: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  }).finally(() => {
    clearTimeout(limit)
    release()
  })
}

/**
 * A child leads a group of its own, so that a signal reaches it once, and from us.
 * Without this Ctrl+C arrives from the terminal, from npm and from here, and the second one cuts short the orderly end of Electron.
 */
function passSignalsTo(child) {
  let last = -Infinity
  const pass = name => {
    if (performance.now() - last < 500) return
    last = performance.now()
    child.kill(name)
    const patience = setTimeout(endGroup, PATIENCE, child, 'SIGKILL')
    child.once('exit', () => {
      clearTimeout(patience)
      endGroup(child, 'SIGTERM')
    })
  }
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const name of names) process.on(name, pass)
  return () => names.forEach(name => process.off(name, pass))
}

/** Ends what a child started and left behind; a leader that may still put its own house in order is told first, alone. */
function endGroup(child, name) {
  try {
    if (GROUPS) process.kill(-child.pid, name)
    else child.kill(name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // nobody was left
  }
}

/** The npm that runs us, so that a script of package.json is spelled in one place; Windows cannot start `npm` by its bare name. */
export function npm(...args) {
  const cli = process.env.npm_execpath
  return cli ? [process.execPath, [cli, ...args]] : ['npm', args]
}

/** A program of node_modules, started by the Node that runs us. */
export const tool = (file, ...args) => [process.execPath, [join(ROOT, 'node_modules', file), ...args]]
