import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

import { FONT_FILES } from './electron/main/printing/fonts'

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3'

/** Lays the fonts of the paper beside the built main process, where the presses look for them. */
const paperFonts = (): Plugin => ({
  name: 'paper-fonts',
  generateBundle() {
    for (const file of FONT_FILES) this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(`${FONTS}/${file}`) })
  },
})

// The targets are set by hand: the runtime used where Electron cannot be downloaded is older than the one in package.json.
export default defineConfig({
  main: {
    plugins: [paperFonts()],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      // The reader of other people's files is a program of its own, started beside the main one; the maker of workbooks a thread of it.
      rolldownOptions: { input: { main: 'electron/main/main.ts', demo: 'electron/main/demo.ts', 'reader-process': 'electron/main/importing/reader-process.ts', 'copy-process': 'electron/main/exporting/copy-process.ts', 'report-worker': 'electron/main/printing/report-worker.ts' } },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/preload/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: { target: 'chrome130', outDir: 'out/renderer', rolldownOptions: { input: 'renderer/index.html' } },
  },
})
