import { describe, expect, it } from 'vitest'

import { day } from '../../builders/casebook'

import { AgreementStep } from '#shared/domain/company'
import { birthDateOn, listName } from '#shared/domain/person'

describe('a birth date', () => {
  const BirthDate = birthDateOn(day('2026-03-16'))

  it.each([undefined, '2026-03-16', '1970-02-28', '1915-03-17'])('may be %s', typed => {
    expect(BirthDate.safeParse(typed).success).toBe(true)
  })

  it.each([
    ['2026-03-17', 'birth-in-future'],
    ['1915-03-16', 'birth-too-long-ago'],
  ])('is not %s', (typed, why) => {
    expect(BirthDate.safeParse(typed).error?.issues[0]?.message).toBe(why)
  })
})

it('puts the family name first in a list, and a comma where it ends', () => {
  expect(listName({ givenName: 'Karim', familyName: 'Ben Aïssa' })).toBe('Ben Aïssa, Karim')
})

describe('the agreement of a management', () => {
  const granted = (until?: string) => AgreementStep.safeParse({ state: 'granted', on: '2026-03-12', signatory: 'Paul Thiry', ...(until && { until }) })

  it.each([undefined, '2026-03-12', '2027-03-11'])('may end on %s', until => {
    expect(granted(until).success).toBe(true)
  })

  it('does not end before it begins', () => {
    expect(granted('2026-03-11').error?.issues).toMatchObject([{ path: ['until'], message: 'until-before-on' }])
  })
})
