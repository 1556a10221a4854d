import { describe, expect, it } from 'vitest'

import { emptyCasebook } from '#shared/casebook/casebook'
import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aPairAt, coordinatorId, day, pairId, someTerms } from '../../builders/casebook'
import { aCheckIn, aNewsletter, aNextStep, anOccasion } from '../../builders/ending'
import { dueByRule, dueOn, toldOn } from '../../builders/due'
import { aGridVersion, aGroupSession } from '../../builders/recruitment'

const withMoves = (...moves: readonly Move[]) => aPairAt('active', 1, { moves: [...aPairAt('active').moves, ...moves] })
const book = (parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [aPairAt('active')], ...parts })
const numbers = (of: ReturnType<typeof book>, today: string) => dueByRule(of, today, 'check-in').map(({ facts: { number, side }, dueOn: on, urgency }) => `${number} ${side} ${on} ${urgency}`)

describe('the six-week contacts', () => {
  it('are announced for each of the two, and late the day after theirs', () => {
    expect(toldOn(book(), '2026-04-17', 'check-in')).toEqual(['week: 1er suivi de six semaines du ou de la mentee prévu le 23/04/2026, dans 6 jours', 'week: 1er suivi de six semaines du ou de la mentor prévu le 23/04/2026, dans 6 jours'])
    const tried = book({ checkIns: [aCheckIn('mentor', 1, { attempts: [{ on: '2026-04-23' }, { on: '2026-04-24' }] })] })
    expect(toldOn(tried, '2026-04-25', 'check-in')[1]).toBe('late: 1er suivi de six semaines du ou de la mentor attendu depuis le 23/04/2026, il y a 2 jours ; 2 tentatives sans réponse')
  })

  it('end with the sheet that is held, or given up; one begun says so', () => {
    const grids = [aGridVersion('check-in-mentor'), aGridVersion('check-in-mentee')]
    const mentor = { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' } as const
    expect(toldOn(book({ gridVersions: grids, interviews: [anOccasion(1, mentor)] }), '2026-04-25', 'check-in')[1]).toMatch(/fiche commencée, à terminer$/)
    const told = book({ gridVersions: grids, interviews: [anOccasion(1, mentor, { held: { on: '2026-04-24' } })], checkIns: [aCheckIn('mentee', 1, { leftOn: '2026-04-25' })] })
    expect(numbers(told, '2026-04-25')).toEqual([])
  })

  it('leave a contact that was missed to the next one', () => {
    expect(numbers(book(), '2026-06-04')).toEqual(['2 mentee 2026-06-04 due', '2 mentor 2026-06-04 due'])
  })

  it('move by the days of a suspension that lies across one', () => {
    const moved = book({ pairs: [withMoves({ kind: 'suspend', on: day('2026-04-20'), reason: 'Maladie' }, { kind: 'resume', on: day('2026-04-30'), endsOn: day('2026-09-22') })] })
    expect(numbers(moved, '2026-05-02')).toEqual(['1 mentee 2026-05-03 week', '1 mentor 2026-05-03 week'])
    const still = book({ pairs: [withMoves({ kind: 'suspend', on: day('2026-04-20'), reason: 'Maladie' })] })
    expect(numbers(still, '2026-05-02')).toEqual([])
  })

  it('stay where they were due, or begun, before a suspension', () => {
    const still = book({ pairs: [withMoves({ kind: 'suspend', on: day('2026-04-25'), reason: 'Maladie' })], gridVersions: [aGridVersion('check-in-mentor')], interviews: [anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' })] })
    expect(dueByRule(still, '2026-06-10', 'check-in').map(({ facts: { number, side, begun } }) => [number, side, begun])).toEqual([[1, 'mentee', false], [1, 'mentor', true]])
  })

  it('are owed by nobody once the last day is past', () => {
    expect(numbers(book(), '2026-09-12')).toHaveLength(2)
    expect(numbers(book(), '2026-09-13')).toEqual([])
  })

  it('count from the start also for a pair signed late, never before it was active', () => {
    const late = aPairAt('active', 1, { opening: { kind: 'resumed', signedOn: '2026-05-04', terms: someTerms() }, moves: [] })
    expect(numbers(book({ pairs: [late] }), '2026-05-03')).toEqual([])
    expect(numbers(book({ pairs: [late] }), '2026-05-06')).toEqual(['1 mentee 2026-05-04 late', '1 mentor 2026-05-04 late', '2 mentee 2026-06-04 month', '2 mentor 2026-06-04 month'])
  })

  it('do not shift with summer time', () => {
    const spring = book({ pairs: [aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms({ startsOn: '2026-02-16', endsOn: '2026-08-16' }) }, moves: [] })] })
    expect(numbers(spring, '2026-03-30')).toEqual(['1 mentee 2026-03-30 due', '1 mentor 2026-03-30 due'])
  })
})

describe('a red level', () => {
  const level = (of: 'red' | 'orange' | 'green', on: string) => ({ assessment: { level: of, on, ...(of !== 'green' && { reason: 'Se parlent à peine' }) } }) as const
  const red = aCheckIn('mentee', 1, level('red', '2026-04-24'))

  it('asks somebody to act at once, whatever was decided with the other; orange does not', () => {
    const at = book({ checkIns: [red, aCheckIn('mentor', 1, level('green', '2026-04-25')), aCheckIn('mentor', 2, level('orange', '2026-06-05'))] })
    expect(toldOn(at, '2026-04-26', 'alert-red')).toEqual(['due: Niveau rouge décidé le 24/04/2026, il y a 2 jours, pour le ou la mentee : agir'])
    expect(dueByRule(at, '2026-04-26', 'alert-red')[0]).toMatchObject({ stage: 4, facts: { number: 1, side: 'mentee' }, coordinators: [coordinatorId(1), coordinatorId(2)] })
  })

  it('is over with a later level of the same person, or once the pair is closed', () => {
    const alerts = (changes: Parameters<typeof book>[0]) => dueByRule(book({ checkIns: [red], ...changes }), '2026-06-10', 'alert-red')
    expect(alerts({ checkIns: [red, aCheckIn('mentee', 2, level('orange', '2026-06-05'))] })).toEqual([])
    expect(alerts({ checkIns: [aCheckIn('mentee', 2, level('red', '2026-06-05')), red] }).map(({ facts }) => facts.number)).toEqual([2])
    expect(alerts({ pairs: [aPairAt('suspended')] })).toHaveLength(1)
    expect(alerts({ pairs: [aPairAt('to-close')] })).toHaveLength(1)
    expect(alerts({ pairs: [aPairAt('closed')] })).toEqual([])
  })
})

describe('what was decided', () => {
  it('by the team is told a month before, to the one who sees to it', () => {
    const decided = book({ nextSteps: [aNextStep()] })
    expect(toldOn(decided, '2026-03-30', 'next-step')).toEqual([])
    expect(toldOn(decided, '2026-03-31', 'next-step')).toEqual(['month: « Téléphoner au partenaire » : à faire par l’association pour le 30/04/2026, dans 30 jours'])
    expect(dueByRule(decided, '2026-05-02', 'next-step').map(({ urgency, coordinators }) => [urgency, coordinators])).toEqual([['late', [coordinatorId(1)]]])
  })

  it('of one of the two is to be checked from its day on, and nothing once it is done', () => {
    const own = book({ nextSteps: [aNextStep(1, { who: 'mentee', by: undefined })] })
    expect(toldOn(own, '2026-04-29', 'next-step')).toEqual([])
    expect(toldOn(own, '2026-04-30', 'next-step')).toEqual(['due: « Téléphoner au partenaire » : à vérifier auprès du ou de la mentee pour le 30/04/2026, aujourd’hui'])
    expect(toldOn(book({ nextSteps: [aNextStep(1, { doneOn: '2026-04-29' }), aNextStep(2, { dueOn: undefined })] }), '2026-05-02', 'next-step')).toEqual([])
  })
})

describe('the community of mentors', () => {
  it('has met, or heard of us, by three months after the first pair began', () => {
    expect(toldOn(book(), '2026-06-13', 'community-overdue', 'newsletter-overdue')).toEqual([
      'late: Aucune rencontre des mentors depuis le premier binôme, actif le 12/03/2026 ; la première était attendue pour le 12/06/2026, hier (au plus 3 mois entre deux)',
      'late: Aucune infolettre depuis le premier binôme, actif le 12/03/2026 ; la première était attendue pour le 12/06/2026, hier (au plus 3 mois entre deux)',
    ])
  })

  it('is waited for again three months after the last time, unless a meeting is planned by then', () => {
    const issued = aNewsletter(1, { issued: { on: '2026-05-31', number: 1, recipients: 2, meetings: [] } })
    const met = aGroupSession(1, { kind: 'community', on: '2026-05-31' })
    expect(toldOn(book({ newsletters: [issued], groupSessions: [met] }), '2026-08-30', 'community-overdue', 'newsletter-overdue')).toEqual([
      'week: Dernière rencontre des mentors le 31/05/2026 ; la suivante est attendue pour le 31/08/2026, demain (au plus 3 mois entre deux)',
      'week: Dernière infolettre le 31/05/2026 ; la suivante est attendue pour le 31/08/2026, demain (au plus 3 mois entre deux)',
    ])
    const planned = aGroupSession(2, { kind: 'community', on: '2026-08-31' })
    expect(toldOn(book({ newsletters: [issued, aNewsletter(2)], groupSessions: [met, planned] }), '2026-08-30', 'community-overdue')).toEqual([])
    expect(toldOn(book({ groupSessions: [met, { ...planned, on: day('2026-12-01') }] }), '2026-08-30', 'community-overdue')[0]).toMatch(/ ; la prochaine n’est prévue que le 01\/12\/2026$/)
    expect(toldOn(book({ groupSessions: [met, { ...planned, cancelledOn: day('2026-08-01') }] }), '2026-09-02', 'community-overdue')).toHaveLength(1)
  })

  it('owes nothing in an empty book', () => {
    expect(dueOn(emptyCasebook, '2026-03-31')).toEqual([])
  })
})
