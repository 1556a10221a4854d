import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { reporters } from './check.mjs'
import { command, ROOT, run, tool } from './command.mjs'

const FIGURES = join(ROOT, 'node_modules/.cache/binome/reliability')
const DOCUMENT = join(ROOT, 'docs/reliability.md')
const [BEGIN, END] = ['<!-- counted by the tests: begin -->', '<!-- counted by the tests: end -->']
const HEAD = '| ce qui a été fait | essais | actes « Enregistré » perdus | dossiers illisibles |\n| --- | ---: | ---: | ---: |'

/**
 * Proves that nothing is lost, and lays what was counted into `docs/reliability.md`. Rows of tests that did not run stay as they were.
 * @param {'reliability' | 'powercut'} project @param {string} [report] where to leave the results as JSON
 */
export async function reliability(project, report) {
  const code = await run(...tool('vitest/vitest.mjs', 'run', '--project', project, ...reporters(report)))
  await layFigures()
  return code
}

/** Lays what tests counted since the last time into the document. A test that found a loss has failed, and its figure says so. */
export async function layFigures() {
  const text = await readFile(DOCUMENT, 'utf8')
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  const rows = new Map(rowsIn(text.slice(begin, end)))
  for (const file of await readdir(FIGURES).catch(() => [])) {
    const { what, tried, acknowledgedLost, unreadable } = JSON.parse(await readFile(join(FIGURES, file), 'utf8'))
    rows.set(file.replace('.json', ''), `| ${what} | ${tried.toLocaleString('fr-BE')} | ${acknowledgedLost} | ${unreadable} |`)
  }
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1))
  const table = [HEAD, ...sorted.map(([name, row]) => `${row} <!-- ${name} -->`)].join('\n')
  await writeFile(DOCUMENT, `${text.slice(0, begin)}${BEGIN}\n${table}\n${text.slice(end)}`)
  await rm(FIGURES, { recursive: true, force: true })
}

/** The rows that stand already, each with its name in a comment behind it. */
const rowsIn = table => [...table.matchAll(/^(\|.*\|) <!-- ([\w-]+) -->$/gm)].map(([, row, name]) => [name, row])

await command(import.meta.url, args => reliability(args.includes('--power') ? 'powercut' : 'reliability'))
