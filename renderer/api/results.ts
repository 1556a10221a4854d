import { useEffect, useState } from 'react'

import { useCasebook } from './mirror'
import { useToday } from './surroundings'

import { type Casebook, type CollectionName, Collections } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { type Results, resultsOf } from '#shared/documents/results'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ReportPeriod } from '#shared/statistics/report-period'

/** What no figure is read from: writing there leaves the results as they are. */
const UNREAD: readonly CollectionName[] = ['coordinators', 'newsletters', 'yearlyTasks', 'profileAnalyses', 'letterTemplates', 'pairDrafts', 'nextSteps', 'imports', 'notices', 'processings', 'breaches', 'retentionDecisions']
const READ = Object.keys(Collections.shape).filter((name): name is CollectionName => !UNREAD.some(unread => unread === name))

/** How many periods are remembered for one state of the book. */
const PERIODS = 24

/** What was worked out for the book as it stands, by period; it is let go as soon as something the figures are read from has changed. */
interface Known {
  readonly parts: readonly object[]
  readonly today: IsoDate
  readonly byPeriod: Map<string, Results>
}
let known: Known | undefined

function knownOf(book: Casebook, today: IsoDate): Known {
  const isSame = known?.today === today && READ.every((name, index) => known?.parts[index] === book[name])
  if (!known || !isSame) known = { parts: READ.map(name => book[name]), today, byPeriod: new Map() }
  return known
}

const keyOf = ({ from, to }: ReportPeriod) => `${from} ${to}`

/** The results of a period where they were worked out before. */
export const knownResults = (book: Casebook, today: IsoDate, period: ReportPeriod): Results | undefined => knownOf(book, today).byPeriod.get(keyOf(period))

/** The results of a period: worked out once for each state of what they are read from, however many pages show them. */
export function resultsIn(book: Casebook, today: IsoDate, period: ReportPeriod): Results {
  const { byPeriod } = knownOf(book, today)
  const found = byPeriod.get(keyOf(period))
  if (found) return found
  const results = resultsOf(book, period, { defaults, today })
  if (byPeriod.size >= PERIODS) byPeriod.clear()
  byPeriod.set(keyOf(period), results)
  return results
}

/** One calculation at a time, each in a turn of its own, so that the window answers between two of them. */
const waiting: (() => void)[] = []
let timer: ReturnType<typeof setTimeout> | undefined

function inTurn(): void {
  timer = undefined
  waiting.shift()?.()
  if (waiting.length > 0) timer = setTimeout(inTurn, 0)
}

/** Calculates once the page has been drawn; what it answers to gives it up. */
function afterPaint(work: () => void): () => void {
  waiting.push(work)
  // A frame is drawn by then; waiting for one would wait for ever in a window that nobody sees.
  timer ??= setTimeout(inTurn, 20)
  return () => {
    const index = waiting.indexOf(work)
    if (index >= 0) waiting.splice(index, 1)
  }
}

/**
 * The results of a period: at once where they are known, or else as soon as they are worked out, after the page is drawn; until then, those this page
 * showed last of the same period, or nothing. No period, no results.
 */
export function useResults(period: ReportPeriod | undefined): Results | undefined {
  const [book, today] = [useCasebook(), useToday()]
  const [shown, setShown] = useState<Results>()
  const found = period && knownResults(book, today, period)
  const [from, to] = [period?.from, period?.to]

  useEffect(() => {
    if (found ?? (from === undefined || to === undefined)) return undefined
    return afterPaint(() => setShown(resultsIn(book, today, { from, to })))
  }, [found, book, today, from, to])

  if (found) return found
  return period && shown && keyOf(shown.period) === keyOf(period) ? shown : undefined
}
