import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Province, PROVINCES, provinceOf } from '#shared/domain/province'
import { BELGIAN_PLACES } from '#shared/matching/places/belgian-places'
import { kilometresBetween, locate, type Point } from '#shared/matching/places/locate'

import { BRUSSELS, WALLONIA } from './municipalities'

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude, name: 'atlas' })
const named = (municipality: string) => locate({ municipality })?.name

/** Kilometres between two places known by name; a name that is not known makes the test fail. */
function between(one: string, other: string): number {
  const [from, to] = [locate({ municipality: one }), locate({ municipality: other })]
  if (!from || !to) throw new Error(`${one} or ${other} is not known`)
  return kilometresBetween(from, to)
}

describe('the straight line', () => {
  it.each<[string, string, number]>([
    ['Namur', 'Liège', 53],
    ['Bruxelles', 'Namur', 56],
    ['Bruxelles', 'Anvers', 42],
    ['Charleroi', 'Mons', 35],
    ['Ostende', 'Arlon', 269],
    ['Namur', 'Jambes', 1.3],
  ])('from %s to %s measures about %d kilometres, as on a map', (one, other, kilometres) => {
    expect(Math.abs(between(one, other) - kilometres)).toBeLessThan(kilometres < 10 ? 0.5 : 3)
  })

  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const anywhere = fc.record({ latitude: degrees(49.4, 51.6), longitude: degrees(2.5, 6.5), name: fc.constant('') })

  it('is as long there as back, nothing from a place to itself, and never longer than by a third place', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (one, other, third) => {
        expect(kilometresBetween(one, other)).toBe(kilometresBetween(other, one))
        expect(kilometresBetween(one, one)).toBe(0)
        expect(kilometresBetween(one, other)).toBeLessThanOrEqual(kilometresBetween(one, third) + kilometresBetween(third, other) + 1e-9)
      }),
    )
  })
})

describe('where places lie', () => {
  it.each<[string, number, number]>([
    ['Namur', 50.467, 4.868],
    ['Liège', 50.633, 5.58],
    ['Charleroi', 50.411, 4.445],
    ['Mons', 50.454, 3.952],
    ['Tournai', 50.607, 3.389],
    ['Wavre', 50.717, 4.6],
    ['Arlon', 49.683, 5.817],
    ['Bastogne', 50.004, 5.72],
    ['Marche-en-Famenne', 50.227, 5.344],
    ['Dinant', 50.261, 4.912],
    ['Verviers', 50.588, 5.864],
    ['Eupen', 50.628, 6.031],
    ['Chimay', 50.049, 4.317],
    ['Gand', 51.054, 3.725],
    ['Bruges', 51.209, 3.224],
    ['Courtrai', 50.828, 3.266],
    ['Louvain', 50.879, 4.701],
    ['Hasselt', 50.931, 5.338],
    ['Turnhout', 51.322, 4.949],
  ])('%s lies where an atlas puts it', (name, latitude, longitude) => {
    const point = locate({ municipality: name })
    expect(point && kilometresBetween(point, at(latitude, longitude))).toBeLessThan(1.5)
  })

  it.each(BRUSSELS)('%s %s, in Dutch %s, lies where an atlas puts it', (postcode, french, dutch, latitude, longitude) => {
    const found = [{ postcode }, { postcode, municipality: french }, { postcode, municipality: dutch }].map(locate)
    for (const point of found) expect(point && kilometresBetween(point, at(latitude, longitude))).toBeLessThan(1.6)
  })

  it('knows every municipality of Wallonia by its name, but for two that share it with another', () => {
    expect(WALLONIA).toHaveLength(262)
    expect(WALLONIA.filter(name => locate({ municipality: name }) === undefined)).toEqual(['Celles', 'Saint-Nicolas'])
    expect([locate({ postcode: '7760', municipality: 'Celles' }), locate({ postcode: '4420', municipality: 'Saint-Nicolas' })]).not.toContain(undefined)
  })

  it('knows postcodes of all provinces, nearly all of those in use', () => {
    const codes = Array.from({ length: 9000 }, (_, index) => String(1000 + index)).filter(postcode => locate({ postcode }))
    const count = (province: Province) => codes.filter(code => provinceOf(code) === province).length
    expect(codes).toHaveLength(1115)
    expect(Object.fromEntries(PROVINCES.map(province => [province, count(province)]))).toMatchInlineSnapshot(`
      {
        "antwerp": 102,
        "brussels": 22,
        "east-flanders": 112,
        "flemish-brabant": 126,
        "hainaut": 201,
        "liege": 157,
        "limburg": 68,
        "luxembourg": 93,
        "namur": 86,
        "walloon-brabant": 44,
        "west-flanders": 104,
      }
    `)
  })

  it('keeps every place and the place of every postcode within the country', () => {
    const lines = BELGIAN_PLACES.trim().split('\n')
    for (const line of lines) {
      const [name, latitude, longitude] = line.split(';')
      expect(Number(latitude), name).toSatisfy((north: number) => north > 49490 && north < 51510)
      expect(Number(longitude), name).toSatisfy((east: number) => east > 2530 && east < 6410)
    }
    expect(lines.length).toBeGreaterThan(2400)
  })
})

describe('a place by its name', () => {
  it.each([
    ['Liège', 'Luik'],
    ['Liège', 'Lüttich'],
    ['Namur', 'Namen'],
    ['Mons', 'Bergen'],
    ['Tournai', 'Doornik'],
    ['Bruxelles', 'Brussel'],
    ['Bruxelles', 'BRUXELLES'],
    ['Ixelles', 'Elsene'],
    ['Anvers', 'Antwerpen'],
    ['La Calamine', 'Kelmis'],
    ['Saint-Vith', 'Sankt Vith'],
    ['Saint-Servais', 'St-Servais'],
    ['Saint-Servais', 'Saint Servais (Namur)'],
    ['Jemeppe-sur-Sambre', 'Jemeppe s/Sambre'],
    ['La Louvière', 'Louvière (La)'],
    ['Éghezée', 'eghezee'],
    ['Braine-l’Alleud', "Braine-l'Alleud"],
    ['Sambreville', 'Sambreville'],
    ['Namur', '5000 Namur'],
  ])('is %s for who writes « %s »', (name, written) => {
    expect(named(written)).toBe(name)
  })

  it.each(['Celles', 'Clermont', 'Heusden', 'Saint-Nicolas', 'Deurne', 'Haren', 'Vorst', 'Saint-Denis'])('is not guessed where several go by it: « %s »', name => {
    expect(locate({ municipality: name })).toBeUndefined()
  })

  it.each([
    ['Forest', '1190'],
    ['Aalst', '9300'],
    ['Halle', '1500'],
    ['Perwez', '1360'],
  ])('is the municipality when the others are villages: « %s » is at %s', (name, postcode) => {
    expect(locate({ municipality: name })).toEqual(locate({ postcode }))
  })

  it.each(['', ' ', 'Atlantide', 'Paris', 'chez elle', '—', '12'])('is unknown when it is none: « %s »', municipality => {
    expect(locate({ municipality })).toBeUndefined()
  })
})

describe('a postcode with a name', () => {
  const name = (postcode: string, municipality?: string) => locate({ postcode, municipality })?.name

  it('gives the locality when they agree, and tells namesakes apart', () => {
    expect(name('5100', 'Wépion')).toBe('Wépion')
    expect(name('5190', 'Spy')).toBe('Spy')
    expect(locate({ postcode: '7760', municipality: 'Celles' })).not.toEqual(locate({ postcode: '5561', municipality: 'Celles' }))
  })

  it('gives the place that stands for the postcode when the name is another, unknown or missing', () => {
    expect(['Namur', 'Liège', 'Atlantide', undefined].map(other => name('5100', other))).toEqual(['Jambes', 'Jambes', 'Jambes', 'Jambes'])
    expect(name('B-1348', 'Ottignies-Louvain-la-Neuve')).toBe('Louvain-la-Neuve')
  })

  it('leaves it to the name when the postcode is of no village but of the same part of the country', () => {
    expect(name('1049', 'Bruxelles')).toBe('Bruxelles')
    expect(name('1049', 'Liège')).toBeUndefined()
    expect(name('1049')).toBeUndefined()
  })

  it('is unknown abroad, even where a Belgian village has the name', () => {
    expect(['59000', 'L-1234', '1012 AB', 'SW1A'].map(postcode => locate({ postcode, municipality: 'Lille' }))).toEqual([undefined, undefined, undefined, undefined])
  })
})
