import { places } from '../../ui/places'

import { type NotFree, type NotReady, whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { isSamePerson, keptApart } from '#shared/casebook/pairings'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'
import { proposalWords as words } from '#shared/text/proposals'

const { notFree } = pairWords.form.people

const referenceOf = (book: Casebook, id: PairId): string => book.pairs[id]?.reference ?? ''

/** Why a person cannot enter a pair, in words that follow their name. */
export function reasonInWords(book: Casebook, why: NotFree | NotReady): string {
  switch (why.code) {
    case 'pair/mentor-at-capacity':
      return notFree[why.code](
        why.pairIds.map(id => referenceOf(book, id)),
        book.mentors[why.mentorId]?.capacity ?? 0,
      )
    case 'pair/mentor-asked-already':
      return notFree[why.code](referenceOf(book, why.pairId))
    case 'pair/employer-agreement-missing':
      return notFree[why.code](book.companies[why.companyId]?.name ?? '')
    case 'pair/mentee-has-open-pair':
      return notFree[why.code](referenceOf(book, why.pairId))
    case 'pair/mentor-not-ready':
      return notFree[why.code](why.missing)
    case 'pair/mentor-absent':
      return notFree[why.code](why.until)
    case 'pair/mentee-not-accepted':
      return notFree[why.code](why.outcome)
  }
}

/** Something that stands in the way of a proposal, with the page where it is settled. */
export interface Hindrance {
  readonly key: string
  readonly what: string
  readonly href: string
  readonly act: string
}

/** All that stands in the way of a proposal today; nothing where it can be made. */
export function hindrancesTo(book: Casebook, mentor: Mentor, mentee: Mentee, today: IsoDate): readonly Hindrance[] {
  const ofMentor = [...whyMentorIsNotFree(book, mentor, today), ...whyMentorIsNotReady(book, mentor, today)]
  const ofMentee = [...whyMenteeIsNotFree(book, mentee.id), ...whyMenteeIsNotReady(mentee)]
  const apart = keptApart(book, mentor.id, mentee.id)
  const told = (name: string) => (why: NotFree | NotReady) => ({ key: `${why.code} ${name}`, what: words.because(name, reasonInWords(book, why)), ...wayOut(why) })
  return [
    ...(isSamePerson(book, mentor.id, mentee.id) ? [{ key: 'same-person', what: words.samePerson, href: places.matchMentee(mentee.id), act: words.waysOut.matching }] : []),
    ...ofMentor.map(told(fullName(mentor))),
    ...ofMentee.map(told(fullName(mentee))),
    ...(apart ? [{ key: apart.id, what: words.keptApartSince(words.keptApart[apart.kind], apart.on, apart.reason), href: places.matchMentee(mentee.id), act: words.waysOut.matching }] : []),
  ]
}

/** Where a person goes to settle what stands in the way. */
function wayOut(why: NotFree | NotReady): { readonly href: string; readonly act: string } {
  const { waysOut } = words
  switch (why.code) {
    case 'pair/mentor-at-capacity':
    case 'pair/mentor-absent':
      return { href: places.mentor(why.mentorId), act: waysOut.mentor }
    case 'pair/mentor-asked-already':
    case 'pair/mentee-has-open-pair':
      return { href: places.pair(why.pairId), act: waysOut.pair }
    case 'pair/employer-agreement-missing':
      return { href: places.company(why.companyId), act: waysOut.company }
    case 'pair/mentor-not-ready':
      return { href: places.mentorPath(why.mentorId), act: waysOut.mentorPath }
    case 'pair/mentee-not-accepted':
      return { href: places.menteePath(why.menteeId), act: waysOut.menteePath }
  }
}
