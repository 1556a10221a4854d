import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Address, isUnusualPostcode, shownAddress } from '#shared/domain/address'
import { CompanyNumber, shownCompanyNumber } from '#shared/domain/company-number'
import { isUnusualPhone, Phone } from '#shared/domain/phone'

describe('a company number', () => {
  it.each(['0123.456.749', '0123456749', 'BE 0123 456 749', 'be0123.456.749', '123.456.749'])('is read from %s', typed => {
    expect(shownCompanyNumber(CompanyNumber.parse(typed))).toBe('0123.456.749')
  })

  it.each(['', '0123.456.748', '2123.456.749', '0123.456.74', '01234567490', 'douze'])('is refused: %j', typed => {
    expect(CompanyNumber.safeParse(typed).success).toBe(false)
  })

  it('is refused with any one figure wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = Array.from('0123456749')
        digits[place] = String((Number(digits[place]) + shift) % 10)
        expect(CompanyNumber.safeParse(digits.join('')).success).toBe(false)
      }),
    )
  })
})

describe('a phone number', () => {
  it.each([
    ['0470/12.34.56', '0470 12 34 56'],
    ['+32 470 12 34 56', '0470 12 34 56'],
    ['0032470123456', '0470 12 34 56'],
    ['+32 (0)2 226 88 88', '02 226 88 88'],
    ['02/226.88.88', '02 226 88 88'],
    ['081223344', '081 22 33 44'],
    ['04 223 45 67', '04 223 45 67'],
  ])('typed %s is kept as %s', (typed, kept) => {
    expect(Phone.parse(typed)).toBe(kept)
    expect(isUnusualPhone(typed)).toBe(false)
    expect(Phone.parse(kept)).toBe(kept)
  })

  it.each(['+33 6 12 34 56 78', '00 352 621 123 456'])('of another country is kept as typed: %s', typed => {
    expect(Phone.parse(typed)).toBe(typed)
    expect(isUnusualPhone(typed)).toBe(false)
  })

  it.each(['0470 12 34', '0812 34 56 78', '12', 'demander à Paul', '+32 47'])('that looks wrong is kept all the same, and is worth a second look: %s', typed => {
    expect(Phone.parse(typed)).toBe(typed)
    expect(isUnusualPhone(typed)).toBe(true)
  })
})

describe('an address', () => {
  it('shows what is known of it', () => {
    expect(shownAddress(Address.parse({ street: 'rue Haute 12 bte 4', postcode: 'B-1000', municipality: 'Bruxelles' }))).toBe('rue Haute 12 bte 4, 1000 Bruxelles')
    expect(shownAddress(Address.parse({ municipality: 'Namur' }))).toBe('Namur')
    expect(shownAddress({})).toBe('')
  })

  it.each([
    ['1000', false],
    ['9999', false],
    ['B-5000', false],
    ['0999', true],
    ['59000', true],
    ['L-1234', true],
  ])('with postcode %s is unusual: %s', (postcode, unusual) => {
    expect(isUnusualPostcode(postcode)).toBe(unusual)
  })
})
