import { describe, expect, it } from 'vitest'

import { answersForClosing, answersFromFile, fileAfter, frameTold } from '#shared/casebook/file-answers'
import { defaultGrids } from '#shared/defaults/grids'
import { ItemKey } from '#shared/domain/lists'
import type { EngagementFrame } from '#shared/domain/mentor'

import { aCasebook, aMentee, aMentor, companyId, day, mentorId, pairId } from '../../builders/casebook'
import { aMeeting, heldOn } from '../../builders/life'
import { aGridVersion, aGroupSession, anInvitee, aPreparation } from '../../builders/recruitment'

const grid = defaultGrids['mentor-preparation']
const held = day('2026-03-19')

/** The frame of a mentor once their interview has told it. */
function frameAfter(frame: EngagementFrame, told: string, changes: Parameters<typeof aMentor>[1] = {}) {
  return fileAfter(aMentor(1, { frame, ...changes }), grid, { engagementFrame: told }, held).frame
}

describe('the frame of an engagement', () => {
  const employed = { kind: 'unknown', employer: 'Carrières SA' } as const
  const inCompany = { kind: 'unknown', companyId: companyId() } as const

  it.each<[string, EngagementFrame, string, EngagementFrame]>([
    ['out of working time, with the employer', employed, 'own-time', { kind: 'own-time', employer: 'Carrières SA' }],
    ['on the time of a known company', inCompany, 'working-time', { kind: 'working-time', companyId: companyId() }],
    ['of a company head, by their function', inCompany, 'company-head', { kind: 'company-head', companyId: companyId(), activity: 'ingénieure en construction' }],
    ['of a self-employed person', employed, 'self-employed', { kind: 'self-employed', activity: 'ingénieure en construction' }],
    ['of a pensioner', { kind: 'unknown' }, 'pensioner', { kind: 'pensioner' }],
  ])('is taken over where it was not settled: %s', (_, before, told, after) => {
    expect(frameAfter(before, told)).toEqual(after)
  })

  it('stays open while the company or the activity is not known, or the answer is no frame', () => {
    expect(frameAfter(employed, 'working-time')).toEqual(employed)
    expect(frameAfter(employed, 'self-employed', { jobTitle: undefined })).toEqual(employed)
    expect(frameAfter(employed, 'an-own-item')).toEqual(employed)
  })

  it('is not changed where it was settled', () => {
    expect(frameAfter({ kind: 'pensioner', formerActivity: 'cheminot' }, 'job-seeker')).toEqual({ kind: 'pensioner', formerActivity: 'cheminot' })
  })

  it('is remembered as told until the file has taken it over', () => {
    const interview = aPreparation(1, { held: { on: held }, answers: { engagementFrame: 'working-time' } })
    const book = aCasebook({ gridVersions: [aGridVersion('mentor-preparation')], interviews: [interview] })
    expect(frameTold(book, aMentor(1, { frame: employed }))).toBe('working-time')
    expect(frameTold(book, aMentor(1, { frame: { kind: 'own-time' } }))).toBeUndefined()
  })
})

describe('the trades and sectors of a person', () => {
  const families = { jobFamily: ItemKey.parse('teaching'), otherSectors: [ItemKey.parse('industry'), ItemKey.parse('health')] }

  it('are known before the interview of a mentee, and corrected by it', () => {
    const selection = defaultGrids['mentee-selection']
    expect(answersFromFile(aCasebook(), selection, aMentee(1, families))).toMatchObject(families)
    expect(fileAfter(aMentee(1, { jobFamily: 'care' }), selection, families, held)).toMatchObject(families)
    expect(fileAfter(aMentee(1, families), selection, {}, held)).toMatchObject(families)
  })

  it('are known of a mentor by the family of trades they work in', () => {
    expect(answersFromFile(aCasebook(), grid, aMentor(1, families))).toMatchObject({ jobFamily: 'teaching' })
    expect(fileAfter(aMentor(), grid, { jobFamily: families.jobFamily }, held).jobFamily).toBe('teaching')
  })
})

describe('what is known before an interview', () => {
  it('holds, at the closing, when the two last met', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-05-04'))]
    expect(answersForClosing(aCasebook({ meetings }), defaultGrids.closing, pairId(), aMentee())).toEqual({ lastMeetingOn: '2026-05-04' })
    expect(answersForClosing(aCasebook(), defaultGrids.closing, pairId(), aMentee())).toEqual({})
  })

  it('holds the frame once it is settled, and the information session a mentor came to', () => {
    const mentor = aMentor(1, { before: undefined, frame: { kind: 'job-seeker' } })
    const session = aGroupSession(1, { kind: 'mentor-information', invitees: [anInvitee(1, { kind: 'mentor', id: mentorId(1) }, { attendance: 'present' })] })

    expect(answersFromFile(aCasebook({ mentors: [mentor], groupSessions: [session] }), grid, mentor)).toMatchObject({ engagementFrame: 'job-seeker', informationAttended: true, informationOn: session.on })

    const unknown = answersFromFile(aCasebook(), grid, aMentor(1, { before: undefined, frame: { kind: 'unknown' } }))
    expect(Object.keys(unknown)).not.toEqual(expect.arrayContaining(['informationAttended']))
    expect(unknown['engagementFrame']).toBeUndefined()
  })
})

describe('an interview by the grid of other people', () => {
  const ofMentee = defaultGrids['mentee-selection']

  it('knows nothing of when two people last met, which it does not ask', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20'))]
    expect(answersForClosing(aCasebook({ meetings }), ofMentee, pairId(), aMentee())).not.toHaveProperty('lastMeetingOn')
  })

  it('gives a mentee no frame of engagement, and takes none from their file', () => {
    expect(answersFromFile(aCasebook(), grid, aMentee())).not.toHaveProperty('engagementFrame')
    expect(fileAfter(aMentee(), grid, { engagementFrame: 'own-time' }, held)).toEqual(aMentee())
  })
})

describe('the frame that an interview tells', () => {
  it('is out of working time with the company that is known, and of its head once their function is', () => {
    expect(frameAfter({ kind: 'unknown', companyId: companyId() }, 'own-time')).toEqual({ kind: 'own-time', companyId: companyId() })
    expect(frameAfter({ kind: 'unknown', companyId: companyId() }, 'company-head', { jobTitle: undefined })).toEqual({ kind: 'unknown', companyId: companyId() })
    expect(frameAfter({ kind: 'unknown' }, 'company-head')).toEqual({ kind: 'company-head', activity: 'ingénieure en construction' })
  })
})
