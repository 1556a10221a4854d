import { describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aMentee, aPartner, aWorld, companyId, day, menteeId, partnerId } from '../../builders/casebook'
import { ERASURE_WORDS as words } from '../../builders/erasure'
import { anExchange, aProgressUpdate, exchangeId, progressUpdateId } from '../../builders/recruitment'

import type { Casebook } from '#shared/casebook/casebook'
import { erase, soughtOf, withoutFiles } from '#shared/casebook/erasure'
import { isAboutThem, whatErasureDoes, withoutThem } from '#shared/casebook/erasure-effects'
import { mentionsOf } from '#shared/casebook/erasure-mentions'
import { finderOf, masked } from '#shared/casebook/erasure-names'
import type { Mentee } from '#shared/domain/mentee'
import { retentionDecisionId } from '#shared/domain/retention'

const who = { kind: 'mentee', id: menteeId(1) } as const
const world = aWorld('2026-03-23')
const erased = (book: Casebook, familyNameToo = false): Casebook => {
  const after = erase(book, who, { familyNameToo, words }, world)
  if (!after.ok) throw new Error(after.error.code)
  return after.value
}

describe('somebody who is in no file', () => {
  const book = aCasebook({ mentees: [aMentee(2)] })

  it('is not erased, and nothing would go with them', () => {
    expect(erase(book, who, { familyNameToo: true, words }, world)).toEqual({ ok: false, error: { code: 'casebook/unknown', id: who.id } })
    expect(whatErasureDoes(book, who, words, world)).toMatchObject({ counts: { pairs: 0, interviews: 0, exchanges: 0 }, mentions: [], isOfTeam: false })
    expect(withoutFiles(book, who, words, world)).toEqual(book)
  })

  it('is named by their id alone', () => {
    expect(isAboutThem(book, who)(`"menteeId":"${menteeId(1)}"`)).toBe(true)
    expect(isAboutThem(book, who)('Yusuf Çelik, 0485 65 43 21')).toBe(false)
    expect(withoutThem(book, who, words)('Yusuf Çelik')).toBe('Yusuf Çelik')
  })
})

describe('what was noted of somebody alone', () => {
  const exchanges = [anExchange(1, { with: { kind: 'mentee', id: menteeId(1) } }), anExchange(2)]
  const book = aCasebook({ exchanges, progressUpdates: [aProgressUpdate(1), aProgressUpdate(2, { menteeId: menteeId(2) })] })

  it('is found in the journal by the id of its record', () => {
    const isAbout = isAboutThem(book, who)
    expect([exchangeId(1), exchangeId(2), progressUpdateId(1), progressUpdateId(2)].map(id => isAbout(`{"id":"${id}"}`))).toEqual([true, false, true, false])
  })

  it('goes with their file, where others were told something as well', () => {
    const left = erased(book)
    expect(Object.keys(left.exchanges)).toEqual([exchangeId(2)])
    expect(left.progressUpdates[progressUpdateId(1)]?.done).toMatchObject({ text: words.nothing })
  })
})

describe('the name of somebody in the texts of others', () => {
  const contact = (name: string) => ({ name, phone: '081 22 33 44' })

  it('goes from the contacts of firms and partners, where they are one of them', () => {
    const contacts = [contact('YUSUF CELIK'), contact('Sara Lopez')]
    const left = erased(aCasebook({ companies: [aCompany(1, { contacts }), aCompany(2, { contacts: [contact('Sara Lopez')] })], partners: [aPartner(1, { contacts })] }))
    expect([left.companies[companyId(1)]?.contacts, left.companies[companyId(2)]?.contacts, left.partners[partnerId(1)]?.contacts]).toEqual([[contacts[1]], [contacts[1]], [contacts[1]]])
  })

  it('leaves a shorter mark where there is no room for the longer one', () => {
    const because = (reason: string) => ({ kind: 'kept', id: retentionDecisionId(menteeId(2), 'mentee'), decidedOn: day('2026-01-12'), keepUntil: day('2027-01-01'), reason }) as const
    const left = erased(aCasebook({ retentionDecisions: [because(`Un litige avec Yusuf Çelik ${'x'.repeat(273)}`)] }))
    expect(Object.values(left.retentionDecisions)).toEqual([because(`Un litige avec … ${'x'.repeat(273)}`)])
  })

  it('is shown with the words around it, of which the end of a long text is only hinted at', () => {
    const note = `Après un long échange sur la formation et les horaires, Yusuf Çelik a choisi de commencer en septembre à la régie des bâtiments.`
    const { mentions } = whatErasureDoes(aCasebook({ exchanges: [anExchange(1, { note })] }), who, words, world)
    expect(mentions[0]?.places.map(({ excerpt }) => excerpt)).toEqual(['…hange sur la formation et les horaires, Yusuf Çelik a choisi de commencer en septembre à la…'])
  })

  it('is looked for in what stands in the book, and not where a record has gone', () => {
    const book = aCasebook({ exchanges: [anExchange(1, { note: 'Yusuf Çelik viendra.' })] })
    const mentions = mentionsOf({ ...book, mentees: {}, exchanges: { ...book.exchanges, [exchangeId(2)]: undefined } }, soughtOf(book, who, true))
    expect(mentions.map(({ id }) => id)).toEqual([exchangeId(1)])
  })

  it('is known by the family name where the file has no other', () => {
    const find = finderOf({ givenName: '', familyName: 'Çelik' }, { hasNamesake: false, givenNameToo: true })
    expect(masked('Mme Celik est venue ; un célikois aussi', find('Mme Celik est venue ; un célikois aussi'), '…')).toBe('… est venue ; un célikois aussi')
  })
})

it('nobody is given the number of another, nor one at all once they are all taken', () => {
  const gone = (count: number): Casebook['mentees'] => Object.fromEntries(Array.from({ length: count }, (_, index): [string, Mentee] => [`gone-${index}`, { ...aMentee(9), erased: { on: day('2026-01-05'), number: 1000 + index } }]))
  const book = aCasebook({ mentors: [], mentees: [aMentee(1)] })
  const numberIn = (count: number) => erased({ ...book, mentees: { ...gone(count), ...book.mentees } }).mentees[menteeId(1)]?.erased?.number
  expect(numberIn(8999)).toBe(9999)
  expect(() => numberIn(9000)).toThrow('Every number from 1000 to 9999 is taken')
})
