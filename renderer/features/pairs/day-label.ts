import { type Agreements, pairWords } from '#shared/text/pairs'

const { dates } = pairWords.form

export type DayField = 'proposedOn' | 'answerExpectedOn' | 'firstMeetingOn' | 'mentorAgreedOn' | 'menteeAgreedOn' | 'signedOn' | 'presentSince'

/** The name of a day of the beginning; a yes is told of the person who said it. */
export function dayLabel(field: DayField, agreements: Agreements): string {
  if (field === 'mentorAgreedOn') return dates.saidYesOn('mentor', agreements.mentor)
  return field === 'menteeAgreedOn' ? dates.saidYesOn('mentee', agreements.mentee) : dates[field]
}
