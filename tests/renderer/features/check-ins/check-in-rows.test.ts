import { describe, expect, it } from 'vitest'

import { checkInRows } from '../../../../renderer/features/check-ins/check-in-rows'
import { day, pairId } from '../../../builders/casebook'
import { aGridVersion, anInterview } from '../../../builders/recruitment'
import { aBookWithTwo, acted } from '../pairs/life/a-pair-at-work'

const told = (book: Parameters<typeof checkInRows>[0], on: string) =>
  checkInRows(book, day(on)).map(({ pairId: id, side, number, state, daysLate }) => `${id === pairId(1) ? 1 : 2} ${side} ${number} ${state} ${daysLate}`)

describe('the contacts of every pair', () => {
  it('show the next one of each while nothing is due, and the one due once its day has come', () => {
    expect(told(aBookWithTwo(), '2026-04-22').toSorted()).toEqual(['1 mentee 1 to-come 0', '1 mentor 1 to-come 0', '2 mentee 1 to-come 0', '2 mentor 1 to-come 0'])
    expect(told(aBookWithTwo(), '2026-04-26').toSorted()).toEqual(['1 mentee 1 due 3', '1 mentor 1 due 3', '2 mentee 1 due 3', '2 mentor 1 due 3'])
  })

  it('put what is late first, and take away what was done or given up', () => {
    const left = acted(aBookWithTwo(), 'check-in.save', { pairId: pairId(1), number: 1, side: 'mentor', details: { attempts: [], leftOn: day('2026-04-24') } })
    const interview = anInterview(1, { gridVersionId: aGridVersion('check-in-mentee').id, subject: { kind: 'check-in', id: pairId(1), number: 1, side: 'mentee' }, held: { on: day('2026-04-24') } })
    const rows = told({ ...left, interviews: { [interview.id]: interview } }, '2026-04-26')
    expect(rows.slice(0, 2).toSorted()).toEqual(['2 mentee 1 due 3', '2 mentor 1 due 3'])
    expect(rows.slice(2).toSorted()).toEqual(['1 mentee 2 to-come 0', '1 mentor 2 to-come 0'])
  })

  it('keep a sheet that was begun, even once the next is due, and tell the last level', () => {
    const begun = acted(aBookWithTwo(), 'interview.begin', { subject: { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' } })
    const judged = acted(begun, 'check-in.save', { pairId: pairId(1), number: 1, side: 'mentor', details: { attempts: [], assessment: { level: 'green', on: day('2026-04-24') } } })
    const mine = checkInRows(judged, day('2026-06-05')).filter(row => row.pairId === pairId(1) && row.side === 'mentor')
    expect(mine).toMatchObject([
      { number: 1, state: 'under-way', daysLate: 43, level: 'green', nextOn: '2026-06-04' },
      { number: 2, state: 'due', daysLate: 1, level: 'green' },
    ])
  })
})
