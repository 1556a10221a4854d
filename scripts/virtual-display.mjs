import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Hindrance } from './command.mjs'

const SCREEN = '1280x800x24'

/** @param {string} platform @param {NodeJS.ProcessEnv} env */
export const hasDisplay = (platform = process.platform, env = process.env) => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/**
 * An Xauthority file of one entry: whoever holds this cookie may draw, on any display of any host; nobody else.
 * Written here because the `xauth` program is one package more.
 * @param {Buffer} cookie
 */
export function xauthority(cookie) {
  const field = bytes => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
  const anyHost = Buffer.from([0xff, 0xff])
  const empty = Buffer.alloc(0)
  return Buffer.concat([anyHost, field(empty), field(empty), field(Buffer.from('MIT-MAGIC-COOKIE-1')), field(cookie)])
}

/**
 * Opens a screen nobody sees. We start Xvfb ourselves rather than through `xvfb-run`, which ends the screen before the window it carries.
 * @returns {Promise<{ env: { DISPLAY: string, XAUTHORITY: string }, close: () => Promise<void> }>}
 */
export async function openVirtualDisplay() {
  const folder = await mkdtemp(join(tmpdir(), 'binome-display-'))
  const XAUTHORITY = join(folder, 'Xauthority')
  await writeFile(XAUTHORITY, xauthority(randomBytes(16)), { mode: 0o600 })

  // Detached, or Ctrl+C at the terminal would take the screen away under the window.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', XAUTHORITY], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise(resolve => server.once('close', resolve).once('error', resolve))
  const close = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill()
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const DISPLAY = `:${await displayNumber(server)}`
    console.log(`Aucun écran ici : la fenêtre s’ouvre sur un écran virtuel (DISPLAY=${DISPLAY} XAUTHORITY=${XAUTHORITY}).`)
    return { env: { DISPLAY, XAUTHORITY }, close }
  } catch (error) {
    await close()
    throw error
  }
}

function displayNumber(server) {
  let complaint = ''
  server.stderr.setEncoding('utf8').on('data', text => (complaint = (complaint + text).slice(-2_000)))
  return new Promise((resolve, reject) => {
    const fail = reason => reject(new Hindrance(`L’écran virtuel (Xvfb) n’a pas pu s’ouvrir : ${reason}\nInstallez le paquet « xvfb » ou lancez la commande depuis une session graphique.`))
    let said = ''
    server.stdio[3].setEncoding('utf8').on('data', text => {
      said += text
      if (said.endsWith('\n')) resolve(said.trim())
    })
    server.once('error', error => fail(error.message))
    server.once('close', () => fail(complaint.trim() || 'il s’est arrêté sans rien dire.'))
    setTimeout(fail, 20_000, 'il ne répond pas après 20 secondes.').unref()
  })
}
