import { describe, expect, it } from 'vitest'

import { listed } from '#shared/casebook/casebook'
import { shownAddress } from '#shared/domain/address'
import { locate, placeIn } from '#shared/matching/places/locate'

import { played } from '../../sample/played'

const name = (text: string) => placeIn(text)?.name

describe('a meeting place written freely', () => {
  it.each([
    ['rue du Page 196, 1050 Ixelles', 'Ixelles'],
    ['Logilux, zoning de Sauvenière, 5030 Gembloux (salle 2)', 'Gembloux'],
    ['B-5000 Namur', 'Namur'],
    ['Résidence Les Aubépines, chaussée de Louvain 812, 5004 Namur', 'Bouge'],
    ['avenue des Combattants 3, 1348 Ottignies-Louvain-la-Neuve, bâtiment C', 'Louvain-la-Neuve'],
    ['rue Haute 4, 6980 La Roche-en-Ardenne au premier étage', 'La Roche-en-Ardenne'],
    ['siège : 1000 Bruxelles ; atelier : 4000 Liège', 'Liège'],
  ])('« %s » is at %s', (text, place) => {
    expect(name(text)).toBe(place)
  })

  it('does not take a house number for a postcode', () => {
    expect(name('Chaussée de Louvain 1050, 5000 Namur')).toBe('Namur')
    expect(name('Espace 2000, Anvers')).toBe('Anvers')
  })

  it('reads a name that stands alone after the last comma', () => {
    expect(name('Bibliothèque communale, place Roi Baudouin, Ciney')).toBe('Ciney')
    expect(name('Dinant (au café de la gare)')).toBe('Dinant')
  })

  it.each([
    ...['', 'chez la ou le mentor', 'rue de Namur 12', 'rue du Pont 12, 5500', 'à convenir, bureau 3', 'Maison du peuple, Celles'],
    ...['Chaussée de Wavre 1420 Liège', 'Chaussée de Wavre 4000 Gembloux', 'L-1234 Luxembourg', '59000 Lille'],
  ])('is not guessed from « %s »', text => {
    expect(placeIn(text)).toBeUndefined()
  })
})

describe('the sample programme', () => {
  it('has every address and meeting place on the map', async () => {
    const book = await played()
    const people = [...listed(book.mentors), ...listed(book.mentees), ...listed(book.companies), ...listed(book.partners)]
    const addresses = people.map(({ address }) => address).filter(address => shownAddress(address) !== '')
    const places = [...JSON.stringify(book).matchAll(/"meetingPlace":"([^"]*)"/g)].map(([, place = '']) => place)
    expect(addresses.filter(address => locate(address) === undefined)).toEqual([])
    expect(places.filter(place => placeIn(place) === undefined)).toEqual([])
    expect([addresses.length > 20, places.length > 20]).toEqual([true, true])
  })
})
