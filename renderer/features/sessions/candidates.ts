import { invitationsOf } from '#shared/casebook/attendance'
import type { Casebook } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { isOfCommunity } from '#shared/casebook/community'
import { menteePath } from '#shared/casebook/mentee-path'
import { mentorPath } from '#shared/casebook/mentor-path'
import { menteeSituation, mentorSituation } from '#shared/casebook/situations'
import { compareText } from '#shared/core/search-key'
import { audienceOf, type GroupSession, type InviteeWho } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { mayCouple, type Mentor } from '#shared/domain/mentor'
import { fullName, listName } from '#shared/domain/person'

/** Someone who may be invited to a session. */
export interface Candidate {
  readonly id: string
  readonly who: InviteeWho
  readonly name: string
  /** Family name first. */
  readonly label: string
  /** True for those whose next step this session is. */
  readonly isSuggested: boolean
  /** Another coming session of the same kind where they are expected. */
  readonly alsoOn: IsoDate | undefined
  /** True for those who may be informed and prepared in one go instead. */
  readonly mayCouple: boolean
}

/** Who may be invited and is not yet, by name; nobody who left the programme. */
export function candidatesFor(book: Casebook, session: GroupSession, today: IsoDate): readonly Candidate[] {
  const expected = new Set<string>(session.invitees.flatMap(({ who }) => (who.kind === 'newcomer' ? [] : [who.id])))
  const isInformation = session.kind === 'mentor-information'
  const candidate = (person: Mentor | Mentee, who: InviteeWho, isSuggested: boolean): Candidate => ({
    ...{ id: person.id, who, label: listName(person), name: fullName(person), isSuggested, mayCouple: isInformation && isSuggested && 'frame' in person && mayCouple(person.frame) },
    alsoOn: invitationsOf(book, person.id).find(({ session: other }) => other.id !== session.id && other.kind === session.kind && other.on >= today && !other.cancelledOn)?.session.on,
  })
  const found =
    audienceOf(session.kind) === 'mentor'
      ? inUse(book.mentors).flatMap(mentor => {
          const situation = mentorSituation(book, mentor, today)
          return expected.has(mentor.id) || situation === 'out' ? [] : [candidate(mentor, { kind: 'mentor', id: mentor.id }, isNextForMentor(book, mentor, session, today))]
        })
      : inUse(book.mentees).flatMap(mentee => {
          const situation = menteeSituation(book, mentee)
          return expected.has(mentee.id) || situation === 'out' ? [] : [candidate(mentee, { kind: 'mentee', id: mentee.id }, isNextForMentee(book, mentee))]
        })
  return found.toSorted((one, other) => compareText(one.label, other.label))
}

/** Information before the preparation; training once accepted; the community for those who are in it. */
function isNextForMentor(book: Casebook, mentor: Mentor, { kind }: GroupSession, today: IsoDate): boolean {
  const situation = mentorSituation(book, mentor, today)
  if (kind === 'mentor-training') return situation === 'to-train'
  if (kind === 'community') return isOfCommunity(book, mentor, today)
  const isOpen = (step: 'information' | 'preparation') => mentorPath(book, mentor, today).some(({ key, state }) => key === step && state === 'to-do')
  return isOpen('information') && isOpen('preparation')
}

/** The presentation comes before the interview. */
const isNextForMentee = (book: Casebook, mentee: Mentee): boolean =>
  menteeSituation(book, mentee) === 'to-interview' && menteePath(book, mentee).some(({ key, state }) => key === 'presentation' && state === 'to-do')
