import type { Column } from '../../../ui/table-view'

import type { Meeting } from '#shared/domain/meeting'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings
const { heads } = words.exported

/** The meetings of a pair as they leave for a spreadsheet; what was not noted is empty. */
export const meetingColumns: readonly Column<Meeting>[] = [
  { key: 'on', label: heads.on, value: ({ details }) => details.on },
  { key: 'at', label: heads.at, value: ({ details }) => details.at ?? '' },
  { key: 'state', label: heads.state, value: ({ details }) => words.states[details.state] },
  { key: 'minutes', label: heads.minutes, value: ({ details }) => (details.state === 'held' ? details.minutes : '') },
  { key: 'place', label: heads.place, value: ({ details }) => words.where(details.place, details.where) },
  { key: 'topics', label: heads.topics, value: ({ details }) => (details.state === 'held' ? (details.topics ?? '') : '') },
  { key: 'decisions', label: heads.decisions, value: ({ details }) => (details.state === 'held' ? (details.decisions ?? '') : '') },
]
