import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { IsoDate } from '#shared/domain/iso-date'
import { typedDate } from '#shared/domain/typed-date'

import { day } from '../../builders/casebook'
import { someDay } from '../../builders/days'

const today = day('2026-03-20')

describe('a typed date', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['12/3', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['120326', '2026-03-12'],
    ['12032026', '2026-03-12'],
    ['1203', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['12 MARS', '2026-03-12'],
    ['1er août 2027', '2027-08-01'],
    ['3 sept. 2025', '2025-09-03'],
    ['29 févr. 2028', '2028-02-29'],
    [' 2026-03-12 ', '2026-03-12'],
    ['hier', '2026-03-19'],
    ['aujourd’hui', '2026-03-20'],
    ["Aujourd'hui", '2026-03-20'],
    ['demain', '2026-03-21'],
    ['14/07/85', '1985-07-14'],
    ['14/07/46', '2046-07-14'],
    ['14/07/47', '1947-07-14'],
  ])('« %s » is %s', (typed, found) => {
    expect(typedDate(typed, today)).toBe(found)
  })

  it.each(['31/02', '31/02/2026', '29/02/2026', '31 avril', '00/01/2026', '12/13/2026', '1 jui 2026', '12', 'bientôt', '', '12/03/206', '310226', 'constructor'])(
    '« %s » is no day',
    typed => {
      expect(typedDate(typed, today)).toBeUndefined()
    },
  )

  it('reads back the day it shows', () => {
    fc.assert(
      fc.property(someDay, date => {
        expect(typedDate(date.split('-').reverse().join('/'), today)).toBe(date)
      }),
    )
  })

  it('never gives a day that does not exist', () => {
    const figures = fc.stringMatching(/^\d{1,2}[/. -]\d{1,2}([/. -]\d{2,4})?$/)
    fc.assert(
      fc.property(fc.oneof(figures, fc.string(), fc.stringMatching(/^\d{4,8}$/)), typed => {
        const found = typedDate(typed, today)
        expect(found === undefined || IsoDate.safeParse(found).success).toBe(true)
      }),
    )
  })
})
