import { beforeAll, expect, it } from 'vitest'

import { played } from './played'

import { type Casebook, listed } from '#shared/casebook/casebook'
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
