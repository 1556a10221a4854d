import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { daysBetween } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'
import { dateOrderOf, importedDate } from '#shared/importing/imported-date'

import { day } from '../../builders/casebook'
import { someDay } from '../../builders/days'

const today = day('2026-03-20')

describe('a date of somebody else’s list', () => {
  it.each([
    ['1990-03-12', '1990-03-12'],
    ['2026-03-14 10:22', '2026-03-14'],
    ['2026-03-14T10:22:33Z', '2026-03-14'],
    ['14/03/2026 10:22:33', '2026-03-14'],
    ['14/03/2026 à 10h22', '2026-03-14'],
    ['12/03/1990', '1990-03-12'],
    ['3/2/90', '1990-02-03'],
    ['12-03-1990', '1990-03-12'],
    ['12.03.90', '1990-03-12'],
    ['12031990', '1990-03-12'],
    ['12 mars 1990', '1990-03-12'],
    ['lundi 12 mars 1990', '1990-03-12'],
    ['1er août 85', '1985-08-01'],
    ['32944', '1990-03-12'],
  ])('« %s » is %s', (text, found) => {
    expect(importedDate(text, { today })).toBe(found)
  })

  it.each(['31/02/1990', '12/13/1990', '1990', '1990-03', '12/03', '12 mars', 'hier', 'vers 1990', '', '?', '00/00/0000', '99999'])('« %s » is no day', text => {
    expect(importedDate(text, { today })).toBeUndefined()
  })

  it('of a birth is never to come, whatever its two figures', () => {
    expect(importedDate('14/07/40', { today, isPast: true })).toBe('1940-07-14')
    expect(importedDate('14/07/40', { today })).toBe('2040-07-14')
  })

  it('is read back from each way it may be written', () => {
    fc.assert(
      fc.property(someDay, date => {
        const [year = '', month = '', number = ''] = date.split('-')
        const serial = String(daysBetween(IsoDate.parse('1899-12-30'), date))
        const writings = [date, `${number}/${month}/${year}`, `${Number(number)}.${Number(month)}.${year}`, `${date} 09:05`, ...(/^\d{5}$/.test(serial) && date < '2079' ? [serial] : [])]
        for (const writing of writings) expect(importedDate(writing, { today })).toBe(date)
      }),
    )
  })

  it('never gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,8}([/. -]\d{1,2}[/. -]\d{2,4})?$/)), text => {
        const found = importedDate(text, { today })
        expect(found === undefined || IsoDate.safeParse(found).success).toBe(true)
      }),
    )
  })
})

describe('the order of a column of dates', () => {
  it('puts the month first only where some date demands it and none contradicts', () => {
    expect(dateOrderOf(['3/25/2026 10:22:33', '3/2/2026'])).toBe('month-first')
    expect(dateOrderOf(['25/3/2026', '3/2/2026'])).toBe('day-first')
    expect(dateOrderOf(['3/2/2026', '1990-03-12'])).toBe('day-first')
    expect(dateOrderOf(['3/25/2026', '25/3/2026'])).toBe('day-first')
    expect(importedDate('3/2/2026', { today, order: 'month-first' })).toBe('2026-03-02')
  })
})
