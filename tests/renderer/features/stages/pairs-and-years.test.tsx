import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { pairAtWork } from '../../../../renderer/features/stages/pair-at-work'
import { evaluatedYears } from '../../../../renderer/features/stages/evaluation-by-year'
import { StagePage } from '../../../../renderer/features/stages/StagePage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aMentee, aPairAt, day, pairId } from '../../../builders/casebook'
import { aClosing, aFollowUp, anEvaluation, anOccasion } from '../../../builders/ending'
import { aMeeting, heldOn } from '../../../builders/life'
import { aGridVersion } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

import { emptyClosing } from '#shared/domain/closing'
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

  it('leads to the contacts, the community, the newsletters and the lines that are due', () => {
    const book = atWork()
    stand(<StagePage number={4} />, { book, today: '2026-04-24' })
    for (const [name, href] of [[words.ways.checkIns, places.checkIns], [words.ways.community, places.community], [words.ways.newsletters, places.newsletters]] as const)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
    const count = dueByStage(dueLines(book, day('2026-04-24'), defaults))[4]
    expect(screen.getByText(said(words.due(count))).getAttribute('href')).toBe(places.today)
  })
})

it('the fifth stage says what is missing before each pair is closed, and which last days are near', () => {
  const ending = aPairAt('active', 2)
  const book = { ...aCasebook({ pairs: [aPairAt('to-close'), ending] }), closings: { [pairId(1)]: { ...emptyClosing, id: pairId(1), planned: { on: day('2026-09-20') } } } }
  stand(<StagePage number={5} />, { book, today: '2026-09-01' })

  const row = within(screen.getAllByRole('row')[1] ?? document.body)
  expect(row.getByText(words.closing.missingAll([words.closing.missing.held, words.closing.missing.situation]))).toBeDefined()
  expect(row.getByText('20/09/2026')).toBeDefined()
  const ends = within(screen.getByRole('region', { name: words.closing.ends }))
  expect(ends.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([places.pair(pairId(2)), places.pairClosing(pairId(2))])
})

describe('the sixth stage', () => {
  const agreed = aMentee(1, { consents: { 'follow-up': { given: true, on: '2026-09-12' } } })
  const entered = anOccasion(1, { kind: 'evaluation', id: pairId(1), side: 'mentor' }, { held: { on: '2026-09-20' } })
  const closed = aCasebook({ pairs: [aPairAt('closed'), aPairAt('closed', 2)], mentees: [agreed, aMentee(2)], gridVersions: [aGridVersion('evaluation-mentor')], interviews: [entered] })
  const known = aFollowUp(6, { leftOn: '2027-03-30' })
  const book = { ...closed, closings: { [pairId(1)]: aClosing() }, evaluations: { [pairId(1)]: anEvaluation() }, followUps: { [known.id]: known } }

  it('counts questionnaires and follow-ups by the year of the end, of pairs whose closing was kept here', () => {
    expect(evaluatedYears(book, day('2027-04-01'))).toEqual([{ year: 2026, closed: 1, mentor: { handed: 1, entered: 1 }, mentee: { handed: 1, entered: 0 }, asked: 1, answered: 0 }])
    expect(evaluatedYears(book, day('2027-01-10'))[0]).toMatchObject({ asked: 0 })
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
