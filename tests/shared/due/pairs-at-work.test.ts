import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aPairAt, day, someTerms } from '../../builders/casebook'
import { amendmentId, aMeeting, anIntake, aPlan, heldOn } from '../../builders/life'
import { everyoneTold, toldOn } from '../../builders/due'

type Parts = Parameters<typeof aCasebook>[0]

/** A pair at work that starts on a day and ends on another, its in-take closed, with meetings held on some days. */
function working(startsOn: string, endsOn: string, held: readonly string[] = [], parts: Parts = {}): Casebook {
  const pair = aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms({ startsOn, endsOn }) }, moves: [] })
  return aCasebook({ pairs: [pair], intakes: [anIntake({ closedOn: startsOn })], actionPlans: [aPlan()], meetings: held.map((on, index) => aMeeting(index + 1, heldOn(on))), ...parts })
}

const RHYTHM = ['no-meeting', 'behind'] as const
const THE_END = ['end-in-sight', 'term-past'] as const

describe('the rhythm of a pair', () => {
  it('is silent for three weeks, then tells since when nobody met and what is missing, in one line', () => {
    const book = working('2026-09-02', '2027-03-02', ['2026-09-09', '2026-09-16', '2026-09-25', '2026-10-02'])
    expect(toldOn(book, '2026-10-23', ...RHYTHM)).toEqual([])
    expect(toldOn(book, '2026-10-24', ...RHYTHM)).toEqual(['late: Pas de rencontre depuis le 02/10/2026, il y a 22 jours'])
    expect(toldOn(book, '2026-12-02', ...RHYTHM)).toEqual(['late: Pas de rencontre depuis le 02/10/2026, il y a 61 jours ; 2 rencontres de retard (4 tenues sur 6)'])
  })

  it('counts calendar days over the change to winter time and to summer time', () => {
    const autumn = working('2026-10-02', '2027-04-02', ['2026-10-02', '2026-10-03'])
    expect(toldOn(autumn, '2026-10-24', ...RHYTHM)).toEqual([])
    expect(toldOn(autumn, '2026-10-25', ...RHYTHM)).toEqual(['late: Pas de rencontre depuis le 03/10/2026, il y a 22 jours'])
    const spring = working('2026-03-07', '2026-09-07', ['2026-03-07', '2026-03-08'])
    expect(toldOn(spring, '2026-03-29', ...RHYTHM)).toEqual([])
    expect(toldOn(spring, '2026-03-30', ...RHYTHM)).toEqual(['late: Pas de rencontre depuis le 08/03/2026, il y a 22 jours'])
  })

  it('is behind while a meeting is planned, from the last one or else from the start', () => {
    const planned = aMeeting(9, { state: 'planned', on: day('2026-05-20'), place: 'workplace' })
    const never = working('2026-03-12', '2026-09-12', [], { meetings: [planned] })
    expect(toldOn(never, '2026-04-12', ...RHYTHM)).toEqual(['due: 2 rencontres de retard (aucune tenue sur 2) ; aucune depuis le 12/03/2026, il y a 31 jours'])
    const once = working('2026-03-12', '2026-09-12', [], { meetings: [planned, aMeeting(1, heldOn('2026-03-20'))] })
    expect(toldOn(once, '2026-04-12', ...RHYTHM)).toEqual(['due: 1 rencontre de retard (1 tenue sur 2) ; la dernière date du 20/03/2026, il y a 23 jours'])
  })

  it('asks what became of a meeting whose day is gone', () => {
    const book = working('2026-03-12', '2026-09-12', [], { meetings: [aMeeting(1, { state: 'planned', on: day('2026-03-20'), place: 'workplace' })] })
    expect(toldOn(book, '2026-03-20', 'meeting-to-confirm')).toEqual([])
    expect(toldOn(book, '2026-03-21', 'meeting-to-confirm')).toEqual(['due: Rencontre prévue le 20/03/2026, hier : a-t-elle eu lieu ?'])
  })

  it('owes nothing for the time before a pair taken over was noted here', () => {
    const pair = aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms(), keptSince: '2026-06-01' }, moves: [] })
    const book = aCasebook({ pairs: [pair] })
    expect(toldOn(book, '2026-06-10', ...RHYTHM, 'check-in')).toEqual(['late: 2e suivi de six semaines du ou de la mentee attendu depuis le 04/06/2026, il y a 6 jours', 'late: 2e suivi de six semaines du ou de la mentor attendu depuis le 04/06/2026, il y a 6 jours'])
    expect(toldOn(book, '2026-06-23', 'no-meeting')).toEqual(['late: Pas de rencontre depuis le 01/06/2026, il y a 22 jours ; 1 rencontre de retard (aucune tenue sur 1)'])
  })
})

describe('the in-take', () => {
  const book = (parts: Parts) => aCasebook({ pairs: [aPairAt('active')], ...parts })

  it('misses its plan after 45 days, and is told a week before', () => {
    expect(toldOn(book({}), '2026-04-18', 'plan-missing', 'intake-late')).toEqual([])
    expect(toldOn(book({}), '2026-04-19', 'plan-missing', 'intake-late')).toEqual(['week: Pas encore de plan d’actions : il est attendu pour le 26/04/2026, dans 7 jours, avec la fin de l’in-take'])
    expect(toldOn(book({}), '2026-04-27', 'plan-missing', 'intake-late')).toEqual(['late: Pas encore de plan d’actions : il était attendu pour le 26/04/2026, hier, avec la fin de l’in-take'])
  })

  it('is late itself where the plan is there, and owes nothing once it is closed', () => {
    expect(toldOn(book({ actionPlans: [aPlan()] }), '2026-04-28', 'plan-missing', 'intake-late')).toEqual(['late: In-take à terminer pour le 26/04/2026, il y a 2 jours'])
    expect(toldOn(book({ actionPlans: [aPlan()], intakes: [anIntake({ closedOn: '2026-04-20' })] }), '2026-04-28', 'plan-missing', 'intake-late')).toEqual([])
  })
})

describe('the end of a pair', () => {
  it('of 31 August is the last day of February, leap year or not', () => {
    expect(toldOn(working('2026-08-31', '2027-02-28'), '2027-01-29', ...THE_END)).toEqual(['month: Dernier jour du binôme le 28/02/2027, dans 30 jours : préparez la clôture'])
    expect(toldOn(working('2026-08-31', '2027-02-28'), '2027-01-28', ...THE_END)).toEqual([])
    const leap = working('2027-08-31', '2028-02-29')
    expect(toldOn(leap, '2028-02-28', ...THE_END)).toEqual(['week: Dernier jour du binôme le 29/02/2028, demain : préparez la clôture'])
    expect(toldOn(leap, '2028-02-29', ...THE_END)).toEqual(['due: Dernier jour du binôme le 29/02/2028, aujourd’hui : préparez la clôture'])
    expect(toldOn(leap, '2028-03-01', ...THE_END)).toEqual(['late: Le dernier jour était le 29/02/2028, hier : préparez la clôture, ou prolongez le binôme par un avenant'])
  })

  it('once past owes no rhythm, no in-take and no new contact', () => {
    expect(toldOn(everyoneTold(working('2026-03-12', '2026-09-12', ['2026-03-20'])), '2026-10-20').filter(told => !told.includes('infolettre') && !told.includes('rencontre des mentors') && !told.includes('2025'))).toEqual([
      'late: Le dernier jour était le 12/09/2026, il y a 38 jours : préparez la clôture, ou prolongez le binôme par un avenant',
    ])
  })

  it('moves with an extension', () => {
    const amended: readonly Move[] = [...aPairAt('active').moves, { kind: 'amend', on: day('2026-09-01'), amendmentId: amendmentId(1), terms: someTerms({ endsOn: '2026-12-12' }) }]
    const book = aCasebook({ pairs: [aPairAt('active', 1, { moves: amended })] })
    expect(toldOn(book, '2026-09-13', ...THE_END)).toEqual([])
    expect(toldOn(book, '2026-12-13', ...THE_END)).toEqual(['late: Le dernier jour était le 12/12/2026, hier : préparez la clôture, ou prolongez le binôme par un avenant'])
  })
})

describe('a suspended pair', () => {
  it('owes nothing for a month, then one asks how it goes on', () => {
    const book = aCasebook({ pairs: [aPairAt('suspended')] })
    const ofPair = (today: string) => toldOn(book, today, 'suspended-long', 'no-meeting', 'behind', 'plan-missing', 'end-in-sight', 'term-past')
    expect(ofPair('2026-06-03')).toEqual([])
    expect(ofPair('2026-06-04')).toEqual(['due: Suspendu depuis le 04/05/2026, soit 31 jours : convenez de la reprise ou de la fin'])
    expect(ofPair('2026-10-01')).toHaveLength(1)
  })
})
