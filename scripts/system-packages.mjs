import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

import { command, Hindrance, listen } from './command.mjs'
import { advice, installCommand, installing, isT64, NEEDS, needsFor, packagesFor } from './system-needs.mjs'
import { hasDisplay } from './virtual-display.mjs'

const isRoot = process.getuid?.() === 0

/**
 * Makes sure the system has what the purpose needs: installs it where we may, names it with the command to run where we may not.
 * @param {import('./system-needs.mjs').Purpose} purpose
 */
export async function ensureSystem(purpose) {
  const missing = await missingFor(purpose)
  if (missing.length === 0) return
  const { platform } = process
  const manager = packageManager()
  const t64 = manager === 'apt' && isT64(readFileSync('/etc/os-release', 'utf8'))
  if (!isRoot || manager !== 'apt') throw new Hindrance(advice({ purpose, missing, manager, t64, root: isRoot, platform }))

  const packages = packagesFor(missing, manager, t64)
  console.log(installing(purpose, missing, packages))
  const said = await aptInstall(packages)
  const still = await missingFor(purpose)
  if (still.length > 0) {
    throw new Hindrance(`L’installation n’a pas abouti. Essayez vous-même :\n\n    ${installCommand(packagesFor(still, manager, t64), manager, isRoot)}\n\n${said}`)
  }
}

/** What is missing is looked for where it will be used (loader, PATH, font folders): a package list does not know what was installed by hand. */
async function missingFor(purpose) {
  const needs = needsFor(purpose, process.platform)
  const libraries = needs.some(need => NEEDS[need].library) ? await knownLibraries() : ''
  return needs.filter(need => !isThere(need, NEEDS[need], libraries))
}

function isThere(need, { library, programs, office }, libraries) {
  if (library) return libraries.includes(`${library} `)
  if (need === 'font') return hasFont()
  if (need === 'screen') return hasDisplay() || programs.every(onPath)
  if (office) return hasOffice(office)
  return programs.every(onPath)
}

async function knownLibraries() {
  // Debian keeps this program out of an ordinary user's PATH.
  const ldconfig = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig'
  const { output } = await listen(ldconfig, ['-p'])
  return output
}

function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.com`] : [program]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(path => existsSync(path))
}

/** `soffice` alone proves nothing: Debian splits LibreOffice, and without its module a Word file does not open. */
function hasOffice(module) {
  const soffice = onPath('soffice')
  if (!soffice || process.platform !== 'linux') return Boolean(soffice)
  const folder = dirname(realpathSync(soffice))
  // A wrapper (snap, flatpak, AppImage) stands alone and starts the whole suite.
  const isSplit = existsSync(join(folder, 'soffice.bin'))
  return !isSplit || existsSync(join(folder, module))
}

function hasFont() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts'), join(homedir(), '.local/share/fonts')]
  return folders.some(folder => existsSync(folder) && readdirSync(folder, { recursive: true }).some(file => /\.(ttf|otf|ttc)$/i.test(String(file))))
}

function packageManager() {
  if (process.platform === 'darwin') return onPath('brew') && 'brew'
  if (process.platform !== 'linux') return undefined
  if (existsSync('/etc/os-release') && onPath('apt-get')) return 'apt'
  return ['dnf', 'pacman'].find(onPath)
}

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2']
  // One repository out of reach makes the update fail although the others suffice: the installation decides.
  const update = await listen('apt-get', [...patient, 'update'], { env })
  const install = await listen('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], { env })
  return [update, install].filter(({ code }) => code !== 0).map(({ output }) => output.trim().split('\n').slice(-15).join('\n')).join('\n')
}

await command(import.meta.url, async ([purpose = 'tests']) => {
  if (purpose !== 'window' && purpose !== 'tests') throw new Hindrance('Dites ce qu’il faut vérifier : node scripts/system-packages.mjs window|tests')
  await ensureSystem(purpose)
  console.log('Le système a tout ce qu’il faut.')
  return 0
})
