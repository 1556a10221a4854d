// What an Electron runs when it is started on a folder (`electron .`): official builds carry such a file, the fallback runtime does not.
// It waits at top level for the application: else `ready` would come before the application's own main could register its schemes.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { preloads, target, asksVersion } = read(process.argv.slice(1))

if (asksVersion) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (!target) {
  console.error('electron [-r module] <folder or file>')
  process.exit(1)
}

const requireHere = createRequire(join(process.cwd(), 'here.js'))
for (const preload of preloads) requireHere(preload)

// Applications, and Playwright, read this to know that they run from their sources.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })

try {
  const entry = requireHere.resolve(entryOf(resolve(target)))
  await import(pathToFileURL(entry).href)
} catch (error) {
  console.error('The application could not be loaded.', error)
  process.exit(1)
}

/** Switches that stand before the target belong to Chromium, except these few. */
function read(args) {
  const preloads = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]
    if (arg === '-v' || arg === '--version') return { preloads, asksVersion: true }
    if (arg === '-r' || arg === '--require') preloads.push(args[(at += 1)])
    else if (!arg.startsWith('-')) return { preloads, target: arg }
  }
  return { preloads }
}

/** Gives the process the identity its package.json declares, and says which file to run. */
function entryOf(place) {
  const manifest = manifestOf(place)
  if (!manifest) {
    app.setAppPath(dirname(place))
    return place
  }
  app.setAppPath(place)
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  // The name was not known when Electron read this switch, so it has to be obeyed again.
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', asked ? resolve(asked) : join(app.getPath('appData'), app.name))
  return join(place, manifest.main ?? 'index.js')
}

function manifestOf(place) {
  try {
    return JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  }
}
