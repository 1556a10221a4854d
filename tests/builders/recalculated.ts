import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { read, type WorkBook } from 'xlsx'

const run = promisify(execFile)

/** LibreOffice as it is set when everything is to be worked out again on opening, whatever a file says it comes to. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Workbooks as LibreOffice works them out, by their names, read back by another library. */
export async function recalculated(workbooks: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, WorkBook>>> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-calc-'))
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS)
    const names = Object.keys(workbooks)
    for (const name of names) await writeFile(join(folder, `${name}.xlsx`), workbooks[name] ?? new Uint8Array())
    await run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...names.map(name => join(folder, `${name}.xlsx`))])
    const entries = names.map(async name => [name, opened(await readFile(join(folder, 'out', `${name}.xlsx`)))] as const)
    return Object.fromEntries(await Promise.all(entries))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A workbook as it was written, with its formulas. */
export const opened = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'buffer', cellFormula: true })

/** What each formula comes to, by its sheet and its cell; the rows of the lists where `withRows`. */
export function cellsOf({ SheetNames, Sheets }: WorkBook, formulasOnly = true): ReadonlyMap<string, string | number> {
  const found = new Map<string, string | number>()
  for (const name of SheetNames) {
    for (const [at, cell] of Object.entries(Sheets[name] ?? {}) as readonly (readonly [string, { readonly f?: string; readonly v?: string | number }])[]) { // `any` in the library
      if (at.startsWith('!') || cell.v === undefined || (formulasOnly && cell.f === undefined)) continue
      found.set(`${name}!${at}`, cell.v)
    }
  }
  return found
}

/** The cells of the first that come to something else in the second. */
export const differing = (one: ReadonlyMap<string, string | number>, other: ReadonlyMap<string, string | number>): readonly string[] =>
  [...one].flatMap(([at, value]) => (isSame(value, other.get(at)) ? [] : [`${at}: ${value} / ${other.get(at) ?? 'nothing'}`]))

/** Sums of hundredths are the same to within what a binary fraction can say. */
const isSame = (one: string | number, other: string | number | undefined): boolean => (typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : one === other)
