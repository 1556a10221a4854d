import { describe, expect, it } from 'vitest'

import { awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import { listed } from '#shared/casebook/casebook'
import { recordName } from '#shared/casebook/compare'
import { intakeStanding } from '#shared/casebook/pair-life'
import { recordsOf } from '#shared/casebook/pair-records'
import { frozenBy } from '#shared/casebook/pairings'
import { partnerToldOn } from '#shared/casebook/partner-told'
import { doneOn } from '#shared/casebook/path'
import { awaitedQuestionnaires, progressQuestions } from '#shared/casebook/questionnaires'
import { referencesOf } from '#shared/casebook/references'
import { defaultGrids } from '#shared/defaults/grids'

import { aCasebook, aContract, anArticleSet, aMentee, aMentor, aPairAt, aPairDraft, day, menteeId, mentorId, pairId, partnerId } from '../../builders/casebook'
import { anEvaluation, anOccasion } from '../../builders/ending'
import { aMeeting, anIntake, heldOn, meetingId } from '../../builders/life'
import { aFirstMeeting, aGridVersion, aProgressUpdate, interviewId } from '../../builders/recruitment'

const meeting = { collection: 'meetings', id: meetingId() } as const

describe('what is listed of a book', () => {
  it('is what stands there, and not what was taken away', () => {
    expect(listed({ [mentorId(1)]: aMentor(1), [mentorId(2)]: undefined })).toEqual([aMentor(1)])
  })

  it('holds no paper of a pair that is gone among those to be signed', () => {
    const waiting = (...pairs: readonly ReturnType<typeof aPairAt>[]) => awaitingSignatures(aCasebook({ pairs, contracts: [aContract()] }), day('2026-03-05'))
    expect(waiting(aPairAt('contract-printed'))).toMatchObject([{ kind: 'contract', days: 3, missing: ['mentor', 'mentee', 'association'] }])
    expect(waiting()).toEqual([])
  })

  it('of a pair is what was recorded of it, and nothing of another', () => {
    const meetings = [aMeeting(1), aMeeting(2, heldOn('2026-03-20'), { pairId: pairId(2) })]
    const interviews = [aFirstMeeting(1), aFirstMeeting(2)]
    const book = aCasebook({ meetings, interviews, intakes: [anIntake(), anIntake({ id: pairId(2) })] })
    expect(recordsOf(book, pairId(1))).toEqual([{ collection: 'intakes', id: pairId(1) }, meeting, { collection: 'interviews', id: interviewId(1) }])
  })
})

describe('what a record is called', () => {
  it('is the two people of its pair, or its day alone once the pair is gone', () => {
    const book = aCasebook({ pairs: [aPairAt('active')], meetings: [aMeeting()] })
    expect(recordName(book, meeting)).toEqual({ of: ['Anne-Sophie d’Hœraene', 'Yusuf Çelik'], on: '2026-03-20' })
    expect(recordName({ ...book, pairs: {} }, meeting)).toEqual({ of: [], on: '2026-03-20' })
    expect(recordName({ ...book, meetings: {} }, meeting)).toEqual({ of: [] })
    expect(recordName({ ...book, mentors: {} }, meeting)).toEqual({ of: ['Yusuf Çelik'], on: '2026-03-20' })
  })
})

describe('what a record names', () => {
  it('is nothing of a list that was read, which tells of the past', () => {
    expect(referencesOf({ collection: 'imports', id: 'liste' }, { created: [mentorId(1)] })).toEqual([])
  })

  it('is found as far as the record has the shape it should have', () => {
    const place = { collection: 'groupSessions', id: 'séance' } as const
    const animator = aPairAt('active').coordinatorId
    expect(referencesOf(place, { animators: [animator] })).toEqual([{ collection: 'coordinators', id: animator }])
    expect(referencesOf(place, { animators: 'Noémie' })).toEqual([])
    expect(referencesOf(place, 'Noémie')).toEqual([])
  })
})

describe('a day that is derived', () => {
  it('is that of the step before, where a step is done on a day that nobody noted', () => {
    const by = { kind: 'file' } as const
    expect(doneOn({ key: 'frame', state: 'done', by }, day('2026-01-05'))).toBe('2026-01-05')
    expect(doneOn({ key: 'frame', state: 'done', on: day('2026-01-12'), by }, day('2026-01-05'))).toBe('2026-01-12')
  })

  it('for the plan is 45 days after the start where the association has no articles yet, and as they say where it has', () => {
    const pair = aPairAt('active')
    const dueOn = (articleSets: Parameters<typeof anArticleSet>[1][]) => intakeStanding(aCasebook({ pairs: [pair], articleSets: articleSets.map(changes => anArticleSet(1, changes)) }), pair, day('2026-04-01'))?.dueOn
    expect(dueOn([])).toBe('2026-04-26')
    expect(dueOn([{ rules: { ...anArticleSet().rules, actionPlanDays: 30 } }])).toBe('2026-04-11')
  })

  it('on which a partner was told is none where nobody sent the mentee', () => {
    const book = aCasebook({ progressUpdates: [aProgressUpdate(1)] })
    expect(partnerToldOn(book, aMentee())).toEqual([])
    expect(partnerToldOn(book, aMentee(1, { partnerId: partnerId(1) }))).toEqual(['2025-11-25'])
  })
})

it('a proposal kept ready is frozen by the pair of a mentor whose file is gone', () => {
  const draft = { ...aPairDraft(), situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(2) } as const
  const pairs = [aPairAt('active')]
  expect(frozenBy(aCasebook({ pairs, mentors: [] }), draft)?.id).toBe(pairId(1))
  expect(frozenBy(aCasebook({ pairs, mentors: [aMentor(1, { capacity: 2 })] }), draft)).toBeUndefined()
})

describe('the questionnaires that wait', () => {
  it('begin with those whose day nobody noted, then those longest out, then by the number of their pair', () => {
    const pairs = [aPairAt('closed', 1), aPairAt('closed', 2), aPairAt('closed', 3)]
    const handed = (handedOn: string) => ({ mentor: {}, mentee: { handedOn } }) as const
    const evaluations = [anEvaluation({ id: pairId(1), sides: handed('2026-09-15') }), anEvaluation({ id: pairId(2), sides: handed('2026-09-12') })]
    const interviews = [anOccasion(1, { kind: 'evaluation', id: pairId(3), side: 'mentor' }), anOccasion(2, { kind: 'evaluation', id: pairId(3), side: 'mentee' })]
    const book = aCasebook({ pairs, evaluations, interviews, gridVersions: [aGridVersion('evaluation-mentor'), aGridVersion('evaluation-mentee')] })
    expect(awaitedQuestionnaires(book).map(({ pair, side, handedOn }) => [pair.reference, side, handedOn])).toEqual([
      ['B-2026-003', 'mentee', undefined],
      ['B-2026-003', 'mentor', undefined],
      ['B-2026-002', 'mentee', '2026-09-12'],
      ['B-2026-001', 'mentee', '2026-09-15'],
    ])
  })

  it('ask the ten sentences, but those that no grid asks any more', () => {
    const grids = { ...defaultGrids, 'evaluation-mentee': { sections: [] }, 'mentee-selection': { sections: [] } }
    expect(progressQuestions(aCasebook(), { grids: defaultGrids })).toHaveLength(10)
    expect(progressQuestions(aCasebook(), { grids })).toEqual([])
  })
})
