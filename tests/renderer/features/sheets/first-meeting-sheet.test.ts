import { expect, it } from 'vitest'

import { surroundingsOf } from '../../../../renderer/features/sheets/sheet-surroundings'
import { sheetTitle } from '../../../../renderer/paper/sheet-title'
import { places } from '../../../../renderer/ui/places'

import { sheetPage } from '#shared/text/sheet-page'

import { aCasebook, aPairAt, pairId } from '../../../builders/casebook'
import { aFirstMeeting, aGridVersion, interviewId } from '../../../builders/recruitment'

const names = 'Anne-Sophie d’Hœraene et Yusuf Çelik'
const book = aCasebook({
  pairs: [aPairAt('first-meeting-held')],
  gridVersions: [aGridVersion('first-meeting')],
  interviews: [aFirstMeeting(1, { held: { on: '2026-02-12' } })],
})

it('the sheet of a first meeting is named, told for whom it is, and leads back to its pair or its stage', () => {
  const blank = { kind: 'blank-grid', grid: 'first-meeting' } as const
  const prefilled = { kind: 'first-meeting-grid', pairId: pairId() } as const
  expect([sheetTitle(blank), sheetTitle(prefilled)]).toEqual(['Grille de la première rencontre, vierge', 'Grille de la première rencontre'])
  expect(surroundingsOf(book, blank)).toEqual({ lead: sheetPage.blankFirstMeeting, back: { href: places.stage(3), label: sheetPage.back.stage(3) } })
  expect(surroundingsOf(book, prefilled)).toEqual({ lead: sheetPage.firstMeeting(names), back: { href: places.pair(pairId()), label: sheetPage.back.pair } })
})

it('what was noted of a first meeting is told by both names and its day', () => {
  expect(surroundingsOf(book, { kind: 'interview', interviewId: interviewId() }).lead).toBe(sheetPage.interview['first-meeting'](names, '2026-02-12'))
})
