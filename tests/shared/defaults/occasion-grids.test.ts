import { describe, expect, it } from 'vitest'

import { checkInMentee } from '#shared/defaults/check-in-mentee'
import { checkInMentor } from '#shared/defaults/check-in-mentor'
import { closing } from '#shared/defaults/closing'
import { defaultGrids } from '#shared/defaults/grids'
import { defaultLists } from '#shared/defaults/lists'
import { menteeSelection } from '#shared/defaults/mentee-selection'
import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import { GridText, type Question, questionsOf } from '#shared/grids/grid'

/** Every item of documents §3.11 that is a question to both, by its number there. */
const bothCheckIns = {
  head: ['means'],
  1: ['meetingsHeld', 'minutesHeld', 'meetingsPlanned', 'cancelled', 'cancelledBy'],
  2: ['contacts'],
  3: ['planExists', 'planConsulted', 'planDone', 'planOpen'],
  4: ['applications', 'interviews', 'networkContacts', 'trainingsAsked'],
  5: ['results'],
  6: ['trust', 'listening', 'punctuality', 'usefulness'],
  7: ['works', 'slows', 'wishesToStop'],
  8: ['helpWanted', 'helpDetails'],
  own: ['notes'],
}

/** By the number of the item in documents §3.11, and by its letter or number in §3.13 to §3.15. */
const items = {
  'check-in-mentor': { ...bothCheckIns, 9: ['trainingWanted', 'timeSpent', 'communityNext'] },
  'check-in-mentee': { ...bothCheckIns, 10: ['statusChanged', 'newStatus'] },
  closing: {
    1: ['lastMeetingOn'],
    3: ['planReread', 'achieved'],
    4: ['acquiredMentee1', 'acquiredMentee2', 'acquiredMentee3', 'acquiredMentor1', 'acquiredMentor2', 'acquiredMentor3'],
    6: ['nextSteps', 'resourcePerson', 'partnerRelay', 'keepInTouch'],
    7: ['notesDestroyed', 'consentFollowUp'],
    8: ['mentorAgain', 'mentorPause'],
    9: ['menteeAsMentor'],
    10: ['questionnairesFilled', 'thanks', 'notes'],
  },
  'evaluation-mentor': {
    A: ['informationClear', 'preparationUseful', 'trainingUseful', 'delayFair'],
    B: ['profileFit', 'trustBuilt', 'expectationsClear', 'rhythmTenable', 'placeSuited', 'planHelped'],
    C: ['associationReachable', 'checkInsUseful', 'communityUseful', 'toolsHandy'],
    D: ['betterUnderstanding', 'changedView', 'gains', 'pride', 'usefulAtWork'],
    E: ['timeGranted', 'hierarchySupport'],
    F: ['satisfaction', 'recommend', 'again'],
    G: ['bestMoment', 'hardest', 'toChange', 'quote'],
  },
  'evaluation-mentee': {
    A: ['understoodEarly', 'respectfulInterview'],
    B: ['listens', 'understands', 'available', 'freeToSpeak', 'sharedValues'],
    C: ['enoughMeetings', 'longEnough', 'placeReachable', 'planHelped'],
    D: [...PROGRESS_ITEMS],
    E: ['associationReachable', 'associationHelped'],
    F: ['satisfaction', 'recommend'],
    G: ['situation', 'effect'],
    H: ['helpedMost', 'missing', 'advice', 'quote'],
  },
} as const
const names = ['check-in-mentor', 'check-in-mentee', 'closing', 'evaluation-mentor', 'evaluation-mentee'] as const

const keysOf = (grid: GridText, isWanted: (question: Question) => boolean = () => true): readonly string[] => questionsOf(grid).flatMap(question => (isWanted(question) ? [question.key] : []))

describe.each(names)('the grid %s', name => {
  const grid = defaultGrids[name]

  it('can be saved as it stands, and asks nothing twice', () => {
    expect(GridText.safeParse(grid).error).toBeUndefined()
    const labels = questionsOf(grid).map(({ label }) => label)
    expect([new Set(keysOf(grid)).size, new Set(labels).size]).toEqual([labels.length, labels.length])
  })

  it('asks every item of the domain papers, and nothing else', () => {
    expect(keysOf(grid).toSorted()).toEqual(Object.values<readonly string[]>(items[name]).flat().toSorted())
  })

  it('has labels short enough for a line, from lists that offer something', () => {
    expect(questionsOf(grid).filter(({ label }) => label.length > 75)).toEqual([])
    const lists = questionsOf(grid).flatMap(question => ('list' in question ? [question.list] : []))
    expect(lists.filter(list => defaultLists[list].every(({ hidden }) => hidden))).toEqual([])
  })
})

describe('the grids of a pair at work and at its end', () => {
  it('owe one answer alone: how one was reached', () => {
    expect(names.flatMap(name => keysOf(defaultGrids[name], ({ required }) => required === true))).toEqual(['means', 'means'])
  })

  it('keep the notes of the association from the copy of the person, and nothing else', () => {
    expect(names.map(name => keysOf(defaultGrids[name], question => question.private === true))).toEqual([['notes'], ['notes'], ['notes'], [], []])
  })

  it('ask mentor and mentee the same of what they share', () => {
    expect(checkInMentor.sections.slice(0, 3)).toEqual(checkInMentee.sections.slice(0, 3))
  })

  it('take down at the closing that the mentee may be called later', () => {
    expect(keysOf(closing, ({ file }) => file === 'consentFollowUp')).toEqual(['consentFollowUp'])
  })

  it('ask at the end the ten sentences of the selection, word for word', () => {
    const ten = (grid: GridText) => questionsOf(grid).filter(({ key }) => key.startsWith('start'))
    expect(ten(defaultGrids['evaluation-mentee']).map(({ key }) => key)).toEqual(PROGRESS_ITEMS)
    expect(ten(defaultGrids['evaluation-mentee'])).toEqual(ten(menteeSelection))
  })

  it('let a person without an opinion say so, but not on how far one has come', () => {
    const opinions = (name: (typeof names)[number]) => keysOf(defaultGrids[name], ({ kind }) => kind === 'opinion').length
    expect(names.map(opinions)).toEqual([0, 0, 0, 20, 13])
  })
})
