import { openPairsOf } from '#shared/casebook/availability'
import { invitationsOf } from '#shared/casebook/attendance'
import type { Casebook } from '#shared/casebook/casebook'
import { agreementOf } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'
import { mentorPathWords } from '#shared/text/mentor-path'

const { dates: words, sessions } = mentorPathWords

export interface DateAhead {
  readonly on: IsoDate
  readonly what: string
}

/** What a mentor may expect from a day on, the nearest first: sessions, times away, the end of a pair and of the employer’s agreement. */
export function datesAhead(book: Casebook, mentor: Mentor, today: IsoDate): readonly DateAhead[] {
  // What is noted of a session of today is no longer expected; nor is someone who is excused.
  const planned = invitationsOf(book, mentor.id).flatMap(({ session: { on, kind, title, cancelledOn }, invitee }) =>
    cancelledOn || invitee.attendance ? [] : [{ on, what: title ?? sessions.kinds[kind] }],
  )
  const ends = openPairsOf(book, mentor.id).flatMap(pair => {
    const state = stateOf(pair)
    return 'terms' in state ? [{ on: state.terms.endsOn, what: words.pairEnd(pair.reference) }] : []
  })
  const away = (mentor.absences ?? []).flatMap(({ from, until }) => [{ on: from, what: words.away }, ...(until ? [{ on: until, what: words.back }] : [])])
  return [...planned, ...ends, ...away, ...agreementEnd(book, mentor)].filter(({ on }) => on >= today).toSorted((one, other) => one.on.localeCompare(other.on))
}

function agreementEnd(book: Casebook, { frame }: Mentor): readonly DateAhead[] {
  const companyId = companyOf(frame)
  const company = companyId && book.companies[companyId]
  const agreement = company && agreementOf(company)
  const until = agreement?.state === 'granted' && !agreement.renewed ? agreement.until : undefined
  return frame.kind === 'working-time' && until ? [{ on: until, what: words.agreementEnd }] : []
}
