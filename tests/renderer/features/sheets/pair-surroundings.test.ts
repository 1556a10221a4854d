import { describe, expect, it } from 'vitest'

import { surroundingsOf } from '../../../../renderer/features/sheets/sheet-surroundings'
import { places } from '../../../../renderer/ui/places'

import { sheetPage } from '#shared/text/sheet-page'

import { aCasebook, aPairAt, menteeId, mentorId, pairId } from '../../../builders/casebook'

const book = aCasebook({ pairs: [aPairAt('active')] })

describe('the page of a sheet about a pair', () => {
  it('names the two, and leads back to the part of their page it belongs to', () => {
    expect(surroundingsOf(book, { kind: 'action-plan', pairId: pairId() })).toEqual({
      lead: sheetPage.pairSheets.ofPair['action-plan']('Anne-Sophie d’Hœraene et Yusuf Çelik'),
      back: { href: places.pairPlan(pairId()), label: sheetPage.pairSheets.backToPart['action-plan'] },
    })
    expect(surroundingsOf(book, { kind: 'meeting-sheet', pairId: pairId() }).back.href).toBe(places.pairMeetings(pairId()))
  })

  it('says whom a check-in, a closing or a questionnaire is about, and leads back to it', () => {
    const occasion = { kind: 'check-in', id: pairId(), number: 2, side: 'mentee' } as const
    expect(surroundingsOf(book, { kind: 'occasion-grid', occasion })).toEqual({
      lead: sheetPage.occasion['check-in'](2, 'Yusuf Çelik'),
      back: { href: places.checkIn(pairId(), 2, 'mentee'), label: sheetPage.back.checkIn },
    })
    expect(surroundingsOf(book, { kind: 'occasion-grid', occasion: { kind: 'evaluation', id: pairId(), side: 'mentor' } }).lead).toBe(sheetPage.occasion.evaluation('Anne-Sophie d’Hœraene'))
    expect(surroundingsOf(book, { kind: 'occasion-grid', occasion: { kind: 'closing', id: pairId() } }).back.href).toBe(places.pairClosing(pairId()))
    expect(surroundingsOf(book, { kind: 'blank-grid', grid: 'evaluation-mentee' }).back).toEqual({ href: places.stage(6), label: sheetPage.back.stage(6) })
  })

  it('leads back to its stage where it is blank', () => {
    expect(surroundingsOf(book, { kind: 'intake' })).toEqual({ lead: sheetPage.blank, back: { href: places.stage(3), label: sheetPage.back.stage(3) } })
  })

  it('leads back to where the two are compared or proposed', () => {
    const two = { menteeId: menteeId(), mentorId: mentorId() }
    expect(surroundingsOf(book, { kind: 'mentee-profile', ...two }).back.href).toBe(places.newProposal(menteeId(), mentorId()))
    expect(surroundingsOf(book, { kind: 'mentee-profile', ...two, pairId: pairId() }).back.href).toBe(places.pair(pairId()))
    expect(surroundingsOf(book, { kind: 'match-explanation', ...two }).back.href).toBe(places.matchMentee(menteeId()))
    expect(surroundingsOf(book, { kind: 'match-comparison', menteeId: menteeId(), mentorIds: [mentorId(1), mentorId(2)] }).back.href).toBe(places.compareMentors(menteeId(), `${mentorId(1)},${mentorId(2)}`))
  })
})
