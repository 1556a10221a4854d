import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { placeProposedBy, withMentor, withStart, withTermsProposed } from '../../../../renderer/features/pairs/form-pair/proposals'
import { creationOf, type Draft, firstOpenStep, keepable, problemsOf, stepsOf, stepStates } from '../../../../renderer/features/pairs/form-pair/step'

import { CreatePair, createPair } from '#shared/casebook/pair-commands'
import { stateOf } from '#shared/domain/pair'
import { endOfPair } from '#shared/domain/terms'

import { aCasebook, aCompany, aMentor, aPairAt, aWorld, companyId, coordinatorId, day, menteeId, mentorId, pairDraftId } from '../../../builders/casebook'
import { aRecentDay } from '../../../builders/days'

const today = day('2026-03-20')
const book = aCasebook()
const people: Draft = { mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1) }
const terms: Draft = { startsOn: day('2026-03-12'), endsOn: day('2026-09-12'), meetingPlace: 'Namur', meetingsPerMonth: 2, minutesPerMeeting: 90 }
const proposal: Draft = { situation: 'proposed', ...people, proposedOn: today }
const agreed: Draft = { situation: 'agreed', ...people, ...terms, firstMeetingOn: day('2026-03-02'), mentorAgreedOn: day('2026-03-04'), menteeAgreedOn: day('2026-03-05') }
const resumed: Draft = { situation: 'resumed', ...people, ...terms, presentStage: 'active' }

describe('the steps of forming a pair', () => {
  it('leave the terms out of a proposal', () => {
    expect(stepsOf({})).toEqual(['situation', 'people', 'staff', 'dates', 'terms', 'review'])
    expect(stepsOf(proposal)).toEqual(['situation', 'people', 'staff', 'dates', 'review'])
  })

  it('tell what is done, what was passed over and what is to come', () => {
    const draft: Draft = { situation: 'agreed', mentorId: mentorId(1), coordinatorId: coordinatorId(1) }
    expect(stepStates(draft, problemsOf(draft, book, today)).map(({ state }) => state)).toEqual(['done', 'to-complete', 'done', 'to-do', 'to-do', 'to-do'])
  })

  it('are taken up again at the first that is not complete', () => {
    const open = (draft: Draft) => firstOpenStep(draft, problemsOf(draft, book, today))
    expect([{}, { situation: 'agreed' } as const, { ...agreed, menteeAgreedOn: undefined } as unknown as Draft, agreed].map(open)).toEqual(['situation', 'people', 'dates', 'review'])
  })
})

describe('what stands in the way of a pair', () => {
  it.each([
    ['nothing, for a whole proposal', proposal, {}],
    ['nothing, for two who said yes', agreed, {}],
    ['nothing, for a pair taken over', resumed, {}],
    ['everything, at first', {}, { situation: 'choose-one', mentorId: 'choose-person', menteeId: 'choose-person', coordinatorId: 'choose-person', presentStage: 'choose-one', startsOn: 'required', endsOn: 'required', meetingPlace: 'required', meetingsPerMonth: 'too-few-meetings', minutesPerMeeting: 'meeting-length' }],
    ['one coordinator twice', { ...proposal, substituteId: coordinatorId(1) }, { substituteId: 'same-coordinator' }],
    ['a proposal of tomorrow', { ...proposal, proposedOn: day('2026-03-21') }, { proposedOn: 'in-future' }],
    ['an answer expected before the proposal', { ...proposal, answerExpectedOn: day('2026-03-01') }, { answerExpectedOn: 'before-proposal' }],
    ['a yes before the first meeting', { ...agreed, mentorAgreedOn: day('2026-03-01') }, { mentorAgreedOn: 'before-first-meeting' }],
    ['a yes to come', { ...agreed, menteeAgreedOn: day('2026-03-25') }, { menteeAgreedOn: 'in-future' }],
    ['an end before the start', { ...agreed, endsOn: day('2026-03-01') }, { endsOn: 'end-before-start' }],
    ['one meeting a month', { ...agreed, meetingsPerMonth: 1 }, { meetingsPerMonth: 'too-few-meetings' }],
    ['a place of spaces', { ...agreed, meetingPlace: '  ' }, { meetingPlace: 'required' }],
    ['a start to come, of a pair that runs', { ...resumed, startsOn: day('2026-03-21') }, { startsOn: 'starts-in-future' }],
    ['a suspension without day and reason', { ...resumed, presentStage: 'suspended' }, { presentSince: 'required', presentReason: 'required' }],
    ['a suspension before the signature', { ...resumed, signedOn: day('2026-03-16'), presentStage: 'suspended', presentReason: 'Maladie', presentSince: day('2026-03-14') }, { presentSince: 'before-active' }],
    ['an end without its cause', { ...resumed, presentStage: 'to-close', presentSince: today }, { presentTrigger: 'choose-one' }],
    ['someone who is gone', { ...proposal, mentorId: mentorId(9) }, { mentorId: 'mentor-gone' }],
  ] as const)('is %s', (_, draft, problems) => {
    expect(problemsOf(draft as Draft, book, today)).toEqual(problems) // some of the rows are wider than a draft
    expect(creationOf(draft as Draft, book, today) === undefined).toBe(Object.keys(problems).length > 0)
  })

  it('is a mentee who has an open pair, or a mentor who has enough', () => {
    const busy = aCasebook({ pairs: [aPairAt('active', 1)] })
    expect(problemsOf(proposal, busy, today)).toEqual({ mentorId: 'not-free', menteeId: 'not-free' })
  })
})

describe('the question that creates a pair', () => {
  it.each([
    [proposal, 'proposed'],
    [agreed, 'validated'],
    [resumed, 'active'],
    [{ ...resumed, presentStage: 'suspended', presentSince: today, presentReason: 'Maladie' }, 'suspended'],
    [{ ...resumed, presentStage: 'to-close', presentSince: today, presentTrigger: 'interruption', presentReason: 'Déménagement' }, 'to-close'],
  ] as const)('is taken by the law', (draft, stage) => {
    const question = CreatePair.parse(creationOf(draft, book, today, pairDraftId()))
    expect(question.draftId).toBe(pairDraftId())
    const after = createPair(question, aWorld('2026-03-20'))(book)
    const [pair] = after.ok ? Object.values(after.value.pairs) : []
    expect(pair && stateOf(pair).stage).toBe(stage)
  })
})

describe('what the wizard proposes', () => {
  it('is six months by the calendar, unless another end was chosen', () => {
    fc.assert(
      fc.property(aRecentDay, aRecentDay, aRecentDay, (first, second, own) => {
        const started = withStart({}, first)
        expect(started.endsOn).toBe(endOfPair(first))
        expect(withStart(started, second).endsOn).toBe(endOfPair(second))
        if (own !== endOfPair(first)) expect(withStart({ startsOn: first, endsOn: own }, second).endsOn).toBe(own)
      }),
    )
  })

  it('is the place of the mentor, or the workplace with its way in', () => {
    const withCompany = aCasebook({ mentors: [aMentor(1), aMentor(2, { meetingPlace: undefined, frame: { kind: 'own-time', companyId: companyId() } })], companies: [aCompany()] })
    expect(placeProposedBy(withCompany, mentorId(1))).toEqual({ meetingPlace: 'chaussée de Louvain 210, 5004 Bouge' })
    expect(placeProposedBy(withCompany, mentorId(2))).toEqual({ meetingPlace: 'chaussée de Louvain 210, 5004 Bouge', accessInstructions: 'Se présenter à l’accueil, bâtiment B.' })
    expect(withTermsProposed({ mentorId: mentorId(1) }, withCompany)).toMatchObject({ meetingsPerMonth: 2, minutesPerMeeting: 90, meetingPlace: 'chaussée de Louvain 210, 5004 Bouge' })
  })

  it('follows the mentor, unless another place was written', () => {
    const two = aCasebook({ mentors: [aMentor(1), aMentor(2, { meetingPlace: 'rue Haute 1, Liège' })] })
    expect(withMentor({ mentorId: mentorId(1), meetingPlace: 'chaussée de Louvain 210, 5004 Bouge' }, mentorId(2), two).meetingPlace).toBe('rue Haute 1, Liège')
    expect(withMentor({ mentorId: mentorId(1), meetingPlace: 'Bibliothèque' }, mentorId(2), two).meetingPlace).toBe('Bibliothèque')
  })
})

describe('what of a draft is kept', () => {
  it('is all that a schema reads; the rest waits in its field', () => {
    expect(keepable({ ...agreed, meetingsPerMonth: 1, meetingPlace: '' })).toEqual({ ...agreed, meetingsPerMonth: undefined, meetingPlace: undefined })
    expect('meetingsPerMonth' in keepable({ meetingsPerMonth: 1 })).toBe(false)
  })
})
