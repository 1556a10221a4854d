import type { UseFormReturnType } from '@mantine/form'

import type { MeetingValues } from './meeting-values'
import type { AtWork } from './PairAtWork'

import type { MeetingId } from '#shared/domain/ids'

/** What each group of fields of a meeting works with. */
export interface MeetingFieldsProps {
  readonly form: UseFormReturnType<MeetingValues>
  readonly at: AtWork
  /** The meeting that is put right; absent for a new one. */
  readonly meetingId?: MeetingId | undefined
}
