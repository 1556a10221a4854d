import { withoutBlanks } from '../../../ui/blanks'

import type { IsoDate } from '#shared/domain/iso-date'
import type { RetentionPurpose, RetentionSettings } from '#shared/domain/retention'

/** What stands in the fields of the lengths. */
export interface RetentionValues {
  months: Record<RetentionPurpose, number | string>
  review: { day: number | string; month: string }
  fundings: FundingValues[]
}

interface FundingValues {
  name: string
  from: IsoDate | undefined
  to: IsoDate | undefined
  keepUntil: IsoDate | undefined
}

export const newFunding: FundingValues = { name: '', from: undefined, to: undefined, keepUntil: undefined }

/** The settings as their fields show them. */
export const retentionValues = ({ months, review, fundings }: RetentionSettings): RetentionValues => ({
  months: { ...months },
  review: { day: review.day, month: String(review.month) },
  fundings: fundings.map(funding => ({ ...funding })),
})

/** The question that the fields make. */
export const askedRetention = ({ months, review, fundings }: RetentionValues): unknown => ({
  id: 'retention',
  months: withoutBlanks(months),
  review: { day: review.day, month: Number(review.month) },
  fundings: fundings.map(funding => withoutBlanks(funding)),
})
