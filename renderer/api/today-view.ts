import { useState } from 'react'

import type { CoordinatorId } from '#shared/domain/ids'
import type { StageNumber } from '#shared/due/due-line'

/** What one chose to see of the day: the lines of one coordinator, and of one stage; everything where nothing is chosen. */
export interface TodayView {
  readonly coordinatorId?: CoordinatorId | undefined
  readonly stage?: StageNumber | undefined
}

/** How the page of the day was left: kept while the window is open. */
let left: TodayView = {}

/** What one sees of the day, remembered until the window closes. */
export function useTodayView() {
  const [view, setView] = useState(left)
  const remember = (next: TodayView) => {
    left = next
    setView(next)
  }
  return [view, remember] as const
}

/** Prepares how the page of the day will be found, for a link that leads to the lines of a stage. */
export const leaveToday = (view: TodayView): void => {
  left = view
}
