import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { command, Hindrance } from './command.mjs'
import { HOME_PARTS, layHome, partsBuilt } from './bench/window/homes.mjs'

/** Lays the invented association of ten years into an empty folder, for whoever wants to try: `node scripts/ten-years.mjs <dossier>`. */
await command(import.meta.url, async ([folder]) => {
  if (!folder) throw new Hindrance('Indiquez un dossier vide : node scripts/ten-years.mjs <dossier>')
  const home = resolve(folder)
  if ((await readdir(home).catch(() => [])).length > 0) throw new Hindrance(`Le dossier ${home} n’est pas vide : rien n’y est écrit.`)
  const built = await mkdtemp(join(tmpdir(), 'binome-ten-years-'))
  try {
    await partsBuilt(HOME_PARTS, built)
    await layHome(home, 'ten-years', entry => import(pathToFileURL(join(built, `${entry}.mjs`)).href))
  } finally {
    await rm(built, { recursive: true, force: true })
  }
  console.log(`Dix ans d’une association inventée sont dans ${home}.\nPour les ouvrir : BINOME_DATA="${home}" BINOME_TODAY=2026-03-20 npm start`)
  return 0
})
