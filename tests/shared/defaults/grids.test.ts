import { describe, expect, expectTypeOf, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { defaultLists } from '#shared/defaults/lists'
import { firstMeeting } from '#shared/defaults/first-meeting'
import { menteeSelection } from '#shared/defaults/mentee-selection'
import { mentorPreparation } from '#shared/defaults/mentor-preparation'
import type { ItemKey } from '#shared/domain/lists'
import type { AnswersTo } from '#shared/grids/answers'
import { isCheckList } from '#shared/grids/check-list'
import type { Question } from '#shared/grids/grid'
import { GridText, questionsOf } from '#shared/grids/grid'

const all = [
  ['mentor-preparation', defaultGrids['mentor-preparation']],
  ['mentee-selection', defaultGrids['mentee-selection']],
  ['first-meeting', defaultGrids['first-meeting']],
] as const

const questionOf = (grid: GridText, key: string): Question | undefined => questionsOf(grid).find(question => question.key === key)

/** Every item of documents §3.4 that is a question, by its number there. */
const mentorItems = {
  1: ['heardThrough', 'informationAttended', 'informationOn'],
  2: ['jobTitle', 'function', 'jobFamily', 'sector', 'seniority', 'careerSteps', 'knownJobs', 'knownSectors'],
  3: ['motivations', 'whyNow', 'hopes', 'experience'],
  4: ['colleaguesSay', 'framework', 'directness', 'advice', 'helpedSomeone', 'reactions'],
  5: ['openness', 'unease'],
  6: ['offers'],
  7: ['roleUnderstood', 'limitsUnderstood', 'discretion', 'moneyAndGifts', 'whenToCall'],
  8: ['availability', 'meetingPlace', 'accessInstructions', 'absences', 'capacity', 'videoCall'],
  9: ['wishedCriteria', 'excludedCriteria', 'languages', 'interests', 'hobbies'],
  10: ['employerAgreedOn', 'employerSignatory', 'engagementFrame'],
  11: ['contactDetailsChecked', 'privacyNoticeGiven', 'informationNoteGiven', 'trainingProposedOn', 'consentNewsletter'],
  12: ['fitListening', 'fitAvailability', 'fitMotivation', 'fitOpenness', 'fitFrame', 'attentionPoints'],
}

/** Every item of documents §3.5 that is a question, by its number there. */
const menteeItems = {
  1: ['understanding', 'frameExplained'],
  2: ['availableFullTime', 'availabilityDetail', 'wantsMentoring', 'wishInOwnWords'],
  3: ['workRight'],
  4: ['entryStatus', 'unemployedFor', 'registeredJobSeeker', 'heardThrough', 'referent'],
  5: ['studies', 'diplomaCountry', 'equivalence'],
  6: ['career', 'proudOf', 'knownSectors'],
  7: ['wishedJob', 'jobFamily', 'sector', 'otherSectors', 'alternatives', 'projectPrecision', 'acceptedConstraints'],
  8: ['recentSteps', 'cvReady', 'letterReady', 'interviewsHeld', 'answersReceived'],
  '8 bis': ['startJob', 'startWhere', 'startCv', 'startInterview', 'startNetwork', 'startCodes', 'startConfidence', 'startEnergy', 'startMarket', 'startMotivation'],
  9: ['languages', 'digitalSkills', 'licences'],
  10: ['transports', 'travelRadius', 'availability', 'childcareToArrange'],
  11: ['needs', 'expectations', 'unrealisticExpectations'],
  12: ['helpsForward', 'blocks', 'framework', 'directness', 'advice'],
  13: ['interests', 'hobbies'],
  14: ['wishedCriteria', 'excludedCriteria'],
  15: ['obstacles', 'orientationProposed'],
  16: ['privacyNoticeGiven', 'consentSharing', 'consentSharingGoal', 'consentFollowUp'],
  17: ['fitAutonomy', 'fitMotivation', 'fitProject', 'fitAvailability', 'fitFrench'],
}

/** Every item of documents §3.7, by its part; what each of the two feels is asked apart. */
const meetingItems = {
  1: ['formOfAddress'],
  2: ['inCommon', 'remembered'],
  3: ['menteeHopes', 'mentorHopes', 'fears', 'notOffered'],
  4: ['daysAndHours', 'meetingPlace', 'channel', 'lateOrAway', 'noteTaking'],
  5: ['mentorStep', 'menteeStep', 'nextMeetingOn'],
  'check-list': [
    ...['contactsExchanged', 'addressSettled', 'fixedTimes', 'placeAndAccess', 'travel', 'betweenMeetings', 'lateness', 'confidentiality'],
    ...['whatItIsNot', 'noMoneyNoPromise', 'network', 'papersToBring', 'contactPerson', 'contractRead', 'secondMeeting', 'answerInFiveDays'],
  ],
}

const itemsOf = { 'mentor-preparation': mentorItems, 'mentee-selection': menteeItems, 'first-meeting': meetingItems } as const

describe.each(all)('the grid %s', (name, grid) => {
  it('is a grid that the association can save as it stands', () => {
    expect(GridText.safeParse(grid).error).toBeUndefined()
  })

  it('asks nothing twice, and names no section twice', () => {
    const keys = questionsOf(grid).map(({ key }) => key)
    const sections = grid.sections.map(({ key }) => key)
    expect([new Set(keys).size, new Set(sections).size]).toEqual([keys.length, sections.length])
  })

  it('asks every item of the domain papers, and nothing else', () => {
    const items: Readonly<Record<string, readonly string[]>> = itemsOf[name]
    const keys = questionsOf(grid).map(({ key }) => key)
    expect(keys.toSorted()).toEqual(Object.values(items).flat().toSorted())
  })

  it('chooses from lists that offer something', () => {
    const lists = questionsOf(grid).flatMap(question => ('list' in question ? [question.list] : []))
    expect(lists.filter(list => defaultLists[list].every(({ hidden }) => hidden))).toEqual([])
  })

  it('fills each place of a file once at the most', () => {
    const files = questionsOf(grid).flatMap(({ file }) => file ?? [])
    expect(new Set(files).size).toBe(files.length)
  })

  it('keeps its conclusion to the association', () => {
    expect(grid.sections.filter(section => section.private).map(({ key }) => key)).toEqual(name === 'first-meeting' ? [] : ['conclusion'])
  })

  it('gives each question a wording of its own', () => {
    const labels = questionsOf(grid).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has labels short enough for two pages', () => {
    expect(questionsOf(grid).filter(({ label }) => label.length > 75)).toEqual([])
  })
})

describe('the grid of the first meeting', () => {
  const titles = firstMeeting.sections.map(({ title }) => title)

  it('lasts an hour and a half, with the five minutes in which each answers alone', () => {
    const minutes = titles.flatMap(title => Number(/\((\d+)/.exec(title)?.[1] ?? 0))
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(85)
  })

  it('says in each part what to do', () => {
    expect(firstMeeting.sections.filter(({ help }) => help.length < 40)).toEqual([])
  })

  it('ticks off its check-list alone, and owes no answer', () => {
    const sections: GridText['sections'] = firstMeeting.sections
    expect(sections.filter(section => isCheckList('first-meeting', section)).map(({ key }) => key)).toEqual(['covered'])
    expect(sections.filter(section => isCheckList('mentor-preparation', section))).toEqual([])
    expect(questionsOf(firstMeeting).filter(({ required }: Question) => required)).toEqual([])
  })
})

describe('the two grids together', () => {
  it.each(['framework', 'directness', 'advice', 'interests', 'hobbies', 'wishedCriteria', 'excludedCriteria'])('ask %s in the same words', key => {
    const asked = questionOf(mentorPreparation, key)
    expect(asked).toBeDefined()
    expect(questionOf(menteeSelection, key)).toEqual(asked)
  })

  it('lay offers and needs on one list, and languages, sectors and half-days too', () => {
    expect(questionOf(mentorPreparation, 'offers')).toMatchObject({ kind: 'choices', list: 'needs', required: true })
    expect(questionOf(menteeSelection, 'needs')).toMatchObject({ kind: 'choices', list: 'needs', required: true })
    const answered = (grid: GridText, key: string) => questionsOf(grid).flatMap(question => (question.key === key ? [question.kind, 'list' in question ? question.list : ''] : []))
    for (const key of ['availability', 'sector', 'jobFamily', 'knownSectors', 'languages']) expect(answered(menteeSelection, key), key).toEqual(answered(mentorPreparation, key))
  })

  it('take what is essential before an interview is complete, and little more', () => {
    const required = (grid: GridText) => questionsOf(grid).flatMap(question => (question.required ? [question.key] : []))
    expect(required(mentorPreparation)).toEqual(['offers', 'roleUnderstood', 'limitsUnderstood', 'discretion', 'moneyAndGifts', 'whenToCall', 'capacity'])
    expect(required(menteeSelection)).toEqual(['availableFullTime', 'workRight', 'wantsMentoring', 'wishInOwnWords', 'needs'])
  })

  it('hold the two criteria of the brochure, which nobody can take away', () => {
    for (const key of ['availableFullTime', 'wantsMentoring'])
      expect(questionOf(menteeSelection, key)).toMatchObject({ kind: 'yes-no', fixed: true, required: true, criterion: 'required' })
  })

  it('know the type of each answer', () => {
    expectTypeOf<AnswersTo<typeof menteeSelection>['needs']>().toEqualTypeOf<readonly ItemKey[] | undefined>()
    expectTypeOf<AnswersTo<typeof mentorPreparation>['framework']>().toEqualTypeOf<1 | 2 | 3 | 4 | undefined>()
  })
})
