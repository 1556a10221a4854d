import { describe, expect, it } from 'vitest'

import { standingOn } from '#shared/domain/pair-state'
import { stateOf } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aCompany, aContract, aCoordinator, aMentee, aMentor, anArticleSet, aPairAt, aPairDraft, companyId, contractId, coordinatorId, day, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { dueByRule, dueOn, toldOn } from '../../builders/due'
import { aFirstMeeting, aGridVersion, aGroupSession, anExchange, anInvitee, aPreparation } from '../../builders/recruitment'

type Parts = Parameters<typeof aCasebook>[0]
const MENTOR = ['mentor-to-prepare', 'mentor-to-decide', 'mentor-to-train', 'mentor-to-frame', 'mentor-agreement-missing', 'interview-under-way'] as const

describe('a proposal', () => {
  const proposed = (...moves: readonly Move[]) => aCasebook({ pairs: [aPairAt('proposed', 1, { moves })] })
  const RULES = ['answer-due', 'answer-late', 'to-plan', 'to-discuss'] as const

  it('waits for its answer within the usual days, or those of the last reminder', () => {
    expect(toldOn(proposed(), '2026-02-05', ...RULES)).toEqual(['week: Réponse à la proposition attendue pour le 09/02/2026, dans 4 jours'])
    expect(toldOn(proposed(), '2026-02-10', ...RULES)).toEqual(['late: Réponse à la proposition attendue pour le 09/02/2026, hier ; aucune relance'])
    expect(toldOn(proposed({ kind: 'remind', on: day('2026-02-10'), answerExpectedOn: day('2026-02-16') }), '2026-02-17', ...RULES)).toEqual(['late: Réponse à la proposition attendue pour le 16/02/2026, hier ; 1 relance'])
  })

  it('asks for a first meeting once accepted, for a call where it is to be talked about', () => {
    expect(toldOn(proposed({ kind: 'respond', on: day('2026-02-06'), response: 'accepts' }), '2026-02-20', ...RULES)).toEqual(['due: Proposition acceptée le 06/02/2026, il y a 14 jours : première rencontre à prévoir'])
    expect(toldOn(proposed({ kind: 'respond', on: day('2026-02-06'), response: 'to-discuss' }), '2026-02-21', ...RULES)).toEqual(['late: Le ou la mentor souhaite parler de la proposition depuis le 06/02/2026, il y a 15 jours'])
  })
})

describe('a first meeting', () => {
  it('is ahead, then to be told, then waits for two answers', () => {
    const planned = aCasebook({ pairs: [aPairAt('first-meeting-planned')] })
    expect(toldOn(planned, '2026-02-11', 'first-meeting-ahead')).toEqual(['week: Première rencontre le 12/02/2026, demain'])
    expect(toldOn(planned, '2026-02-13', 'first-meeting-past')).toEqual(['late: Première rencontre prévue le 12/02/2026, hier : a-t-elle eu lieu ?'])
    const held = aCasebook({ pairs: [aPairAt('first-meeting-held', 1, { moves: [...aPairAt('first-meeting-held').moves, { kind: 'answer', on: day('2026-02-14'), side: 'mentee', answer: 'hesitates' }] })] })
    expect(toldOn(held, '2026-02-17', 'answers-missing')).toEqual(['due: Première rencontre tenue le 12/02/2026, il y a 5 jours : réponse à recevoir du ou de la mentor ; rappeler le ou la mentee, qui hésite depuis le 14/02/2026'])
    expect(dueByRule(held, '2026-02-18', 'answers-missing').map(({ urgency }) => urgency)).toEqual(['late'])
  })

  it('has its grid to be ended once it was held, not before', () => {
    const parts: Parts = { gridVersions: [aGridVersion('first-meeting')], interviews: [aFirstMeeting(1, { begunOn: '2026-02-12' })] }
    expect(toldOn(aCasebook({ pairs: [aPairAt('first-meeting-held')], ...parts }), '2026-02-14', 'interview-under-way')).toEqual(['due: Entretien commencé le 12/02/2026, il y a 2 jours, à terminer'])
    for (const stage of ['first-meeting-planned', 'withdrawn'] as const) expect(toldOn(aCasebook({ pairs: [aPairAt(stage)], ...parts }), '2026-02-14', 'interview-under-way')).toEqual([])
  })
})

describe('a contract', () => {
  it('is to be prepared, then signed by all three before it begins', () => {
    expect(toldOn(aCasebook({ pairs: [aPairAt('validated')] }), '2026-02-26', 'contract-to-print')).toEqual(['late: Les deux ont dit oui le 18/02/2026, il y a 8 jours : contrat à préparer'])
    const printed = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract(1, { signatures: { mentor: '2026-03-05' } })], articleSets: [anArticleSet()] })
    expect(toldOn(printed, '2026-03-12', 'signature-missing')).toEqual(['due: Contrat imprimé le 02/03/2026, il y a 10 jours ; il manque les signatures du ou de la mentee et de l’association'])
    expect(dueByRule(printed, '2026-03-13', 'signature-missing').map(({ urgency, facts, coordinators }) => [urgency, facts.contractId, coordinators])).toEqual([['late', contractId(1), [coordinatorId(1), coordinatorId(2)]]])
  })

  it('signed before its start owes nothing until it begins', () => {
    const signed = aPairAt('active')
    expect(standingOn(stateOf(signed), day('2026-03-11'))).toBe('signed')
    expect(dueOn(aCasebook({ pairs: [signed] }), '2026-03-11').filter(({ about }) => about.kind === 'pair')).toEqual([])
  })
})

describe('what is left on the way', () => {
  it('is a wizard in the middle, and a proposal kept ready once the pair that froze it is over', () => {
    expect(toldOn(aCasebook({ pairDrafts: [aPairDraft()] }), '2026-03-03', 'draft-left')).toEqual(['due: Binôme en préparation, commencé le 01/03/2026, il y a 2 jours'])
    const ready = aPairDraft(1, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(2), begunOn: '2026-02-03' })
    expect(toldOn(aCasebook({ pairDrafts: [ready], pairs: [aPairAt('proposed')] }), '2026-02-05', 'thawed', 'draft-left')).toEqual([])
    expect(toldOn(aCasebook({ pairDrafts: [ready], pairs: [aPairAt('declined')] }), '2026-02-05', 'thawed')).toEqual(['due: Proposition gardée en réserve : elle peut être faite depuis le 04/02/2026, hier'])
    expect(toldOn(aCasebook({ pairDrafts: [ready] }), '2026-02-05', 'thawed')).toEqual([])
  })
})

describe('the way of people', () => {
  it('tells one step of a mentor at a time, and an interview that was begun in its place', () => {
    const fresh = aMentor(1, { before: undefined })
    expect(toldOn(aCasebook({ mentors: [fresh] }), '2025-10-03', ...MENTOR)).toEqual(['due: Préparation individuelle à faire depuis le 01/10/2025, il y a 2 jours'])
    const begun = aCasebook({ mentors: [fresh], gridVersions: [aGridVersion('mentor-preparation')], interviews: [aPreparation(1)] })
    expect(toldOn(begun, '2026-03-03', ...MENTOR)).toEqual(['due: Entretien commencé le 02/03/2026, hier, à terminer'])
    expect(toldOn(aCasebook({ mentors: [aMentor(1, { before: { preparedOn: '2025-10-13' } })] }), '2025-10-14', ...MENTOR)).toEqual(['due: Formation à suivre depuis le 13/10/2025, hier'])
    expect(toldOn(aCasebook({ mentors: [aMentor(1, { frame: { kind: 'unknown' } })] }), '2025-10-21', ...MENTOR)).toEqual(['due: Cadre d’engagement à préciser depuis le 01/10/2025, il y a 20 jours'])
  })

  it('tells the interview and the decision of a mentee', () => {
    const RULES = ['mentee-to-interview', 'mentee-to-decide'] as const
    expect(toldOn(aCasebook({ mentees: [aMentee(1, { before: undefined, decisions: [] })] }), '2025-11-12', ...RULES)).toEqual(['due: Entretien de sélection à faire depuis aujourd’hui'])
    expect(toldOn(aCasebook({ mentees: [aMentee(1, { decisions: [] })] }), '2025-11-21', ...RULES)).toEqual(['due: Décision à prendre depuis le 20/11/2025, hier'])
    expect(toldOn(aCasebook(), '2025-11-25', ...RULES)).toEqual([])
  })

  it('tells the note to a partner only while the person has not said no', () => {
    const told = (consents: object) => toldOn(aCasebook({ mentees: [aMentee(1, { partnerId: partnerId(1), consents })] }), '2025-11-25', 'partner-note')
    expect(told({ sharing: [{ given: true, on: '2025-11-20' }] })).toEqual(['due: Note au partenaire sur la décision de sélection du 24/11/2025, hier'])
    expect(told({})).toEqual(['due: Note au partenaire sur la décision de sélection du 24/11/2025, hier : demandez d’abord l’accord de la personne'])
    expect(told({ sharing: [{ given: false, on: '2025-11-25' }] })).toEqual([])
  })
})

describe('the agreement of a company', () => {
  const RULES = ['agreement-ending', 'agreement-talks', 'mentor-agreement-missing'] as const
  const onWork = aMentor(1, { frame: { kind: 'working-time', companyId: companyId(1) } })
  const until = aCompany(1, { talks: [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry', until: '2026-05-31' }] })

  it('that ends is told two months before, and while mentors are there once it has ended', () => {
    expect(toldOn(aCasebook({ companies: [until], mentors: [onWork] }), '2026-04-01', ...RULES)).toEqual(['month: L’accord prend fin le 31/05/2026, dans 60 jours : 1 mentor s’engage sur le temps de travail'])
    expect(toldOn(aCasebook({ companies: [until], mentors: [onWork] }), '2026-06-01', ...RULES)).toEqual(['late: L’accord a pris fin le 31/05/2026, hier : 1 mentor s’engage sur le temps de travail'])
    expect(toldOn(aCasebook({ companies: [until] }), '2026-06-01', ...RULES)).toEqual([])
  })

  it('under talks is told after a month without a word, in the place of its mentors', () => {
    const talks = aCompany(1, { talks: [{ state: 'presented', on: '2026-02-02' }] })
    expect(toldOn(aCasebook({ companies: [talks], mentors: [onWork] }), '2026-03-04', ...RULES)).toEqual(['due: L’accord de l’employeur manque depuis le 02/02/2026, il y a 30 jours'])
    expect(toldOn(aCasebook({ companies: [talks], mentors: [onWork] }), '2026-03-05', ...RULES)).toEqual(['due: Projet présenté, sans nouvelles depuis le 02/02/2026, il y a 31 jours ; 1 mentor attend l’accord'])
    expect(toldOn(aCasebook({ companies: [talks], exchanges: [anExchange()] }), '2026-03-05', ...RULES)).toEqual([])
  })
})

describe('a session', () => {
  it('is ahead for its animators, then waits for its attendance', () => {
    const book = aCasebook({ groupSessions: [aGroupSession(1, { invitees: [anInvitee(1)] })], coordinators: [aCoordinator(1), aCoordinator(2)] })
    expect(toldOn(book, '2026-03-08', 'session-ahead')).toEqual(['week: Séance le 10/03/2026, dans 2 jours à 17 h 30, rue de l’Église 12, 5000 Namur'])
    expect(toldOn(book, '2026-03-11', 'attendance-missing')).toEqual(['due: Séance du 10/03/2026, hier : 1 présence à noter'])
    expect(dueByRule(book, '2026-03-08', 'session-ahead').map(({ coordinators }) => coordinators)).toEqual([[coordinatorId(1)]])
  })
})
