import { isIn, type ReportPeriod } from './report-period'
import { allBegun } from './tables/begun-pairs'
import { engagedOn, type WorkedItem } from './time-given'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { interviewsOf, lastHeld, occasionsOf } from '#shared/casebook/interviews'
import { engagementOf } from '#shared/casebook/mentor-hours'
import { contactsBetween } from '#shared/casebook/pair-life'
import type { CompanyId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** Something that a mentor did on working time, and of which nobody noted how long it took. */
export interface UnnotedTime {
  readonly mentorId: MentorId
  readonly companyId: CompanyId | undefined
  readonly what: WorkedItem
  readonly on: IsoDate
}

interface Done {
  readonly on: IsoDate
  readonly minutes?: number | undefined
}

/** What happened on working time in a period without its length, for one company where it is named; meetings and sessions always have theirs. */
export function unnotedTime(book: Casebook, period: ReportPeriod, of?: CompanyId): readonly UnnotedTime[] {
  const isAsked = (companyId: CompanyId | undefined) => of === undefined || companyId === of
  const isMissing = (each: Done | undefined): each is Done => each !== undefined && each.minutes === undefined && isIn(period, each.on)
  const inPairs = allBegun(book).flatMap(({ pair }) => {
    if (engagementOf(book, pair) !== 'working-time') return []
    const companyId = entryFor(book, pair)?.mentor.companyId
    if (!isAsked(companyId)) return []
    const closing = book.closings[pair.id]?.held
    const told: readonly (readonly [WorkedItem, readonly (Done | undefined)[]])[] = [
      ['first-meeting', [lastHeld(book, pair.id)?.held]],
      ['contacts', contactsBetween(book, pair.id)],
      ['monitoring', occasionsOf(book, pair.id, 'check-in').map(({ subject, held }) => ('side' in subject && subject.side === 'mentor' ? held : undefined))],
      ['closing', [closing?.present.includes('mentor') ? closing : undefined]],
    ]
    return told.flatMap(([what, done]) => done.filter(isMissing).map(({ on }): UnnotedTime => ({ mentorId: pair.mentorId, companyId, what, on })))
  })
  const preparations = listed(book.mentors).flatMap(mentor =>
    interviewsOf(book, mentor.id).flatMap(({ held }): readonly UnnotedTime[] => {
      if (!isMissing(held)) return []
      const { isPaid, companyId } = engagedOn(book, mentor, held.on)
      return isPaid && isAsked(companyId) ? [{ mentorId: mentor.id, companyId, what: 'preparation', on: held.on }] : []
    }),
  )
  return [...inPairs, ...preparations]
}
