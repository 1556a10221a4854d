import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { ROOT } from '../command.mjs'
import { electronEnv } from '../electron-runtime.mjs'

const INSTALLED = join(ROOT, 'dist/linux-unpacked')

/** What an installation takes on the disk, beside the Electron in it; measured where `npm run dist:dir` has made one. @type {import('../bench.mjs').Bench} */
export const size = {
  entries: {},
  async run() {
    const megabytes = await megabytesIn(INSTALLED)
    if (megabytes === 0) return []
    const { dist } = await electronEnv()
    return [{ what: 'taille une fois installé', megabytes, anchor: { what: 'Electron seul', measured: await megabytesIn(dist) } }]
  },
}

async function megabytesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const sizes = await Promise.all(entries.filter(entry => entry.isFile()).map(entry => stat(join(entry.parentPath ?? entry.path, entry.name))))
  return sizes.reduce((sum, { size: bytes }) => sum + bytes, 0) / 1e6
}
