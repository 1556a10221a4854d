import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt, day, pairId } from '../../builders/casebook'
import { aClosing, aFollowUp, anEvaluation, anOccasion } from '../../builders/ending'
import { dueByRule, toldOn } from '../../builders/due'
import { aGridVersion } from '../../builders/recruitment'

type Parts = Parameters<typeof aCasebook>[0]

const CLOSING = ['closing-to-plan', 'closing-ahead', 'closing-to-hold', 'closing-to-finish'] as const
const toClose = (parts: Parts = {}) => aCasebook({ pairs: [aPairAt('to-close')], ...parts })
const agreed = [aMentee(1, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })]
const certified = aClosing({ certificates: { mentor: '2026-09-15', mentee: '2026-09-15' } })
const closed = (parts: Parts = {}) => aCasebook({ pairs: [aPairAt('closed')], mentees: agreed, closings: [certified], ...parts })

describe('the closing of a pair', () => {
  it('is to be planned from the last day, and late two weeks after', () => {
    expect(toldOn(toClose(), '2026-09-14', ...CLOSING)).toEqual(['due: Échéance atteinte le 12/09/2026, il y a 2 jours : réunion de clôture à prévoir, à tenir pour le 26/09/2026'])
    expect(dueByRule(toClose(), '2026-09-27', 'closing-to-plan').map(({ urgency }) => urgency)).toEqual(['late'])
  })

  it('is ahead once planned, then to be told, then to be finished: one thing at a time', () => {
    const planned = toClose({ closings: [aClosing({ held: undefined, situation: undefined, planned: { on: '2026-09-24', at: '14:30' } })] })
    expect(toldOn(planned, '2026-09-23', ...CLOSING)).toEqual(['week: Réunion de clôture le 24/09/2026, demain à 14 h 30'])
    expect(toldOn(planned, '2026-09-25', ...CLOSING)).toEqual(['late: Réunion de clôture prévue le 24/09/2026, hier : a-t-elle eu lieu ?'])
    expect(toldOn(toClose({ closings: [aClosing({ situation: undefined })] }), '2026-09-25', ...CLOSING)).toEqual(['due: Clôture tenue le 12/09/2026, il y a 13 jours : il manque la situation à la sortie'])
    expect(toldOn(toClose({ closings: [aClosing()] }), '2026-09-25', ...CLOSING)).toEqual(['due: Clôture tenue le 12/09/2026, il y a 13 jours : tout est là, il reste à clôturer'])
  })

  it('is said instead of the last day once its meeting is planned', () => {
    const ahead = aCasebook({ pairs: [aPairAt('active')], closings: [aClosing({ held: undefined, situation: undefined, planned: { on: '2026-09-10', at: '14:30' } })] })
    expect(toldOn(ahead, '2026-09-05', ...CLOSING, 'end-in-sight', 'term-past')).toEqual(['week: Réunion de clôture le 10/09/2026, dans 5 jours à 14 h 30'])
    expect(toldOn(ahead, '2026-09-11', ...CLOSING, 'end-in-sight', 'term-past')).toHaveLength(1)
  })

  it('owes no rhythm, no in-take and no contact any more', () => {
    expect(toldOn(toClose(), '2026-11-02', 'no-meeting', 'behind', 'plan-missing', 'intake-late', 'check-in', 'end-in-sight', 'term-past')).toEqual([])
  })

  it('asks for the certificates, late after two weeks, until each has theirs', () => {
    const one = closed({ closings: [aClosing({ certificates: { mentor: '2026-09-15' } })] })
    expect(toldOn(one, '2026-09-29', 'certificate-to-give')).toEqual(['due: Binôme clôturé le 15/09/2026, il y a 14 jours : attestation à remettre au ou à la mentee'])
    expect(toldOn(closed({ closings: [aClosing()] }), '2026-09-30', 'certificate-to-give')).toEqual(['late: Binôme clôturé le 15/09/2026, il y a 15 jours : attestations à remettre au ou à la mentor et au ou à la mentee'])
    expect(toldOn(closed(), '2026-09-30', 'certificate-to-give')).toEqual([])
  })
})

describe('the questionnaires', () => {
  const RULES = ['questionnaire-to-hand', 'questionnaire-to-enter'] as const
  const grids = [aGridVersion('evaluation-mentor'), aGridVersion('evaluation-mentee')]
  const ofMentor = { kind: 'evaluation', id: pairId(1), side: 'mentor' } as const

  it('are to be handed out from the last day on, in one line', () => {
    expect(toldOn(toClose(), '2026-09-14', ...RULES)).toEqual(['due: Fin du binôme le 12/09/2026, il y a 2 jours : questionnaires à remettre au ou à la mentor et au ou à la mentee'])
    expect(toldOn(closed(), '2026-09-27', ...RULES)).toEqual(['late: Fin du binôme le 12/09/2026, il y a 15 jours : questionnaires à remettre au ou à la mentor et au ou à la mentee'])
  })

  it('are waited for three weeks once handed out, until they are entered or given up', () => {
    const handed = closed({ evaluations: [anEvaluation({ sides: { mentor: { handedOn: '2026-09-12' }, mentee: { handedOn: '2026-09-12', waivedOn: '2026-09-30' } } })], gridVersions: grids })
    expect(toldOn(handed, '2026-10-01', ...RULES)).toEqual(['week: Questionnaire du ou de la mentor remis le 12/09/2026, il y a 19 jours : retour espéré pour le 03/10/2026'])
    expect(dueByRule(handed, '2026-10-04', 'questionnaire-to-enter').map(({ urgency }) => urgency)).toEqual(['late'])
    const begun = { ...handed, interviews: closed({ gridVersions: grids, interviews: [anOccasion(1, ofMentor, { begunOn: '2026-10-01' })] }).interviews }
    expect(toldOn(begun, '2026-10-02', ...RULES)).toEqual(['due: Questionnaire du ou de la mentor : encodage commencé le 01/10/2026, hier, à terminer'])
    const entered = { ...handed, interviews: closed({ gridVersions: grids, interviews: [anOccasion(1, ofMentor, { held: { on: '2026-10-01' } })] }).interviews }
    expect(toldOn(entered, '2026-10-04', ...RULES)).toEqual([])
  })
})

describe('the follow-ups', () => {
  it('come six and twelve months after the last day, announced a week before, late after a month', () => {
    expect(toldOn(closed(), '2027-03-04', 'follow-up')).toEqual([])
    expect(toldOn(closed(), '2027-03-05', 'follow-up')).toEqual(['week: Prendre des nouvelles 6 mois après la fin, à partir du 12/03/2027, dans 7 jours'])
    expect(toldOn(closed(), '2027-03-12', 'follow-up')).toEqual(['due: Prendre des nouvelles 6 mois après la fin, depuis aujourd’hui'])
    const tried = closed({ followUps: [aFollowUp(6, { attempts: [{ on: '2027-03-15' }] })] })
    expect(toldOn(tried, '2027-04-12', 'follow-up')).toEqual(['late: Prendre des nouvelles 6 mois après la fin, depuis le 12/03/2027, il y a 31 jours ; 1 tentative sans réponse'])
  })

  it('leave the first to the second once that is due, and end with an answer or when one stops trying', () => {
    expect(dueByRule(closed(), '2027-09-12', 'follow-up').map(({ facts }) => facts.months)).toEqual([12])
    const left = closed({ followUps: [aFollowUp(6, { leftOn: '2027-04-01' }), aFollowUp(12, { answer: { on: '2027-09-20', situation: { family: 'job' }, items: {} } })] })
    expect([...toldOn(left, '2027-04-02', 'follow-up'), ...toldOn(left, '2027-09-21', 'follow-up')]).toEqual([])
  })

  it('stop at once when the consent is withdrawn', () => {
    const withdrawn = [aMentee(1, { consents: { 'follow-up': [{ given: false, on: '2027-03-01' }] } })]
    expect(toldOn(closed({ mentees: withdrawn }), '2027-03-20', 'follow-up')).toEqual([])
  })
})

describe('a pair closed before closings were kept here', () => {
  it('owes no papers, and is asked again only of what was promised', () => {
    const before = { ...closed(), closings: {} }
    expect(toldOn(before, '2026-10-20', 'certificate-to-give', 'questionnaire-to-hand', 'questionnaire-to-enter')).toEqual([])
    expect(toldOn(before, '2027-03-20', 'certificate-to-give', 'questionnaire-to-hand', 'follow-up')).toEqual(['due: Prendre des nouvelles 6 mois après la fin, depuis le 12/03/2027, il y a 8 jours'])
  })
})

describe('what is owed once a year', () => {
  it('is told a month before its day, late after it, and done once it is marked', () => {
    const of2026 = (today: string) => toldOn(closed(), today, 'yearly').filter(told => told.includes(' 2026 '))
    const review = 'La revue des durées de conservation 2026'
    expect(of2026('2026-12-31')).toEqual([])
    expect(of2026('2027-01-01')).toEqual(['month: L’analyse des profils 2026 est à faire pour le 31/01/2027, dans 30 jours', `month: ${review} est à faire pour le 31/01/2027, dans 30 jours`])
    expect(toldOn(closed(), '2027-04-01', 'yearly')).toEqual(['late: L’analyse des profils 2026 était à faire pour le 31/01/2027, il y a 60 jours', `late: ${review} était à faire pour le 31/01/2027, il y a 60 jours`, 'late: Le rapport annuel 2026 était à faire pour le 31/03/2027, hier'])
    const done = { ...closed(), yearlyTasks: { 'annual-report@2026': { id: 'annual-report@2026', doneOn: day('2027-03-20') } } } as ReturnType<typeof closed> // the id is a plain text here
    expect(toldOn(done, '2027-04-01', 'yearly')).toHaveLength(2)
  })

  it('falls on the last day of a month that is shorter, and is announced in December for January', () => {
    const deadlines = (profileAnalysis: { month: number; day: number }) =>
      aCasebook({ settings: [{ id: 'deadlines', communityMonths: 3, newsletterMonths: 3, profileAnalysis, annualReport: { month: 6, day: 30 }, agreementNoticeDays: 60, endNoticeDays: 30, closingDays: 14, mailBatch: 50 }] })
    const profiles = (today: string) => dueByRule(deadlines({ month: 2, day: 31 }), today, 'yearly').filter(({ facts }) => facts.task === 'profile-analysis').map(({ dueOn }) => dueOn)
    expect(profiles('2027-02-01')).toEqual(['2027-02-28'])
    expect(profiles('2028-02-01')).toEqual(['2028-02-29'])
    expect(toldOn(deadlines({ month: 1, day: 10 }), '2026-12-12', 'yearly')).toContain('month: L’analyse des profils 2026 est à faire pour le 10/01/2027, dans 29 jours')
  })

  it('is not owed for a year without any mentor or pair', () => {
    expect(toldOn(aCasebook({ mentors: [aMentor(1, { registeredOn: '2027-01-05' })] }), '2027-03-20', 'yearly')).toEqual([])
  })

  it('is not owed here where its day was before the programme was kept here', () => {
    const told = (setUpOn: string) => toldOn(aCasebook({ organisation: anOrganisation({ setUpOn }) }), '2026-06-01', 'yearly')
    expect(told('2026-03-31')).toEqual(['late: Le rapport annuel 2025 était à faire pour le 31/03/2026, il y a 62 jours'])
    expect(told('2026-04-01')).toEqual([])
  })
})
