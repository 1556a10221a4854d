import { describe, expect, it } from 'vitest'

import { played } from './played'

import { whyMentorIsNotFree } from '#shared/casebook/availability'
import { listed } from '#shared/casebook/casebook'
import { gridInForce, listInForce } from '#shared/casebook/content-in-force'
import { criteriaOf } from '#shared/casebook/criteria'
import { gridOf, interviewsOf, isHeld, lastHeld } from '#shared/casebook/interviews'
import { menteePath } from '#shared/casebook/mentee-path'
import { mentorPath } from '#shared/casebook/mentor-path'
import { updatesDue } from '#shared/casebook/progress'
import { defaults } from '#shared/defaults/defaults'
import { standingDecision } from '#shared/domain/decision'
import { attendanceIsComplete } from '#shared/domain/group-session'
import { IsoDate } from '#shared/domain/iso-date'
import { isWithin } from '#shared/domain/period'
import { questionsOf } from '#shared/grids/grid'
import { shownInterviews } from '#shared/sample/shown'
import { SAMPLE_TODAY } from '#shared/sample/programme'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const mentors = listed(book.mentors)
const mentees = listed(book.mentees)
const sessions = listed(book.groupSessions)

describe('the mentors of the sample', () => {
  const steps = mentors.flatMap(mentor => mentorPath(book, mentor, today))
  const evidence = new Set(steps.flatMap(step => ('by' in step ? [`${step.key} by ${step.by.kind}`] : [])))

  it('show every step done, to do and, where it can be, under way', () => {
    const seen = new Set(steps.map(({ key, state }) => `${key} ${state}`))
    for (const key of ['information', 'preparation', 'acceptance', 'frame', 'employer-agreement', 'information-note', 'training'])
      for (const state of ['done', 'to-do']) expect(seen).toContain(`${key} ${state}`)
    expect(seen).toContain('preparation under-way')
    expect(seen).toContain('information-note under-way')
  })

  it('show every way a step can be proved', () => {
    const ways = ['information by session', 'information by interview', 'information by before', 'preparation by interview', 'preparation by before', 'acceptance by decision', 'acceptance by before']
    expect([...ways, 'training by session', 'training by before'].filter(way => !evidence.has(way))).toEqual([])
  })

  it('show every answer of the association', () => {
    const outcomes = mentors.map(({ decisions }) => standingDecision(decisions)?.outcome)
    expect(new Set(outcomes)).toEqual(new Set(['accepted', 'to-review', 'other-engagement', 'not-accepted', 'left', undefined]))
  })

  it('show someone away today, a pause, and someone whose employer suspended its agreement', () => {
    const away = mentors.flatMap(({ absences = [] }) => absences.filter(period => isWithin(period, today)))
    expect(away.map(({ until }) => until === undefined).sort()).toEqual([false, false, true])
    expect(mentors.flatMap(mentor => whyMentorIsNotFree(book, mentor, today)).map(({ code }) => code)).toContain('pair/employer-agreement-missing')
  })
})

describe('the mentees of the sample', () => {
  it('stand at every step of their way', () => {
    const seen = new Set(mentees.flatMap(mentee => menteePath(book, mentee).map(({ key, state }) => `${key} ${state}`)))
    const states = ['preselection done', 'preselection to-do', 'preselection not-needed', 'presentation done', 'presentation to-do', 'interview done', 'interview to-do', 'interview under-way']
    expect([...states, 'decision done', 'decision to-do', 'decision under-way'].filter(state => !seen.has(state))).toEqual([])
  })

  it('show every answer of the association, each refusal with words for the person', () => {
    const outcomes = mentees.map(({ decisions }) => standingDecision(decisions)?.outcome)
    expect(new Set(outcomes)).toEqual(new Set(['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew', undefined]))
    expect(mentees.flatMap(({ decisions }) => decisions).filter(({ outcome, told }) => outcome !== 'accepted' && told === undefined)).toEqual([])
  })

  it('show criteria met, not met and unknown', () => {
    const verdicts = mentees.flatMap(mentee => criteriaOf(book, mentee, today))
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['met', 'not-met', 'unknown']))
    expect(verdicts.find(({ verdict, weight }) => verdict === 'not-met' && weight === 'required')?.key).toBe('availableFullTime')
  })

  it('leave notes to the partners to write, with and without an agreement', () => {
    expect(new Set(updatesDue(book, today).map(({ consent }) => consent))).toEqual(new Set(['given', 'not-asked']))
    expect(new Set(listed(book.progressUpdates).map(({ done }) => done.kind))).toEqual(new Set(['sent', 'skipped']))
  })
})

describe('the interviews of the sample', () => {
  const interviews = listed(book.interviews)

  it.each(Object.entries(shownInterviews))('answer every question, for the %s that is shown', (_, id) => {
    const interview = book.interviews[id]
    if (!interview) throw new Error('The interview is missing')
    expect(questionsOf(gridOf(book, interview)).flatMap(({ key }) => (interview.answers[key] === undefined ? [key] : []))).toEqual([])
    expect(isHeld(interview)).toBe(true)
  })

  it('have one of each kind under way, answered in part', () => {
    const open = interviews.filter(interview => !isHeld(interview))
    expect(open.map(({ subject }) => subject.kind).sort()).toEqual(['check-in', 'evaluation', 'mentee', 'mentor', 'pair'])
    expect(open.every(({ answers }) => Object.keys(answers).length > 2)).toBe(true)
  })

  it('have no box ticked of a first meeting that is still to come', () => {
    const [coming] = interviews.filter(interview => !isHeld(interview) && interview.subject.kind === 'pair')
    expect(Object.values(coming?.answers ?? {})).not.toContain(true)
  })

  it('were held by two versions of the same grid, each in its own words', () => {
    const versions = listed(book.gridVersions).filter(({ grid }) => grid === 'mentee-selection')
    expect(versions.map(({ version }) => version)).toEqual([1, 2])
    expect(new Set(interviews.filter(({ subject }) => subject.kind === 'mentee').map(({ gridVersionId }) => gridVersionId)).size).toBe(2)
    expect(gridInForce(book, 'mentee-selection', defaults).version).toBe(2)
  })

  it('answer with choices that stand in the lists', () => {
    const strays = interviews.flatMap(interview =>
      questionsOf(gridOf(book, interview)).flatMap(question => {
        const answer = interview.answers[question.key]
        if (answer === undefined || !('list' in question)) return []
        const known = listInForce(book, question.list, defaults).map(({ key }) => key as string)
        return [answer].flat().filter(each => !known.includes(each as string)) // a choice is a key
      }),
    )
    expect(strays).toEqual([])
  })

  it('leave in the files what they taught', () => {
    const mentee = mentees.find(({ id }) => interviewsOf(book, id).some(({ id: each }) => each === shownInterviews.selection))
    expect(mentee).toMatchObject({ sector: 'education', studies: 'bachelor', consents: { sharing: [{ given: true }], 'sharing-goal': [{ given: true }] } })
    expect(mentee && lastHeld(book, mentee.id)?.held.on).toBe('2026-10-13')
  })
})

describe('the sessions of the sample', () => {
  it('are of every kind, held and to come', () => {
    for (const kind of ['mentor-information', 'mentee-presentation', 'mentor-training', 'community'] as const)
      expect(sessions.filter(session => session.kind === kind).map(({ on }) => on > today)).toEqual(expect.arrayContaining([true, false]))
    expect(sessions.filter(({ cancelledOn }) => cancelledOn).length).toBe(1)
  })

  it('know who came to each that was held', () => {
    expect(sessions.filter(session => session.on <= today && !session.cancelledOn && !attendanceIsComplete(session))).toEqual([])
    expect(new Set(sessions.flatMap(({ invitees }) => invitees.map(({ attendance }) => attendance)))).toEqual(new Set(['present', 'excused', 'absent', undefined]))
    expect(new Set(sessions.flatMap(({ invitees }) => invitees.map(({ wishes }) => wishes)))).toEqual(new Set(['yes', 'later', 'no', undefined]))
  })
})

it('shows exchanges with everyone, and what managements asked to have calculated', () => {
  expect(new Set(listed(book.exchanges).map(exchange => exchange.with.kind))).toEqual(new Set(['company', 'partner', 'mentor', 'mentee']))
  expect(listed(book.companies).filter(({ sponsorship }) => sponsorship).length).toBe(2)
  expect(listed(book.companies).some(({ contacts }) => contacts.length > 1)).toBe(true)
})

// What must not be kept of a person (privacy §5.3) is not invented either.
it('says nothing of health, justice, debts, origin or belief', () => {
  const { intakes, actionPlans, meetings, pairContacts, introductions, pairingNotes, pairDrafts, amendments, checkIns, nextSteps, closings, followUps, newsletters, groupSessions } = book
  const ofPairs = [intakes, actionPlans, meetings, pairContacts, introductions, pairingNotes, pairDrafts, amendments, checkIns, nextSteps, closings, followUps, newsletters, groupSessions]
  const texts = [...listed(book.interviews).map(({ answers }) => answers), ...mentees, ...mentors, ...listed(book.exchanges), ...listed(book.progressUpdates), ...listed(book.pairs), ...ofPairs]
  expect(JSON.stringify(texts)).not.toMatch(/maladi|handicap|dépressi|grossesse|enceinte|santé mentale|burn-out|prison|condamn|judiciaire|dettes|surendett|relig|syndic|divorc|migraine/i)
})
