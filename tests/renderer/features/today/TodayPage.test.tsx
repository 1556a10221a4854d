import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { leaveToday } from '../../../../renderer/api/today-view'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aContract, aCoordinator, aMentee, aMentor, aPairAt, contractId, coordinatorId, day, menteeId, mentorId, pairId } from '../../../builders/casebook'
import { everyoneTold } from '../../../builders/due'
import { aGroupSession } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

import { ok } from '#shared/core/result'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { yearlyTaskId } from '#shared/domain/yearly-task'
import { dueAct } from '#shared/text/due'
import { todayWords as words } from '#shared/text/today'

const region = (name: string) => within(screen.getByRole('region', { name }))
const who = (name: string) => region(name).getAllByRole('listitem').map(row => within(row).getAllByRole('link')[0]?.textContent)

/** The tasks of the year marked, so that only what a test is about is due. */
const marked = { id: yearlyTaskId('profile-analysis', 2025), doneOn: day('2026-01-20') }
const reported = { id: yearlyTaskId('annual-report', 2025), doneOn: day('2026-01-20') }
const reviewed = { id: yearlyTaskId('retention-review', 2025), doneOn: day('2026-01-20') }
const quiet = { [marked.id]: marked, [reported.id]: reported, [reviewed.id]: reviewed }

const proposal = () => aPairAt('proposed', 1, { opening: { kind: 'proposed', on: '2026-02-02', answerExpectedOn: '2026-02-09' } })
const ofAnother = { coordinatorId: coordinatorId(3), substituteId: undefined, mentorId: mentorId(2), menteeId: menteeId(2) }
const twoPairs = () => ({
  ...everyoneTold(aCasebook({ pairs: [proposal(), aPairAt('first-meeting-planned', 2, ofAnother)], coordinators: [aCoordinator(1), aCoordinator(2), aCoordinator(3, { givenName: 'Zoé' })] })),
  yearlyTasks: quiet,
})

/** What the list of the first day asks about the house. */
const house = { 'protection.state': () => ok({ isProtected: false, idleMinutes: null, clearCopies: [] }), 'backup.state': () => ok({}) }

function standToday({ answers, ...parts }: Parameters<typeof stand>[1]) {
  const stood = stand(<TodayPage />, { ...parts, answers: { ...house, ...answers } })
  return { ...stood, askedOfBook: () => stood.asked.filter(channel => !(channel in house)) }
}

beforeEach(() => leaveToday({}))

describe('the page of the day', () => {
  it('groups the lines by how pressing they are, each with who, why, its state and the way to where it is done', () => {
    standToday({ book: twoPairs(), today: '2026-02-11' })

    expect(who(words.groups.late)).toEqual(['Anne-Sophie d’Hœraene et Yusuf Çelik'])
    expect(who(words.groups.week)).toEqual(['Benoît Van den Bossche et Léa Noël'])
    const late = region(words.groups.late)
    expect(late.getByText(/09\/02\/2026, il y a 2 jours/)).toBeDefined()
    expect(late.getByText(words.badges.late)).toBeDefined()
    expect(late.getByRole('link', { name: dueAct('answer-late') }).getAttribute('href')).toBe(places.pair(pairId(1)))
    expect(screen.queryByRole('region', { name: words.groups.month })).toBeNull()
    expect(screen.getByText(said(words.summary({ late: 1, due: 0, week: 1, month: 0 })))).toBeDefined()
  })

  it('opens a contract to be signed, and leads to the list of all of them', () => {
    standToday({ book: { ...aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] }), yearlyTasks: quiet }, today: '2026-03-16' })

    expect(screen.getByRole('link', { name: dueAct('signature-missing') }).getAttribute('href')).toBe(places.contract(contractId(1)))
    expect(screen.getByRole('link', { name: words.lists.awaiting }).getAttribute('href')).toBe(places.contractsAwaiting)
  })

  it('shows the lines of one coordinator with those of nobody, and comes back as it was left', async () => {
    const book = { ...twoPairs(), groupSessions: aCasebook({ groupSessions: [aGroupSession(1, { on: day('2026-02-13'), animators: [] })] }).groupSessions }
    const { user } = standToday({ book, today: '2026-02-11' })
    await user.selectOptions(screen.getByRole('combobox', { name: words.filter.coordinator }), coordinatorId(3))

    expect(screen.queryByRole('region', { name: words.groups.late })).toBeNull()
    expect(who(words.groups.week)).toHaveLength(2)
    standToday({ book, today: '2026-02-11' })
    expect(screen.getAllByRole<HTMLSelectElement>('combobox', { name: words.filter.coordinator }).at(-1)?.value).toBe(coordinatorId(3))
  })

  it('says that nothing waits for what one chose, with the way back to everything', async () => {
    const { user } = standToday({ book: twoPairs(), today: '2026-02-11' })
    await user.selectOptions(screen.getByRole('combobox', { name: words.filter.stage }), '6')
    expect(screen.getByText(words.nothingHere)).toBeDefined()
    await user.click(screen.getByRole('button', { name: words.everything }))
    expect(who(words.groups.late)).toHaveLength(1)
  })

  it('takes the list of the week along for the coordinator one sees', async () => {
    const { user } = standToday({ book: twoPairs(), today: '2026-02-11' })
    const href = () => screen.getByRole('link', { name: words.print }).getAttribute('href')
    expect(href()).toBe(places.sheet({ kind: 'week-list' }))
    await user.selectOptions(screen.getByRole('combobox', { name: words.filter.coordinator }), coordinatorId(1))
    expect(href()).toBe(places.sheet({ kind: 'week-list', coordinatorId: coordinatorId(1) }))
  })

  it('saves the timetable as one file, and says so when there is nothing to save', async () => {
    const answers = { 'calendar.save-as': () => ok({ outcome: 'saved', path: '/dossier/agenda.ics' }) }
    const { user, askedOfBook } = standToday({ book: twoPairs(), today: '2026-02-11', answers })
    await user.click(screen.getByRole('button', { name: words.calendar }))
    expect(await screen.findByText(/agenda\.ics/)).toBeDefined()
    expect(askedOfBook()).toEqual(['calendar.save-as'])
  })

  it('says that the timetable is empty rather than save an empty file', async () => {
    const { user, askedOfBook } = standToday({ book: aCasebook() })
    await user.click(screen.getByRole('button', { name: words.calendar }))
    expect(screen.getByText(words.emptyCalendar)).toBeDefined()
    expect(askedOfBook()).toEqual([])
  })
})

describe('many lines', () => {
  it('names more than three people who wait for the same step in one line, which opens their stage', () => {
    const mentors = [1, 2, 3, 4].map(n => aMentor(n, { before: {} }))
    const mentees = [1, 2, 3].map(n => aMentee(n, { decisions: [] }))
    standToday({ book: { ...aCasebook({ mentors, mentees }), yearlyTasks: quiet }, today: '2026-03-16' })

    const several = screen.getByRole('link', { name: words.waitingFor['mentor-to-prepare'](4) })
    expect(several.getAttribute('href')).toBe(places.stage(1))
    expect(screen.getAllByRole('link', { name: dueAct('mentee-to-decide') })).toHaveLength(3)
  })

  it('shows the first twelve of a group, and the others when one asks', async () => {
    const numbers = Array.from({ length: 14 }, (_, index) => index + 1)
    const pairs = numbers.map(n => aPairAt('validated', n))
    const book = { ...everyoneTold(aCasebook({ pairs, mentors: numbers.map(n => aMentor(n)), mentees: numbers.map(n => aMentee(n)) })), yearlyTasks: quiet }
    const { user } = standToday({ book, today: '2026-02-20' })

    expect(who(words.groups.due)).toHaveLength(12)
    await user.click(screen.getByRole('button', { name: words.others(2) }))
    expect(who(words.groups.due)).toHaveLength(14)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.fewer }))
  })
})

it('what is owed once a year is marked as done from its line, and taken back from the notice', async () => {
  const { user, book } = standToday({ book: { ...aCasebook(), yearlyTasks: { [marked.id]: marked, [reviewed.id]: reviewed } }, today: '2026-04-02' })
  expect(settingsInForce(book(), 'deadlines', defaults).annualReport).toEqual({ month: 3, day: 31 })
  await user.click(region(words.groups.late).getByRole('button', { name: words.yearly.mark }))

  expect(await screen.findByText(said(words.yearly.marked(words.yearly.done['annual-report'](2025))))).toBeDefined()
  expect(book().yearlyTasks[reported.id]).toEqual({ id: reported.id, doneOn: '2026-04-02' })
  await user.click(screen.getByRole('button', { name: words.yearly.undo }))
  expect(await region(words.groups.late).findByRole('button', { name: words.yearly.mark })).toBeDefined()
  expect(book().yearlyTasks[reported.id]).toBeUndefined()
})
