import { describe, expect, it } from 'vitest'

import { ERASURE_WORDS as words } from '../../builders/erasure'
import { aCasebook, aMentee, aMentor, aWorld, companyId, day, menteeId, mentorId } from '../../builders/casebook'
import { importId } from '../../builders/recruitment'

import { erase } from '#shared/casebook/erasure'
import { defaults } from '#shared/defaults/defaults'
import { accessDocument } from '#shared/documents/access-file'
import { sourceOf } from '#shared/documents/sheet-source'
import type { ImportRecord } from '#shared/domain/import-record'

const TODAY = '2026-11-17'

const brought = { on: day('2025-11-12'), duplicates: 0, refused: 1 } as const
const mentees: ImportRecord = {
  ...{ ...brought, id: importId(1), fileName: 'liste-forem.xlsx', target: 'mentees', created: [menteeId(1), menteeId(2)] },
  ...{ completed: [{ id: menteeId(3), added: { wishedJob: 'soudeuse' } }], accepted: [{ id: menteeId(1), on: day('2025-11-24') }, { id: menteeId(2), on: day('2025-11-24') }] },
}
const mentors: ImportRecord = { ...brought, id: importId(2), fileName: 'mentors.csv', target: 'mentors', created: [mentorId(1)] }
const companies: ImportRecord = { ...brought, id: importId(3), fileName: 'entreprises.csv', target: 'companies', created: [companyId(1)] }

const book = aCasebook({ mentors: [aMentor(1)], mentees: [aMentee(1), aMentee(2), aMentee(3)], imports: [mentees, mentors, companies] })

const importsWithout = (who: Parameters<typeof erase>[1]) => {
  const left = erase(book, who, { familyNameToo: false, words }, aWorld(TODAY))
  if (!left.ok) throw new Error(JSON.stringify(left.error))
  return left.value.imports
}

describe('a list that brought somebody who is erased', () => {
  it('no longer names them among those it created and accepted, and keeps what it counts', () => {
    expect(importsWithout({ kind: 'mentee', id: menteeId(1) })).toEqual({
      [importId(1)]: { ...mentees, created: [menteeId(2)], accepted: [{ id: menteeId(2), on: '2025-11-24' }] },
      [importId(2)]: mentors,
      [importId(3)]: companies,
    })
  })

  it('no longer holds what it added to their file', () => {
    expect(importsWithout({ kind: 'mentee', id: menteeId(3) })[importId(1)]).toEqual({ ...mentees, completed: [] })
  })

  it('gains nothing by it that it did not have', () => {
    expect(importsWithout({ kind: 'mentor', id: mentorId(1) })[importId(2)]).toEqual({ ...mentors, created: [] })
  })
})

describe('the file of somebody whom a list brought or completed', () => {
  it.each([
    ['mentee', menteeId(2), 'liste-forem.xlsx'],
    ['mentee', menteeId(3), 'liste-forem.xlsx'],
    ['mentor', mentorId(1), 'mentors.csv'],
  ] as const)('tells a %s which one it was', (kind, id, fileName) => {
    const source = sourceOf(book, { today: day(TODAY), defaults })
    if (!source.ok) throw new Error(source.error.code)
    const told = JSON.stringify(accessDocument(source.value, kind === 'mentor' ? { kind, id } : { kind, id }, []))
    expect(told).toContain(fileName)
    expect(told).not.toContain('entreprises.csv')
  })
})
