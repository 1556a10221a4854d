import { describe, expect, it } from 'vitest'

import { emptyCasebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'
import type { Mapping } from '#shared/importing/mapping'
import { letterOf, planImport } from '#shared/importing/plan-import'
import { refusedLines } from '#shared/importing/refused-lines'

import { day } from '../../builders/casebook'
import { codes, planOf } from './a-list'

/** A list without headings, its columns named by a person. */
const namedByHand = (mapping: Mapping, ...cells: readonly (readonly string[])[]) =>
  planImport({ cells, header: { labels: [], firstRow: 0 }, mapping, target: 'mentors', book: emptyCasebook, lists: defaultLists, today: day('2026-03-20') })

describe('a list as spreadsheets really leave it', () => {
  it('has nothing to import when it is empty', () => {
    expect(planOf('mentors', [])).toEqual({ target: 'mentors', labels: [], rows: [], counts: { create: 0, complete: 0, duplicate: 0, refused: 0, empty: 0 } })
  })

  it('may end its lines before the last column', () => {
    const plan = planOf('mentors', [['Nom', 'Prénom', 'Né(e) le', 'GSM'], ['Dupont', 'Marie'], ['Leroy']])
    expect(plan.rows.map(row => [row.outcome, codes(row)])).toEqual([['create', []], ['refused', ['name-missing']]])
    const words = { sheet: 'Lignes à corriger', line: 'Ligne', reason: 'Motif', reasonOf: () => 'Prénom manquant' }
    expect(refusedLines(plan, words).sheets[0]?.rows).toEqual([['Leroy', '', '', '', '3', 'Prénom manquant']])
  })

  it('is understood by the letters of its columns where it has no headings', () => {
    const [row] = namedByHand({ 0: 'fullName', 1: 'birthDate' }, ['DUPONT Marie', 'en mars']).rows
    expect(row?.details).toMatchObject({ givenName: 'Marie', familyName: 'Dupont', notes: 'B\u202f: en mars' })
  })

  it('goes on after Z with two letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  it('keeps what a second column of the same field says otherwise, once', () => {
    const twice: Mapping = { 0: 'familyName', 1: 'givenName', 2: 'jobTitle', 3: 'jobTitle' }
    const plan = namedByHand(twice, ['Dupont', 'Marie', 'comptable', 'aide-comptable'], ['Leroy', 'Jean', 'soudeur', 'soudeur'], ['Thiry', 'Paul', 'maçon', ''])
    expect(plan.rows.map(row => [row.details?.notes, codes(row)])).toEqual([['D\u202f: aide-comptable', ['second-value']], [undefined, []], [undefined, []]])
  })
})
