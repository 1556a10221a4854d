import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { pairAtWork } from '../../../../renderer/features/stages/pair-at-work'
import { afterTheEnd } from '../../../../renderer/features/stages/after-the-end'
import { evaluatedYears } from '../../../../renderer/features/stages/evaluation-by-year'
import { StagePage } from '../../../../renderer/features/stages/StagePage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aMentee, aPairAt, day, pairId } from '../../../builders/casebook'
import { aCheckIn, aClosing, aFollowUp, anEvaluation, anOccasion } from '../../../builders/ending'
import { aMeeting, heldOn } from '../../../builders/life'
import { aGridVersion } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

import { dueByStage, dueLines } from '#shared/due/due-lines'
import { defaults } from '#shared/defaults/defaults'
import { stagePages as words } from '#shared/text/stage-pages'

const atWork = (parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [aPairAt('active')], ...parts })
const lifeOn = (book: ReturnType<typeof aCasebook>, today: string) => pairAtWork(book, aPairAt('active'), day(today))

describe('the fourth stage', () => {
  it.each([
    ['2026-03-27', 'kept', words.rhythm.kept],
    ['2026-04-13', 'silent', words.rhythm.silent(24)],
  ])('tells on %s that the rhythm is %s', (today, key, told) => {
    expect(lifeOn(atWork({ meetings: [aMeeting(1, heldOn('2026-03-20'))] }), today).rhythm).toMatchObject({ key, words: told })
  })

  it('tells how many meetings are missing, and when the next contact is', () => {
    const ahead = aMeeting(1, { state: 'planned', on: day('2026-05-02'), place: 'workplace' })
    expect(lifeOn(atWork({ meetings: [ahead] }), '2026-04-24')).toEqual({ rhythm: expect.objectContaining({ key: 'behind' }), next: { on: '2026-04-23', words: words.checkIn.due(1, '2026-04-23') } })
    expect(lifeOn(atWork(), '2026-04-20').next.words).toBe(words.checkIn.ahead(1, '2026-04-23', 3))
  })

  it('tells the more pressing of the levels decided last with the two', () => {
    const decided = (number: number, side: 'mentor' | 'mentee', level: 'green' | 'orange' | 'red') => aCheckIn(side, number, { assessment: { level, on: '2026-05-01', reason: 'Peu de confiance' } })
    const book = (...all: readonly ReturnType<typeof aCheckIn>[]) => atWork({ checkIns: all })
    expect(lifeOn(book(decided(1, 'mentor', 'red'), decided(1, 'mentee', 'green')), '2026-06-10').level).toBe('red')
    expect(lifeOn(book(decided(1, 'mentor', 'red'), decided(2, 'mentor', 'orange')), '2026-06-10').level).toBe('orange')
    expect(lifeOn(atWork(), '2026-06-10').level).toBeUndefined()
  })

  it('leads to the contacts, the community, the newsletters and the lines that are due', () => {
    const book = atWork()
    stand(<StagePage number={4} />, { book, today: '2026-04-24' })
    for (const [name, href] of [[words.ways.checkIns, places.checkIns], [words.ways.community, places.community], [words.ways.newsletters, places.newsletters]] as const)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
    const count = dueByStage(dueLines(book, day('2026-04-24'), defaults))[4]
    expect(screen.getByText(said(words.due(count))).getAttribute('href')).toBe(places.today)
  })
})

describe('the sixth stage', () => {
  const agreed = aMentee(1, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })
  const entered = anOccasion(1, { kind: 'evaluation', id: pairId(1), side: 'mentor' }, { held: { on: '2026-09-20' } })
  const closed = aCasebook({ pairs: [aPairAt('closed'), aPairAt('closed', 2)], mentees: [agreed, aMentee(2)], gridVersions: [aGridVersion('evaluation-mentor')], interviews: [entered] })
  const known = aFollowUp(6, { leftOn: '2027-03-30' })
  const book = { ...closed, closings: { [pairId(1)]: aClosing() }, evaluations: { [pairId(1)]: anEvaluation() }, followUps: { [known.id]: known } }

  it('counts questionnaires and follow-ups by the year of the end, of pairs whose closing was kept here', () => {
    expect(evaluatedYears(book, day('2027-04-01'))).toEqual([{ year: 2026, closed: 1, mentor: { handed: 1, entered: 1 }, mentee: { handed: 1, entered: 0 }, asked: 1, answered: 0 }])
    expect(evaluatedYears(book, day('2027-01-10'))[0]).toMatchObject({ asked: 0 })
  })

  it('tells of each pair its real last day, where both questionnaires are, and when the mentee is asked again', () => {
    expect(afterTheEnd(book, aPairAt('closed'), day('2027-04-01'))).toEqual({ lastDay: '2026-09-12', mentor: 'entered', mentee: 'handed', next: { on: '2027-09-12', words: words.followUp.ahead(12, '2027-09-12') } })
    expect(afterTheEnd(book, aPairAt('closed', 2), day('2027-04-01'))).toEqual({ lastDay: '2026-09-12', next: { words: words.followUp.none } })
  })

  it('marks what is owed once a year, and takes it back', async () => {
    const { user, book: kept } = stand(<StagePage number={6} />, { book, today: '2027-02-02' })
    const task = words.yearly.of(words.yearly.tasks['profile-analysis'], 2026)
    await user.click(screen.getByRole('button', { name: words.yearly.markOf(task) }))
    expect(await screen.findByText(said(words.yearly.done('2027-02-02')))).toBeDefined()
    await user.click(screen.getByRole('button', { name: words.yearly.undoOf(task) }))
    expect(await screen.findByRole('button', { name: words.yearly.markOf(task) })).toBeDefined()
    expect(kept().yearlyTasks).toEqual({})
  })
})
