import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

import { FONT_FILES } from './electron/main/printing/fonts'
import { licences } from './scripts/licences-plugin.mjs'
import { about } from './shared/text/about'

/** What people hold in their hands is named with its licence, in the window itself. */
const terms = licences(import.meta.dirname, ['/node_modules/@expo-google-fonts/source-sans-3/'].map(path => `${import.meta.dirname}${path}`), about.others)

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3'

/** Lays the fonts of the paper beside the built main process, where the presses look for them. */
const paperFonts = (): Plugin => ({
  name: 'paper-fonts',
  generateBundle() {
    for (const file of FONT_FILES) this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(`${FONTS}/${file}`) })
  },
})

/** The icon that a window bears where the system does not find it by itself. */
const windowIcon = (): Plugin => ({
  name: 'window-icon',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'icon.png', source: readFileSync('resources/icon.png') })
  },
})

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** Modules of the first screen, as they were found out while chunks are made. */
const inFirstScreen = new Map<string, boolean>()

/** What the first screen needs comes in one file: asking for eighty takes longer than running them. */
function firstScreen(id: string, graph: ModuleGraph): string | null {
  return comesFirst(id, graph) ? 'first-screen' : null
}

function comesFirst(id: string, graph: ModuleGraph): boolean {
  const known = inFirstScreen.get(id)
  if (known !== undefined) return known
  inFirstScreen.set(id, false) // a circle leads nowhere new
  const module = graph.getModuleInfo(id)
  const found = module !== null && (module.isEntry || module.importers.some(importer => comesFirst(importer, graph)))
  inFirstScreen.set(id, found)
  return found
}

// The targets are set by hand: the runtime used where Electron cannot be downloaded is older than the one in package.json.
export default defineConfig({
  main: {
    plugins: [paperFonts(), windowIcon(), terms.gathered()],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      // The reader of other people's files is a program of its own, started beside the main one; the makers of workbooks and of papers are threads of it.
      rolldownOptions: { input: { main: 'electron/main/main.ts', demo: 'electron/main/demo.ts', 'reader-process': 'electron/main/importing/reader-process.ts', 'copy-process': 'electron/main/exporting/copy-process.ts', 'report-worker': 'electron/main/printing/report-worker.ts', 'paper-worker': 'electron/main/printing/paper-worker.ts' } },
    },
  },
  preload: {
    plugins: [terms.gathered()],
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/preload/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), terms.laid()],
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: 'renderer/index.html', output: { codeSplitting: { groups: [{ name: firstScreen }] } } },
    },
  },
})
