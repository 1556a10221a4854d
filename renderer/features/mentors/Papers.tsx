import { useCasebook } from '../../api/mirror'
import { LinkList, type LinkRow } from '../../ui/LinkList'
import { places } from '../../ui/places'

import { invitationsOf } from '#shared/casebook/attendance'
import type { Casebook } from '#shared/casebook/casebook'
import { interviewsOf, isHeld } from '#shared/casebook/interviews'
import { isVolunteer, type Mentor } from '#shared/domain/mentor'
import type { Sheet } from '#shared/domain/sheet'
import { mentorPathWords } from '#shared/text/mentor-path'
import { volunteerSheet } from '#shared/text/sheets/volunteer-sheet'

const { paperNames: words, papersLead } = mentorPathWords.file

/** The sheets that can be made of a mentor’s file, to look at and to print. */
export function Papers({ mentor }: { readonly mentor: Mentor }) {
  const book = useCasebook()
  return (
    <div className="page-body">
      <p className="form-hint">{papersLead}</p>
      <LinkList rows={papersOf(book, mentor)} />
    </div>
  )
}

/** Each sheet with its name: the grids, the information note, the certificates of the trainings attended. */
export function papersOf(book: Casebook, mentor: Mentor): readonly LinkRow[] {
  const { id } = mentor
  const held = interviewsOf(book, id).filter(isHeld)
  const trainings = invitationsOf(book, id).filter(({ session, invitee }) => session.kind === 'mentor-training' && invitee.attendance === 'present')
  return [
    paper(words.grid, { kind: 'mentor-grid', mentorId: id }),
    ...held.map(interview => paper(words.interview(interview.held.on), { kind: 'interview', interviewId: interview.id })),
    ...(isVolunteer(mentor.frame) ? [paper(words.note, { kind: 'volunteer-note', mentorId: id })] : []),
    ...(mentor.frame.kind === 'working-time' ? [paper(volunteerSheet.workingTime.name, { kind: 'volunteer-note', mentorId: id })] : []),
    ...trainings.map(({ session }) => paper(words.certificate(session.on), { kind: 'training-certificate', sessionId: session.id, mentorId: id })),
  ]
}

const paper = (label: string, sheet: Sheet): LinkRow => ({ key: places.sheet(sheet), href: places.sheet(sheet), label })
