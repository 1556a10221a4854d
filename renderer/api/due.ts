import { byDay } from './by-day'

import { defaults } from '#shared/defaults/defaults'
import { dueLines } from '#shared/due/due-lines'

/** What is due by a day, the most pressing first: worked out once for each state of the book, however many places of the window show it. */
export const dueIn = byDay((book, today) => dueLines(book, today, defaults))
