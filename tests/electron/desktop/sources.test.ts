import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** The application as it is written: what runs in it, without its words, its tests and its scripts. */
async function sources(rooms: readonly string[]): Promise<readonly (readonly [file: string, text: string])[]> {
  const names = (await Promise.all(rooms.map(async room => (await readdir(join(ROOT, room), { recursive: true })).map(name => join(room, name))))).flat()
  return Promise.all(names.filter(name => /\.(?:ts|tsx|html|css)$/.test(name)).map(async name => [name, await readFile(join(ROOT, name), 'utf8')] as const))
}

const everything = await sources(['electron', 'renderer', 'shared'])
const filesWith = (pattern: RegExp, among = everything): readonly string[] => among.filter(([, text]) => pattern.test(text)).map(([file]) => file)

it.each<[string, RegExp]>([
  ['loads a page from a file', /\bloadFile\s*\(/],
  ['gives a page the powers of Node', /nodeIntegration(?:InWorker|InSubFrames)?:\s*true/],
  ['joins the worlds of page and preload', /contextIsolation:\s*false/],
  ['takes a page out of its sandbox', /sandbox:\s*false/],
  ['lets pages read each other', /webSecurity:\s*false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/],
  ['uses webviews', /webviewTag:\s*true|<webview/],
  ['reaches from a page into the main process', /@electron\/remote|enableRemoteModule/],
  ['runs text as a program', /\beval\s*\(|new Function\s*\(/],
  ['puts text into a page as HTML', /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/],
  ['opens an address with the system', /shell\.openExternal|setAsDefaultProtocolClient/],
  ['reports crashes elsewhere or updates itself', /crashReporter\.start|autoUpdater/],
  ['runs a command of the system', /child_process'\s*\)|\bexec(?:File)?(?:Sync)?\s*\(\s*['"`]/],
])('nothing in the application %s', (_, pattern) => {
  expect(filesWith(pattern)).toEqual([])
})

it('no policy of the window is unsafe anywhere', () => {
  const outsideOfSavedFiles = everything.filter(([file]) => !file.startsWith('shared/documents/'))
  expect(filesWith(/unsafe-(?:inline|eval|hashes)/, outsideOfSavedFiles)).toEqual([])
})

it('no page and no style loads anything from an address', () => {
  const loading = /(?:src|href)=["']https?:|url\(\s*["']?https?:|@import\s+["']https?:|\bfetch\(\s*["'`]https?:|import\(\s*["'`]https?:/
  expect(filesWith(loading)).toEqual([])
})

it('nothing of ours speaks to a network from Node, which no filter of Chromium would see', () => {
  expect(filesWith(/from '(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?'/)).toEqual([])
})

it('the system opens only files that were saved and the data folder, from one place', () => {
  expect(filesWith(/shell\.openPath/)).toEqual(['electron/main/desktop/desk.ts'])
})

it('only the main process and what tests it begin processes', () => {
  expect(filesWith(/node:child_process|utilityProcess|worker_threads/).toSorted()).toEqual(['electron/main/importing/forked-reader.ts', 'electron/main/importing/utility-reader.ts', 'electron/main/printing/paper-thread.ts', 'electron/main/printing/paper-worker.ts', 'electron/main/printing/report-thread.ts', 'electron/main/printing/report-worker.ts'])
})

it('what is for development is asked of the environment only where the application is not packaged', () => {
  const main = everything.find(([file]) => file === 'electron/main/main.ts')?.[1] ?? ''
  for (const name of ['ELECTRON_RENDERER_URL', 'BINOME_TODAY']) expect(main).toMatch(new RegExp(`app\\.isPackaged \\? undefined : process\\.env\\['${name}'\\]`))
})

/** The three majors that Electron’s authors mend, by what was known on that day; to be looked at again before each release. */
const SUPPORTED = { on: '2026-11-23', majors: [43, 44, 45] }

it(`Electron is of a major that counts as supported since ${SUPPORTED.on}`, async () => {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> } // our own file
  expect(SUPPORTED.majors).toContain(Number(devDependencies['electron']?.split('.')[0]))
})

it('every fuse that the builder knows is set by name', async () => {
  const config = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')
  const wanted = { runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false }
  for (const [fuse, isOn] of Object.entries(wanted)) expect(config).toMatch(new RegExp(`^  ${fuse}: ${isOn}$`, 'm'))
})
