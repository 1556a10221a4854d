import { describe, expect, it } from 'vitest'

import { day } from '../../../builders/built'
import { played } from '../../sample/played'

import { emptyCasebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { listColumn, listColumnsOf } from '#shared/documents/report-workbook/list-columns'
import { criterionText, measureFormula, sayFrom, shownUnit } from '#shared/documents/report-workbook/measure-formula'
import type { Formula, ReportWorkbook } from '#shared/documents/report-workbook/model'
import { reportFileName } from '#shared/documents/report-workbook/report-file-name'
import { reportResults, reportSource, reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import { count, over } from '#shared/statistics/measure'
import { TABLE_NAMES } from '#shared/statistics/rows'
import { reportWorkbook as words } from '#shared/text/sheets/report-workbook'

const PERIOD = { from: day('2025-01-01'), to: day('2025-12-31') }
const world = { defaults, today: day('2026-11-20') }
const book = await played()
const results = reportResults(book, PERIOD, world)
const source = reportSource(book, results)
const made = (names: boolean) => reportWorkbook(source, { names })

const wordsOf = ({ sheets }: ReportWorkbook) =>
  sheets.flatMap(({ rows, list }) => [...rows.flatMap(({ cells }) => cells.map(cell => String(cell?.value ?? ''))), ...(list?.rows.flat().map(String) ?? [])])
const people = [...listed(book.mentees), ...listed(book.mentors)]
const say = sayFrom(results[0].columns)
const written = (formula: Formula | undefined) => (formula ?? []).map(piece => (typeof piece === 'string' ? piece : 'column' in piece ? listColumn(...piece.column).name : 'named' in piece ? piece.named : piece.cell)).join('')

describe('the workbook of a period', () => {
  it('has the sheets that an authority expects, then the lists', () => {
    const { readMe, synthesis, mentees, mentors, companies, pairs, outcomes, followUps, evaluations, fse, forem, partners, evolution, missing } = words.tabs
    const [first, ...rest] = [readMe, synthesis, mentees, mentors, companies, pairs, outcomes, followUps, evaluations, fse, forem, partners, evolution, missing]
    expect(made(false).sheets.slice(0, 14).map(({ name }) => name)).toEqual([first, ...rest])
    expect(made(false).sheets.slice(14)).toHaveLength(TABLE_NAMES.length)
  })

  it('names nobody unless it is asked to, and then on one sheet alone', () => {
    const said = new Set(wordsOf(made(false)).flatMap(text => text.split(/[\s,]+/)))
    expect(people.filter(({ familyName }) => said.has(familyName))).toEqual([])
    const named = made(true).sheets.filter(sheet => wordsOf({ ...made(true), sheets: [sheet] }).some(text => people.some(({ familyName, givenName }) => text.includes(familyName) && text.includes(givenName))))
    expect(named.map(({ name }) => name)).toEqual([words.tabs.names])
  })

  it('says that its sums hold: the identity and every table', () => {
    const checks = made(false).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(cell => cell?.look === 'check')))
    expect(checks.length).toBeGreaterThan(20)
    expect(checks.filter(cell => cell?.value !== words.check.right)).toEqual([])
  })

  it('is made for an association that has nobody yet', () => {
    const none = reportResults(emptyCasebook, PERIOD, world)
    expect(reportWorkbook(reportSource(emptyCasebook, none), { names: true }).sheets.length).toBeGreaterThan(20)
  })

  it('calls each column by a name that no other has and no spreadsheet takes for a cell', () => {
    const names = TABLE_NAMES.flatMap(table => listColumnsOf(table).map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => !/^[a-z]+_[a-z0-9_]+$/.test(name) || /^[a-z]{1,3}\d+$/.test(name))).toEqual([])
  })

  it('says no value in a way that a spreadsheet would take for a number or a truth', () => {
    const coded = TABLE_NAMES.flatMap(table => listColumnsOf(table).filter(({ kind }) => kind === 'coded' || kind === 'organisation').flatMap(({ key }) => results[0].columns.order(key).map(value => say(table, key, value))))
    expect(coded.filter(label => /^[\d\s.,:/-]*$/.test(label) || /^(?:vrai|faux|true|false)$/i.test(label) || label.length > 250)).toEqual([])
  })
})

describe('the formula of a measure', () => {
  const formulaOf = (measure: Parameters<typeof measureFormula>[0]) => written(measureFormula(measure, say).formula)

  it('counts rows by the words of their cells', () => {
    expect(formulaOf(count('pairs'))).toBe('COUNTA(binomes_reference)')
    expect(formulaOf(count('pairs', { exited: 'yes', outcome: 'job' }))).toBe('COUNTIFS(binomes_sortie,"oui",binomes_resultat,"emploi")')
  })

  it('leaves out one value', () => {
    expect(formulaOf(count('mentees', { entered: 'yes', fseStatus: { but: 'unknown' } }))).toMatch(/^COUNTIFS\(mentees_\w+,"oui",mentees_\w+,"<>inconnu"\)$/)
    expect(written(measureFormula(over('median', 'pairs', 'daysLasted', { cite: { but: 'unknown' } }), say).formula)).toContain('<>"inconnu"')
  })

  it('adds up where one of several values will do', () => {
    expect(formulaOf(count('pairs', { keepsRhythm: ['yes', 'no'] }))).toBe('COUNTIFS(binomes_rythme_tenu,"oui")+COUNTIFS(binomes_rythme_tenu,"non")')
  })

  it('finds empty cells and least numbers whatever the language of the spreadsheet', () => {
    expect(formulaOf(count('proposals', { daysToMeeting: undefined }))).toBe('COUNTIFS(propositions_jours_depuis_l_entretien,"=")')
    expect(formulaOf(count('questionnaires', { progress: { atLeast: -3 } }))).toBe('COUNTIFS(questionnaires_distance_parcourue,">="&-3)')
  })

  it('shows minutes as hours and cents as euro', () => {
    expect(formulaOf(over('sum', 'time', 'minutes', { paid: 'yes' }))).toBe('(SUMIFS(temps_minutes,temps_sur_le_temps_de_travail,"oui"))/60')
    expect(shownUnit(over('sum', 'time', 'cents'))).toBe(100)
  })

  it('takes stars, question marks and signs of comparison at their word', () => {
    expect(criterionText('A*B?')).toBe('A~*B~?')
    expect(criterionText('>5 ans')).toBe('=>5 ans')
  })
})

describe('the name of the file', () => {
  const january = { month: 1, day: 1 } as const
  it('is the year, or the days where it is none', () => {
    expect(reportFileName({ period: PERIOD, edition: 'internal', names: false }, january)).toBe('rapport-annuel-2025')
    expect(reportFileName({ period: PERIOD, edition: 'public', names: false }, january)).toBe('rapport-annuel-2025-public')
    const schoolYear = { from: day('2025-09-01'), to: day('2026-08-31') }
    expect(reportFileName({ period: schoolYear, edition: 'internal', names: true }, { month: 9, day: 1 })).toBe('rapport-annuel-2025-2026-avec-noms')
    expect(reportFileName({ period: schoolYear, edition: 'internal', names: false }, january)).toBe('rapport-annuel-2025-09-01_2026-08-31')
  })
})
