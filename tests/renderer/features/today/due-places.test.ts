import { describe, expect, it } from 'vitest'

import { dueHref } from '../../../../renderer/features/today/due-places'
import { places } from '../../../../renderer/ui/places'
import { aBusyWeek } from '../../../builders/busy-week'
import { aCasebook, aPairAt, day, menteeId, mentorId, pairId } from '../../../builders/casebook'
import { aClosing, aNextStep } from '../../../builders/ending'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import type { DueRule } from '#shared/due/due-line'
import { dueLines } from '#shared/due/due-lines'

const hrefs = (book: Casebook, today: string, rule: DueRule) => dueLines(book, day(today), defaults).flatMap(line => (line.rule === rule ? [dueHref(book, line)] : []))

describe('each line opens the step that it asks for', () => {
  it('a six-week contact with one of the two, the rhythm, the plan', () => {
    const book = aBusyWeek(1)
    expect(hrefs(book, '2026-04-24', 'check-in')).toEqual([places.checkIn(pairId(1), 1, 'mentee'), places.checkIn(pairId(1), 1, 'mentor')])
    expect(hrefs(book, '2026-04-24', 'behind')).toEqual([places.pairMeetings(pairId(1))])
    expect(hrefs(book, '2026-04-30', 'plan-missing')).toEqual([places.pairPlan(pairId(1))])
  })

  it('a step where it was decided: at a contact, or at the closing', () => {
    const step = (from: Parameters<typeof aNextStep>[1]) => ({ ...aCasebook({ pairs: [aPairAt('active')] }), nextSteps: Object.fromEntries([aNextStep(1, from)].map(each => [each.id, each])) })
    expect(hrefs(step({}), '2026-04-30', 'next-step')).toEqual([places.checkIn(pairId(1), 1, 'mentor')])
    expect(hrefs(step({ from: { kind: 'closing' } }), '2026-04-30', 'next-step')).toEqual([places.pairClosing(pairId(1))])
  })

  it('the closing, the certificates and the questionnaires of a pair that is over', () => {
    expect(hrefs(aCasebook({ pairs: [aPairAt('to-close')] }), '2026-09-13', 'closing-to-plan')).toEqual([places.pairClosing(pairId(1))])
    const closed = { ...aCasebook({ pairs: [aPairAt('closed')] }), closings: { [pairId(1)]: aClosing() } }
    expect(hrefs(closed, '2026-10-30', 'certificate-to-give')).toEqual([places.pairClosing(pairId(1))])
    expect(hrefs(closed, '2026-10-30', 'questionnaire-to-hand')).toEqual([places.pairEvaluation(pairId(1))])
  })

  it('those who were never told what is done with their data, on the list of them', () => {
    expect(hrefs(aCasebook({ pairs: [aPairAt('active')] }), '2026-04-30', 'people-to-inform')).toEqual([places.notices])
  })

  it('a proposal of two people, and a first meeting', () => {
    const book = aCasebook({ pairs: [aPairAt('first-meeting-planned', 1, { mentorId: mentorId(1), menteeId: menteeId(1) })] })
    expect(hrefs(book, '2026-02-11', 'first-meeting-ahead')).toEqual([places.pair(pairId(1))])
  })
})
