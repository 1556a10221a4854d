import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import type { IsoDate } from '#shared/domain/iso-date'
import type { DeadlineSettings } from '#shared/domain/programme-settings'
import type { YearDay } from '#shared/domain/year-day'

/** A day on which one asks what is due: the book, the day, and the association's own delays. */
export interface Morning {
  readonly book: Casebook
  readonly today: IsoDate
  readonly deadlines: DeadlineSettings
  /** In how many days a mentor is asked to answer a proposal. */
  readonly answerDays: number
  /** The day of each year by which one looks at what has been kept long enough. */
  readonly review: YearDay
}

/** The book on a day, with the delays in force. */
export const morningOf = (book: Casebook, today: IsoDate, defaults: Pick<Defaults, 'settings'>): Morning => ({
  book,
  today,
  deadlines: settingsInForce(book, 'deadlines', defaults),
  answerDays: settingsInForce(book, 'matching', defaults).answerDays,
  review: settingsInForce(book, 'retention', defaults).review,
})
