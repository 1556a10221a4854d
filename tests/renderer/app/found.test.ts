import { describe, expect, it } from 'vitest'

import { findIn } from '../../../renderer/app/found'
import { fileAt, recentFiles, recentsIn, withRecent } from '../../../renderer/app/recents'
import { places } from '../../../renderer/ui/places'

import { shell } from '#shared/text/shell'
import { sheetTitles } from '#shared/text/sheet-page'
import { wayWords } from '#shared/text/way'

import { aCasebook, aMentor, aPairAt, aPartner, day, mentorId, pairId } from '../../builders/casebook'

const book = aCasebook({ pairs: [aPairAt('active')], mentors: [{ ...aMentor(), givenName: 'Hélène', familyName: 'D’Aoust-Lebœuf' }] })
const around = { today: day('2026-03-20'), recents: [], isProtected: false }
const find = (query: string, also: Partial<Parameters<typeof findIn>[2]> = {}) => findIn(book, query, { ...around, ...also })
const labels = (query: string, title: string) => find(query).groups.find(group => group.title === title)?.found.map(({ label }) => label) ?? []
const hrefs = (query: string) => find(query).groups.flatMap(({ found }) => found.flatMap(({ does }) => ('href' in does ? [does.href] : [])))

describe('the palette', () => {
  it.each(['helene', 'HELENE', "d'aoust", 'd’aoust hélène', 'leboeuf hel', 'aoust-lebœuf'])('finds a person by « %s »: accents, capitals, apostrophes and the order of words aside', query => {
    expect(labels(query, shell.search.people)).toContain('Hélène D’Aoust-Lebœuf')
  })

  it('puts those whose name begins so before those in whose name a word does, and these before those that hold it', () => {
    const three = aCasebook({ partners: ['La Maison', 'Maison de l’emploi', 'Amaison'].map((name, place) => ({ ...aPartner(), id: `c000000${place}-0000-4000-8000-000000000001` as ReturnType<typeof aPartner>['id'], name })) }) // ids of a test
    const found = findIn(three, 'maison', around).groups.find(({ title }) => title === shell.search.people)?.found.map(({ label }) => label)
    expect(found).toEqual(['Maison de l’emploi', 'La Maison', 'Amaison'])
  })

  it.each([
    ['signer', places.contractsAwaiting],
    ['plusieurs rencontres', places.meetingsTable],
    ['croisement', places.matching],
    ['refus', places.refusals],
  ])('finds the pages of pairs that have no entry of their own, by « %s »', (query, href) => {
    expect(hrefs(query)).toContain(href)
  })

  it.each(['tableau de bord', 'résultats', 'rapports'])('finds the results by « %s »', query => {
    expect(hrefs(query)).toContain(places.reports)
  })

  it('finds the papers of a pair by their name and by one of the two, and blank sheets by their name', () => {
    expect(labels('rencontre helene', wayWords.search.documents).some(label => label.includes('Hélène'))).toBe(true)
    expect(labels('grille vierge sélection', wayWords.search.documents)).toContain(sheetTitles.blankGrid['mentee-selection'])
  })

  it('offers to lock only where something is protected', () => {
    expect(labels('verrouiller', shell.search.actions)).toEqual([])
    expect(find('verrouiller', { isProtected: true }).groups[0]?.found.map(({ label }) => label)).toEqual([wayWords.actions.lock])
  })

  it('says how many answer, and that nothing does', () => {
    expect(find('helene').count).toBeGreaterThan(0)
    expect(find('zzzz')).toEqual({ groups: [], count: 0 })
  })

  it('shows what one looked at last before anything is typed', () => {
    const recents = recentFiles(book, [['mentors', mentorId()]])
    expect(find(' ', { recents }).groups[0]).toMatchObject({ title: wayWords.recents.title, found: [{ label: 'Hélène D’Aoust-Lebœuf' }] })
  })
})

describe('what one looked at last', () => {
  it('is the file of any of its pages, each once, the latest first', () => {
    const [mentor, pair] = [fileAt(book, places.mentorStep(mentorId(), 'decision')), fileAt(book, places.pairPlan(pairId()))]
    if (!mentor || !pair) throw new Error('both are in the book')
    expect(withRecent(book, withRecent(book, [mentor], pair), mentor)).toEqual([['mentors', mentorId()], ['pairs', pairId()]])
  })

  it.each([places.newMentor, places.mentor('x'), places.settings, places.today])('is no file at %s', location => {
    expect(fileAt(book, location)).toBeUndefined()
  })

  it('leaves out who was erased, and what no window of ours wrote', () => {
    const gone = aCasebook({ mentors: [{ ...aMentor(), erased: { on: day('2026-03-19'), number: 1000 } }] })
    expect(recentFiles(gone, [['mentors', mentorId()]])).toEqual([])
    expect(recentsIn({ mentors: 1 })).toEqual([])
  })
})
