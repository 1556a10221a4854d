import { Terms } from '#shared/domain/terms'

/** Terms as one fills them in: any part may be missing still. */
export type TermsSoFar = { readonly [Part in keyof Terms]?: Terms[Part] | undefined }

export type TermsProblem = 'required' | 'end-before-start' | 'too-few-meetings' | 'meeting-length'
export type TermsProblems = Readonly<Partial<Record<keyof Terms, TermsProblem>>>

/** What stands between what was filled in and terms that hold, field by field. */
export function termsProblems({ startsOn, endsOn, meetingPlace, meetingsPerMonth, minutesPerMeeting }: TermsSoFar): TermsProblems {
  return {
    ...(startsOn === undefined && { startsOn: 'required' }),
    ...(endsOn === undefined && { endsOn: 'required' }),
    ...(startsOn !== undefined && endsOn !== undefined && endsOn <= startsOn && { endsOn: 'end-before-start' }),
    ...((meetingPlace ?? '').trim() === '' && { meetingPlace: 'required' }),
    ...(!Terms.shape.meetingsPerMonth.safeParse(meetingsPerMonth).success && { meetingsPerMonth: 'too-few-meetings' }),
    ...(!Terms.shape.minutesPerMeeting.safeParse(minutesPerMeeting).success && { minutesPerMeeting: 'meeting-length' }),
  }
}

/** The terms, once they hold: what is blank is absent. */
export function wholeTerms(terms: TermsSoFar): Terms | undefined {
  const isBlank = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '')
  const parsed = Terms.safeParse(Object.fromEntries(Object.entries(terms).filter(([, value]) => !isBlank(value))))
  return parsed.success ? parsed.data : undefined
}
