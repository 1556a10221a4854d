import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { MentorId, PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Sheet } from '#shared/domain/sheet'
import { sheetFileNames } from '#shared/text/sheets/sheet-frame'

import { actionPlanSheet, blankActionPlan } from './action-plan-sheet'
import type { Document } from './document'
import { found } from './found'
import { groupDocument } from './group-document'
import { intakeSheet } from './intake-sheet'
import { matchComparison } from './match-comparison'
import { matchExplanation } from './match-explanation'
import { blankMeetingSheet, meetingSheet } from './meeting-sheet'
import { pairCertificate } from './pair-certificate'
import { type PairPeople, pairPeople } from './pair-on-paper'
import { profileDocument } from './profile-document'
import type { SheetSource } from './sheet-source'

/** The sheets by which two people are brought together and work. */
export type PairSheet = Extract<Sheet, { kind: 'mentee-profile' | 'match-explanation' | 'match-comparison' | 'group-proposal' | 'intake' | 'action-plan' | 'meeting-sheet' | 'pair-certificate' }>

/** A document with what its file is called. */
export interface NamedDocument {
  readonly document: Document
  readonly what: string
  /** Of whom it is, by a number; absent for a blank sheet. */
  readonly reference?: string
}

const names = sheetFileNames.pair

/** Makes one of these sheets. Refuses one about what the book does not hold. */
export function pairSheet(source: SheetSource, sheet: PairSheet): Result<NamedDocument, CasebookRefusal> {
  const { book } = source
  switch (sheet.kind) {
    case 'mentee-profile':
      return profile(source, sheet)
    case 'match-explanation':
      return whenOk(found(book.mentees, sheet.menteeId), mentee =>
        whenOk(found(book.mentors, sheet.mentorId), mentor => ok({ document: matchExplanation(source, mentor, mentee), what: names.explanation, reference: sheet.menteeId.slice(-4) })),
      )
    case 'match-comparison':
      return whenOk(found(book.mentees, sheet.menteeId), mentee => comparison(source, mentee, sheet.mentorIds))
    case 'group-proposal':
      return ok({ document: groupDocument(source, sheet), what: names.group })
    case 'intake':
      return whenOk(pairNamed(book, sheet), people => named(ok(intakeSheet(source, people, sheet.blank ?? false)), names.intake, people))
    case 'action-plan':
      return whenOk(pairNamed(book, sheet), people => named(people ? actionPlanSheet(source, people, sheet.version) : ok(blankActionPlan(source)), names.plan, people))
    case 'meeting-sheet':
      return whenOk(pairNamed(book, sheet), people => named(people ? meetingSheet(source, people, sheet.meetingId) : ok(blankMeetingSheet(source)), names.meeting, people))
    case 'pair-certificate':
      return whenOk(pairPeople(book, sheet.pairId), people => named(pairCertificate(source, people, sheet.to), names.certificate[sheet.to], people))
  }
}

function comparison(source: SheetSource, mentee: Mentee, ids: readonly MentorId[]): Result<NamedDocument, CasebookRefusal> {
  const { mentors } = source.book
  const missing = ids.find(id => !mentors[id])
  if (missing) return refuse({ code: 'casebook/unknown', id: missing })
  return ok({ document: matchComparison(source, mentee, ids.flatMap(id => mentors[id] ?? [])), what: names.comparison, reference: mentee.id.slice(-4) })
}

/** The pair named, or none where none was. */
const pairNamed = (book: Casebook, { pairId }: { readonly pairId?: PairId | undefined }): Result<PairPeople | undefined, CasebookRefusal> =>
  pairId ? pairPeople(book, pairId) : ok(undefined)

const named = (made: Result<Document, CasebookRefusal>, what: string, people: PairPeople | undefined): Result<NamedDocument, CasebookRefusal> =>
  whenOk(made, document => ok({ document, what, ...(people && { reference: people.pair.reference }) }))

function profile(source: SheetSource, { menteeId, mentorId, pairId, identity = 'first-name' }: Extract<PairSheet, { kind: 'mentee-profile' }>): Result<NamedDocument, CasebookRefusal> {
  const { mentees, mentors, pairs } = source.book
  const pair = pairId && pairs[pairId]
  const whom = mentorId ?? pair?.mentorId
  const [mentee, mentor] = [mentees[menteeId], whom && mentors[whom]]
  if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
  if (whom && !mentor) return refuse({ code: 'casebook/unknown', id: whom })
  if (pairId && pair?.menteeId !== menteeId) return refuse({ code: 'casebook/unknown', id: pairId })
  return ok({ document: profileDocument(source, { mentee, mentor, pair, identity }), what: names.profile, reference: pair?.reference ?? menteeId.slice(-4) })
}
