import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { command, ROOT } from './command.mjs'
import { ICNS_SIDES, icnsOf, ICO_SIDES, icoOf } from './icon-files.mjs'

const RESOURCES = join(ROOT, 'resources')

/** macOS leaves air around its icons: a tenth of the side all around. */
const aired = svg => svg.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')

const pngOf = (svg, side) => ({ side, png: new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng() })

/** Draws the icons again out of the two drawings: `node scripts/draw-icons.mjs`. What it writes is kept in the repository, so that packing needs no tool for it. */
await command(import.meta.url, async () => {
  await initWasm(await readFile(join(ROOT, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')))
  for (const name of ['icon', 'backup']) {
    const svg = await readFile(join(RESOURCES, `${name}.svg`), 'utf8')
    await writeFile(join(RESOURCES, `${name}.ico`), icoOf(ICO_SIDES.map(side => pngOf(svg, side))))
    await writeFile(join(RESOURCES, `${name}.icns`), icnsOf(ICNS_SIDES.map(side => pngOf(name === 'icon' ? aired(svg) : svg, side))))
    await writeFile(join(RESOURCES, `${name}.png`), pngOf(svg, name === 'icon' ? 512 : 256).png)
  }
  return 0
})
