import { describe, expect, it } from 'vitest'

import { companySheet, decimalHours, euros } from '#shared/text/sheets/company-sheet'
import { awaitingList, terminationLetter } from '#shared/text/sheets/contract-sheets'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { lifeSheets } from '#shared/text/sheets/life-sheets'
import { matchSheets } from '#shared/text/sheets/match-sheets'
import { peopleSheets } from '#shared/text/sheets/people-sheets'
import { progressSheet } from '#shared/text/sheets/progress-sheet'
import { profileSheet } from '#shared/text/sheets/profile-sheet'
import { orientationSheet, registrationSheets } from '#shared/text/sheets/registration-sheets'
import { sessionSheets, timeOfDay } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { volunteerSheet } from '#shared/text/sheets/volunteer-sheet'

/** Every text of an object of words, with the functions called on plain letters. */
const allTexts = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(Reflect.apply(words, undefined, ['x', 'y', 'z']))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(allTexts) : []
}

const texts = allTexts([awaitingList, companySheet, gridSheet, lifeSheets, matchSheets, peopleSheets, profileSheet, progressSheet, orientationSheet, registrationSheets, sessionSheets, sheetFrame, terminationLetter, volunteerSheet])

describe('the words of the sheets', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.length).toBeGreaterThan(250)
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€]|«[ \u00A0]|n° |\d (?:h|ans|mois)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, without a point or brackets inside a word', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)/u.test(text))).toEqual([])
  })
})

describe('what came of a row of the plan', () => {
  it('is joined to its day by one mark', () => {
    expect([undefined, 'Huit textes en ligne.', 'Huit textes', 'Engagée !'].map(note => lifeSheets.plan.resultOn(note, '2026-11-16'))).toEqual([
      '16/11/2026',
      'Huit textes en ligne, 16/11/2026',
      'Huit textes, 16/11/2026',
      'Engagée ! 16/11/2026',
    ])
  })
})

describe('figures as a Belgian reads them', () => {
  it('writes amounts with a comma and thousands apart', () => {
    expect([0, 5, 4820, 137_370, 123_456_789].map(euros)).toEqual(['0,00\u202F€', '0,05\u202F€', '48,20\u202F€', '1\u202F373,70\u202F€', '1\u202F234\u202F567,89\u202F€'])
  })

  it('writes hours to be added up as decimals', () => {
    expect([60, 90, 1710, 15, 85_500].map(decimalHours)).toEqual(['1\u00A0h', '1,5\u00A0h', '28,5\u00A0h', '0,25\u00A0h', '1\u202F425\u00A0h'])
  })

  it('writes the time of the day', () => {
    expect(['09:00', '14:30', '00:05'].map(timeOfDay)).toEqual(['9\u00A0h', '14\u00A0h\u00A030', '0\u00A0h\u00A005'])
  })
})
