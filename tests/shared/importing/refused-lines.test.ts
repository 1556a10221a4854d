import { expect, it } from 'vitest'

import { refusedLines } from '#shared/importing/refused-lines'

import { codes, planOf } from './a-list'

const words = { sheet: 'Lignes à corriger', line: 'Ligne', reason: 'Motif', reasonOf: (row: Parameters<typeof codes>[0]) => codes(row).join() }

it('gives back the lines that were refused, as they were, with why', () => {
  const plan = planOf('mentors', [
    ['Nom', 'Prénom', 'Inconnu'],
    ['Dupont', '', '=1+1'],
    ['Leroy', 'Jean', ''],
    ['Leroy', 'Jean', 'encore'],
  ])
  expect(refusedLines(plan, words).sheets).toMatchObject([
    { name: 'Lignes à corriger', columns: [{ label: 'Nom' }, { label: 'Prénom' }, { label: 'Inconnu' }, { label: 'Ligne' }, { label: 'Motif' }], rows: [['Dupont', '', '=1+1', '2', 'name-missing']] },
  ])
  expect(refusedLines(plan, words, ['refused', 'duplicate']).sheets[0]?.rows.map(row => row[3])).toEqual(['2', '4'])
})

it('names columns without headings by their letter', () => {
  const plan = planOf('mentors', [['Dupont', 'Marie', '12']])
  expect(refusedLines(plan, words).sheets[0]?.columns.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'Ligne', 'Motif'])
})
