import { describe, expect, it } from 'vitest'

import { exportedList } from '../../../renderer/ui/exported-list'

const rows = [
  { name: 'Anciaux', since: '2026-03-01', met: 4, level: 2, note: 12 },
  { name: '=1+1', since: '', met: 0, level: 0, note: '' },
]

const columns = [
  { key: 'name', label: 'Nom', value: ({ name }: (typeof rows)[number]) => name },
  { key: 'since', label: 'Depuis', value: ({ since }: (typeof rows)[number]) => since },
  { key: 'met', label: 'Rencontres', value: ({ met }: (typeof rows)[number]) => met },
  { key: 'level', label: 'Niveau', value: ({ level }: (typeof rows)[number]) => level, exported: ({ level }: (typeof rows)[number]) => (level === 2 ? 'rouge' : 3) },
  { key: 'act', label: 'Action', value: () => '', exported: false as const },
]

const given = [{ town: 'Namur', minutes: 1.5 }]

describe('a list that leaves for a spreadsheet', () => {
  it('has real days and real numbers, the words one reads where one sorts by something else, and no column of buttons', () => {
    const list = exportedList('Mentors', columns, rows)

    expect(list.columns.map(({ label, kind }) => `${label} ${kind}`)).toEqual(['Nom text', 'Depuis date', 'Rencontres number', 'Niveau text'])
    expect(list.rows).toEqual([
      ['Anciaux', '2026-03-01', 4, 'rouge'],
      ['=1+1', '', 0, '3'],
    ])
  })

  it('tells the unit at the head, and what stands beside a column in one of its own', () => {
    const list = exportedList('Mentors', [
      { key: 'town', label: 'Commune', value: ({ town }: (typeof given)[number]) => town, exportedBeside: { label: 'Province', value: () => 'Namur' } },
      { key: 'hours', label: 'Durée', value: ({ minutes }: (typeof given)[number]) => minutes, unit: 'hours' },
    ], given)

    expect(list.columns.map(({ label, kind }) => `${label} ${kind}`)).toEqual(['Commune text', 'Province text', 'Durée (heures) decimal'])
    expect(list.rows).toEqual([['Namur', 'Namur', 1.5]])
  })
})
