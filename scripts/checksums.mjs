import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { command, Hindrance } from './command.mjs'

/** What people download, among all that electron-builder leaves. */
const GIVEN = /\.(?:exe|dmg|AppImage|deb|zip)$/

export const SUMS = 'SHA256SUMS'

/** The lines that `sha256sum --check` reads, one for each file that people download, by name. */
export async function checksumsOf(folder) {
  const names = (await readdir(folder)).filter(name => GIVEN.test(name)).toSorted()
  const sums = await Promise.all(names.map(name => sumOf(join(folder, name))))
  return names.map((name, index) => `${sums[index]}  ${name}\n`).join('')
}

async function sumOf(path) {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}

/** Lays `SHA256SUMS` beside what was packed: `node scripts/checksums.mjs dist`. */
await command(import.meta.url, async ([folder = 'dist']) => {
  const lines = await checksumsOf(folder)
  if (lines === '') throw new Hindrance(`Rien à distribuer dans « ${folder} » : faites d’abord un paquet avec node scripts/dist.mjs.`)
  await writeFile(join(folder, SUMS), lines)
  console.log(lines.trimEnd())
  return 0
})
