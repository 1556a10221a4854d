import { describe, expect, it } from 'vitest'

import { defaults } from '#shared/defaults/defaults'
import { peopleWorkbook } from '#shared/documents/people-workbook'

import { aCasebook, aMentee, aMentor, day, menteeId, mentorId } from '../../builders/casebook'

const book = aCasebook({
  mentors: [aMentor(1, { address: { street: 'rue Haute 12' }, frame: { kind: 'unknown' } }), aMentor(2, { address: { postcode: '6700', municipality: 'Arlon' }, frame: { kind: 'own-time' }, familyName: 'Thiry' })],
  mentees: [aMentee(1, { address: { postcode: '5100', municipality: 'Jambes' } })],
})
const cells = (selection: Parameters<typeof peopleWorkbook>[1], label: string) => {
  const [sheet] = peopleWorkbook(book, selection, defaults, day('2026-03-20')).sheets
  const index = sheet?.columns.findIndex(column => column.label === label) ?? -1
  return sheet?.rows.map(row => row[index])
}

describe('the chosen people as a spreadsheet', () => {
  it('has an empty cell for a province and a frame that nobody knows', () => {
    const both = { kind: 'mentors', ids: [mentorId(1), mentorId(2)] } as const
    expect(cells(both, 'Province')).toEqual([undefined, 'Luxembourg'])
    expect(cells(both, 'Cadre d’engagement')).toEqual([undefined, 'salarié, hors temps de travail (volontaire)'])
  })

  it('leaves out who was deleted since they were chosen', () => {
    expect(cells({ kind: 'mentors', ids: [mentorId(9), mentorId(2)] }, 'Nom')).toEqual(['Thiry'])
    expect(cells({ kind: 'mentees', ids: [menteeId(9), menteeId(1)] }, 'Commune')).toEqual(['Jambes'])
  })
})
