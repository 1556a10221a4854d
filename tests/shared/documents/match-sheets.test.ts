import { describe, expect, it } from 'vitest'

import { plainText } from '#shared/documents/document'
import type { Sheet } from '#shared/domain/sheet'
import { matchSheets as words } from '#shared/text/sheets/match-sheets'

import { aCasebook, aMentee, aMentor, aPairAt, menteeId, mentorId } from '../../builders/casebook'
import { aPairingNote } from '../../builders/life'
import { blocksOf, documentFor, wordsOn } from '../../builders/sheets'

const french = { languages: [{ language: 'french', level: 'C1' }] } as const
const alike = { sector: 'construction', jobFamily: 'building', ...french } as const
const book = aCasebook({
  mentors: [aMentor(1, alike), aMentor(2, { ...french, sector: 'health' }), aMentor(3, { sector: 'construction' })],
  mentees: [aMentee(1, alike), aMentee(2, { ...alike, registeredOn: '2025-12-01' }), aMentee(3, { languages: [{ language: 'dari', level: 'C1' }] })],
  pairingNotes: [aPairingNote(1, { mentorId: mentorId(2), reason: 'Voisins' })],
})

const tableOf = (sheet: Sheet, from = book) => blocksOf(documentFor(from, sheet)).flatMap(block => (block.kind === 'table' ? [{ heads: block.columns.map(({ label }) => label), rows: block.rows.map(row => row.map(plainText)) }] : []))
const explanation = (mentor: number, mentee = 1): Sheet => ({ kind: 'match-explanation', menteeId: menteeId(mentee), mentorId: mentorId(mentor) })

describe('the explanation of a match', () => {
  it('tells each criterion with its weight, its facts and its verdict, and the score with what it rests on', () => {
    const [table] = tableOf(explanation(1))
    expect(table?.rows).toHaveLength(11)
    expect(table?.rows[0]).toEqual(['Secteur', 'correspond', 'Même secteur (construction et rénovation)', '5', '5\u00A0/\u00A05'])
    const shown = wordsOn(documentFor(book, explanation(1)))
    expect(shown).toMatch(/\d+\s\/\s100, pour \d+\spoints de poids connus sur \d+ – fiabilité \d+/)
    expect(shown).toContain(words.reading.human)
    expect(shown).toContain('situation au 12/03/2026')
  })

  it('says what must be known first: kept apart, to be checked, taken already', () => {
    expect(wordsOn(documentFor(book, explanation(2)))).toContain('Voisins')
    expect(wordsOn(documentFor(book, explanation(3)))).toContain('À vérifier avant de proposer')
    const taken = aCasebook({ pairs: [aPairAt('active')] })
    expect(wordsOn(documentFor(taken, explanation(1, 2)))).toContain(words.aside['pair/mentor-at-capacity'])
  })
})

describe('the comparison of mentors', () => {
  it('has a column for each, the same criteria in the rows, those that nobody wished anything about too', () => {
    const [table] = tableOf({ kind: 'match-comparison', menteeId: menteeId(1), mentorIds: [mentorId(1), mentorId(2), mentorId(3)] })
    expect(table?.heads).toEqual([words.comparison.criterion, 'Anne-Sophie\u00A0d’Hœraene', 'Benoît\u00A0Van\u00A0den\u00A0Bossche', 'Dominique\u00A0Étienne'])
    const labels = table?.rows.map(([label]) => label)
    expect(labels).toContain('Secteur (5)')
    expect(table?.rows.find(([label]) => label === 'Âge (1)')?.[1]).toBe('non pris en compte')
    expect(table?.rows.find(([label]) => label === 'Secteur (5)')?.[2]).toMatch(/^ne correspond pas \(0\s\/\s5\)\s: soins/)
  })
})

describe('the proposal for a group', () => {
  const group = (changes: object = {}): Sheet => ({ kind: 'group-proposal', aim: 'best-total', locked: [], ...changes })

  it('tells who is left and why, then the pairs with what fits, and what the other aim would give', () => {
    const shown = wordsOn(documentFor(book, group({ mentorIds: [mentorId(1), mentorId(2)] })))
    expect(shown).toMatch(/Correspond\s: secteur, métier, langues/)
    expect(shown.indexOf(words.group.unmatched)).toBeLessThan(shown.indexOf(words.group.pairs))
    expect(shown).toContain(words.group.compared)
    expect(shown).toContain('écarte')
    expect(shown).toContain(words.group.other('Meilleures paires d’abord'))
    expect(shown).toContain(words.reading.human)
  })

  it('says of a pair chosen by hand that it was, and of one that cannot be why not', () => {
    const free = aCasebook({ mentors: [aMentor(1, alike)], mentees: [aMentee(1, alike)] })
    expect(wordsOn(documentFor(free, group({ locked: [{ mentorId: mentorId(1), menteeId: menteeId(1) }] })))).toContain(`${words.group.byHand}.`)
    const gone = wordsOn(documentFor(free, group({ locked: [{ mentorId: mentorId(77), menteeId: menteeId(1) }] })))
    expect(gone).toContain(words.group.gone)
  })

  it('keeps to the people it is asked about, and says when nobody waits', () => {
    const [table] = tableOf(group({ menteeIds: [menteeId(2)] }))
    expect(table?.rows.map(row => row[1])).toEqual([expect.stringContaining('Léa\u00A0Noël')])
    expect(wordsOn(documentFor(aCasebook({ mentees: [] }), group()))).toContain(words.group.nobody)
  })
})
