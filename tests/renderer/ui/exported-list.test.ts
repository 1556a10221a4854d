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

describe('a list that leaves for a spreadsheet', () => {
  it('has real days and real numbers, the words one reads where one sorts by something else, and no column of buttons', () => {
    const list = exportedList('Mentors', columns, rows)

    expect(list.columns.map(({ label, kind }) => `${label} ${kind}`)).toEqual(['Nom text', 'Depuis date', 'Rencontres number', 'Niveau text'])
    expect(list.rows).toEqual([
      ['Anciaux', '2026-03-01', 4, 'rouge'],
      ['=1+1', '', 0, '3'],
    ])
  })
})
