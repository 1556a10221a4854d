import { beforeAll, describe, expect, it } from 'vitest'

import { played } from '../../sample/played'

import { type Casebook, Collections, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { codesIn } from '#shared/documents/full-export/export-codes'
import { exportSheets } from '#shared/documents/full-export/export-columns'
import { fullExportWorkbook } from '#shared/documents/full-export/full-export-workbook'
import type { Workbook, WorkbookSheet } from '#shared/documents/workbook'
import { IsoDate } from '#shared/domain/iso-date'
import { headWords } from '#shared/text/full-export-heads'
import { exportHeads, fullExportSheets as words } from '#shared/text/full-export-sheets'

/** Keys that are French words as they stand. */
const SAME: readonly string[] = ['mentor', 'mentee', 'mentors', 'mentees', 'association', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'message', 'orange', 'suspension', 'distance', 'lingala', 'somali', 'swahili']

const today = IsoDate.parse('2026-03-16')
let book: Casebook
let workbook: Workbook

beforeAll(async () => {
  book = await played()
  workbook = fullExportWorkbook(book, today, defaults)
})

const sheet = (name: string): WorkbookSheet => workbook.sheets.find(each => each.name === name) ?? { name, columns: [], rows: [] }
const column = (name: string, label: string) => {
  const { columns, rows } = sheet(name)
  const index = columns.findIndex(each => each.label === label)
  return rows.map(row => row[index])
}

/** Every word and number of something, as it would stand in a cell. */
const leaves = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value)]

/** What a workbook says in all its cells, JSON and lists taken apart. */
function saidIn({ sheets }: Workbook): ReadonlySet<string> {
  const long = sheets.find(({ name }) => name === words.long.name)
  const joined = new Map<string, string>()
  for (const [of, id, head, , text] of long?.rows ?? []) joined.set(`${of} ${id} ${head}`, (joined.get(`${of} ${id} ${head}`) ?? '') + String(text))
  const cells = [...sheets.filter(each => each !== long).flatMap(({ rows }) => rows.flat()), ...joined.values()]
  return new Set(cells.flatMap(cell => (typeof cell === 'string' ? [cell, ...cell.split(words.between), ...leavesOfJson(cell)] : [String(cell)])))
}

/** A text may begin like JSON and be none: « {mentor} s’engage… ». */
function leavesOfJson(cell: string): readonly string[] {
  try {
    return /^[[{]/.test(cell) ? leaves(JSON.parse(cell)) : []
  } catch {
    return []
  }
}

describe('the workbook of everything', () => {
  it('has a sheet for each collection and a row for each entity', () => {
    for (const [name, entities] of Object.entries(book)) {
      if (name === 'format' || name === 'lists') continue
      const collection = Collections.keyof().parse(name)
      expect([name, sheet(words.sheets[collection]).rows.length]).toEqual([name, Object.keys(entities).length])
    }
  })

  it('says the choices in words, each of which leads back to its key', () => {
    const genders = new Map(sheet(words.codes.name).rows.filter(([of, head]) => of === 'Mentors' && head === 'Genre').map(([, , , key, label]) => [label, key]))
    expect(column('Mentors', 'Genre').map(label => genders.get(label))).toEqual(listed(book.mentors).map(({ gender }) => gender))
    expect(column('Mentees', 'Nationalité')).toContain('Belgique')
    const told = sheet(words.codes.name).rows.map(([of, head, family, , label]) => [of, head, family, label].join(' / '))
    expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([])
  })

  it('has a word for every key that the casebook may hold', () => {
    const codesOf = codesIn(book, defaults)
    const bare = exportSheets().flatMap(plan =>
      plan.columns.flatMap(each => {
        const name = [plan.collection, plan.list, ...each.path].filter(Boolean).join('.')
        if ((!each.codes && !each.isItem) || each.path.at(-1) === 'id' || plan.collection === 'lists') return []
        const codes = codesOf(plan, each)
        return codes ? codes.entries.filter(({ key, label }) => label === key && !SAME.includes(key)).map(({ key }) => `${name}: ${key}`) : [name]
      }),
    )
    expect(bare).toEqual([])
  })

  it('gives consents, answers and the choices in force a row each', () => {
    expect(sheet('Accords').rows).toHaveLength([...listed(book.mentors), ...listed(book.mentees)].flatMap(({ consents }) => Object.values(consents).flat()).length)
    expect(sheet('Réponses').rows).toHaveLength(listed(book.interviews).flatMap(({ answers }) => Object.keys(answers)).length)
    expect(column('Réponses', words.answers.heads.question).filter(label => label === '')).toEqual([])
    expect(column('Listes de choix', words.choices.heads.label)).toContain(defaults.lists.sectors[0]?.label)
  })

  it('loses nothing of what is written in the casebook', () => {
    const said = saidIn(workbook)
    const { format: _, ...collections } = book
    expect(leaves(collections).filter(leaf => !said.has(leaf))).toEqual([])
  })

  it('calls every column and every sheet by a French name, all different', () => {
    const keys = exportSheets().flatMap(({ columns, list = 'id' }) => [list, ...columns.flatMap(({ path }) => path)])
    expect([...new Set(keys)].filter(key => headWords[key] === undefined)).toEqual([])

    const names = exportSheets().map(({ collection, list }) => (list === undefined ? words.sheets[collection] : words.listSheet(words.sheets[collection], exportHeads.label([list]))))
    expect(names.filter(name => name.length > 31)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives the lists within the files their own sheets, tells whose each row is, and names who is referred to', () => {
    expect(column('Binômes - Parcours', words.owner).every(owner => typeof owner === 'string' && owner in book.pairs)).toBe(true)
    expect(column('Binômes - Parcours', words.named(words.owner))).toContain(column('Binômes', 'Référence')[0])
    expect(column('Binômes', words.named('Mentor')).every(name => typeof name === 'string' && name !== '')).toBe(true)
    expect(sheet('Mentors').columns.find(({ label }) => label === 'Date de naissance')?.kind).toBe('date')
  })

  it('says first what stands in each column', () => {
    expect(workbook.sheets[0]?.name).toBe(words.readMe.name)
    expect(sheet(words.readMe.name).rows).toContainEqual(['Mentors', 'Date de naissance', 'mentors.birthDate', words.readMe.kinds.date])
  })

  it('puts what is too long for a cell on the last sheet, whole', () => {
    const [first] = Object.values(book.gridVersions)
    const text = 'é'.repeat(40_000)
    const [mentor] = Object.values(book.mentors)
    if (!mentor) throw new Error('no mentor')
    const long = fullExportWorkbook({ ...book, gridVersions: first ? { [first.id]: first } : {}, mentors: { [mentor.id]: { ...mentor, notes: text } } }, today, defaults)
    const rows = long.sheets.find(({ name }) => name === words.long.name)?.rows.filter(([, id]) => id === mentor.id) ?? []

    expect(rows.map(([of, , head]) => `${of} ${head}`)).toEqual(['Mentors Notes', 'Mentors Notes'])
    expect(rows.map(row => row[4]).join('')).toBe(text)
  })
})
