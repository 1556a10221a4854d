import { beforeAll, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { played } from './played'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { resultsOf } from '#shared/documents/results'
import { daysBetween } from '#shared/domain/calendar'
import { ownSettings } from '#shared/casebook/content-in-force'
import type { PairId } from '#shared/domain/ids'

let book: Casebook
beforeAll(async () => {
  book = await played()
})

it('knows most of what is counted of those who began, and leaves some of it unknown', () => {
  const entries = listed(book.entries).map(({ mentee }) => mentee)
  for (const fact of ['birthDate', 'gender', 'studies', 'nationality', 'entryStatus', 'unemployedFor', 'languages'] as const)
    expect(entries.filter(mentee => mentee[fact] !== undefined).length / entries.length, fact).toBeGreaterThan(0.8)
  expect(entries.some(({ studies }) => studies === undefined)).toBe(true)
  expect(entries.some(({ entryStatus }) => entryStatus === undefined)).toBe(true)
})

it('has the subsidy, the hours of the team and the words of the association about 2025', () => {
  expect(ownSettings(book, 'statistics')?.years['2025']).toMatchObject({ subsidyCents: 4_200_000, teamMinutes: 69_000 })
  expect(Object.keys(listed(book.profileAnalyses).find(({ id }) => id === '2025')?.remarks ?? {})).toHaveLength(5)
})

it('has hours that mentors gave on working time in 2025 and 2026', () => {
  const isOnWorkingTime = (pairId: PairId) => {
    const pair = book.pairs[pairId]
    return pair !== undefined && book.mentors[pair.mentorId]?.frame.kind === 'working-time'
  }
  const days = listed(book.meetings).flatMap(({ pairId, details }) => (isOnWorkingTime(pairId) ? [details.on] : []))
  for (const year of ['2025', '2026']) expect(days.filter(on => on.startsWith(year)).length).toBeGreaterThan(5)
})

it('has in 2025 a session, a training, a pair below the rhythm and meetings elsewhere', () => {
  const in2025 = (on: string) => on.startsWith('2025')
  const kinds = listed(book.groupSessions).flatMap(({ kind, on, invitees }) => (in2025(on) && invitees.some(({ attendance }) => attendance === 'present') ? [kind] : []))
  expect(kinds).toEqual(expect.arrayContaining(['mentor-information', 'mentor-training', 'community']))
  const { tables } = resultsOf(book, { from: day('2025-01-01'), to: day('2025-12-31') }, { defaults, today: day('2026-11-20') })
  expect(tables.pairs.filter(({ keepsRhythm }) => keepsRhythm === 'no').length).toBeGreaterThan(0)
  expect(tables.pairs.some(({ meetings, meetingsAtWork }) => meetingsAtWork < meetings)).toBe(true)
})

it('closes no pair with studies, a job or a training that begins a month later', () => {
  for (const { situation, held } of listed(book.closings))
    if (situation && 'since' in situation && situation.since !== undefined && held) expect(daysBetween(held.on, situation.since)).toBeLessThan(31)
})

it('is written with the narrow spaces of French', () => {
  expect(JSON.stringify({ ...book, gridVersions: {}, articleSets: {} }).match(/[a-zà-ÿ] [:;!?»]|« /g) ?? []).toEqual([])
})
