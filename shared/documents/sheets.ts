import type { Casebook } from '#shared/casebook/casebook'
import { gridNameOf } from '#shared/casebook/interview-commands'
import { isInUse } from '#shared/casebook/limitation'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { type Interviewed, interviewedOf } from '#shared/casebook/subjects'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Selection, Sheet } from '#shared/domain/sheet'
import type { Subject } from '#shared/grids/interview'
import { sheetFileNames as names } from '#shared/text/sheets/sheet-frame'

import { activityReport } from './activity-report'
import { attendanceList, blankAttendanceList, peopleList } from './attendance-list'
import { awaitingList } from './awaiting-list'
import { breachRegister } from './breach-register'
import { companyCertificate } from './company-certificate'
import { companyPresentation } from './company-presentation'
import { dashboard } from './dashboard'
import type { Document } from './document'
import { evaluationSynthesis } from './evaluation-synthesis'
import { fileName } from './file-name'
import { found, perhaps } from './found'
import { blankGrid, completedGrid, prefilledGrid } from './grid-document'
import { handout } from './handout'
import type { LabelSheet } from './label-sheet'
import { labelSheet } from './labels'
import { newsletterDocument } from './newsletter-document'
import { newsletterFileName } from './newsletter-file-name'
import { orientationSheetFor } from './orientation-sheet'
import { pairSheet } from './pair-sheets'
import { processingRegister } from './processing-register'
import { privacyNotice } from './privacy-notice'
import { profileAnalysis } from './profile-analysis'
import { progressNote } from './progress-note'
import { registrationForm } from './registration-form'
import { retentionList } from './retention-list'
import { sessionReport } from './session-report'
import { type Given, type SheetSource, sourceOf } from './sheet-source'
import { terminationLetter } from './termination-letter'
import { trainedMentors } from './trained-mentors'
import { trainingCertificate } from './training-certificate'
import { volunteerNote } from './volunteer-note'
import { weekList } from './week-list'
import { workingTimeNote } from './working-time-note'

/** A sheet ready for the press, under the name its file would have; the name never tells who it is about. */
export type PrintableSheet =
  | { readonly kind: 'document'; readonly document: Document; readonly fileName: string }
  | { readonly kind: 'labels'; readonly sheet: LabelSheet; readonly fileName: string }

type Printed = Result<PrintableSheet, CasebookRefusal>

/** Makes the sheet asked for. Refuses one about what the book does not hold, or that may not go out. */
export const printSheet = (book: Casebook, sheet: Sheet, given: Given): Printed => whenOk(sourceOf(book, given), source => printed(source, sheet, given))

function printed(source: SheetSource, sheet: Sheet, given: Given): Printed {
  const { book, today } = source
  const under = (document: Document, what: string, reference: string): Printed => ok({ kind: 'document', document, fileName: fileName(today, what, reference) })
  const named = (document: Document, what: string, id?: string): Printed => under(document, what, shortReference(id))
  switch (sheet.kind) {
    case 'blank-grid':
      return named(blankGrid(source, sheet.grid), names.grid[sheet.grid].blank)
    case 'mentor-grid':
      return whenOk(found(book.mentors, sheet.mentorId), person => named(prefilledGrid(source, { kind: 'mentor', person }), names.grid['mentor-preparation'].prefilled, person.id))
    case 'mentee-grid':
      return whenOk(found(book.mentees, sheet.menteeId), person => named(prefilledGrid(source, { kind: 'mentee', person }), names.grid['mentee-selection'].prefilled, person.id))
    case 'first-meeting-grid':
      return whenOk(interviewed(book, { kind: 'pair', id: sheet.pairId }), pair => named(prefilledGrid(source, pair), names.grid['first-meeting'].prefilled, sheet.pairId))
    case 'interview':
      return whenOk(found(book.interviews, sheet.interviewId), interview => whenOk(interviewed(book, interview.subject), who => {
        const { completed } = names.grid[gridNameOf(interview.subject)]
        const document = completedGrid(source, interview, who, sheet.forPerson ?? false)
        return named(document, sheet.forPerson ? `${completed}-${names.forPerson}` : completed, interview.subject.id)
      }))
    case 'occasion-grid':
      return whenOk(interviewed(book, sheet.occasion), pair => named(prefilledGrid(source, pair), names.grid[gridNameOf(sheet.occasion)].prefilled, sheet.occasion.id))
    case 'attendance-list':
      return whenOk(perhaps(book.groupSessions, sheet.sessionId), session =>
        named(session ? attendanceList(source, session) : blankAttendanceList(source, sheet.for ?? 'mentor'), names.attendance, session?.id),
      )
    case 'session-report':
      return whenOk(found(book.groupSessions, sheet.sessionId), session =>
        named(sessionReport(source, session), session.report === undefined ? names.agenda : names.report, session.id),
      )
    case 'people-list':
      return whenOk(selected(book, sheet.selection), people => named(peopleList(source, sheet.selection, people), names.people))
    case 'labels':
      return whenOk(selected(book, sheet.selection), people =>
        ok({ kind: 'labels', sheet: labelSheet(people, sheet.format, sheet.startAt), fileName: fileName(today, names.labels, sheet.format) }),
      )
    case 'handout':
      return whenOk(perhaps(book.groupSessions, sheet.sessionId), session => named(handout(source, sheet.session, session), names.handout[sheet.session], session?.id))
    case 'registration-form':
      return whenOk(perhaps(book.groupSessions, sheet.sessionId), session => named(registrationForm(source, sheet.for, session), names.registration[sheet.for], session?.id))
    case 'privacy-notice':
      return whenOk(perhaps<Mentor | Mentee>(sheet.for === 'mentor' ? book.mentors : book.mentees, sheet.for === 'mentor' ? sheet.mentorId : sheet.menteeId), person =>
        named(privacyNotice(source, { audience: sheet.for, person }), names.privacyNotice[sheet.for], person?.id),
      )
    case 'orientation-sheet':
      return whenOk(perhaps(book.mentees, sheet.menteeId), mentee =>
        whenOk(perhaps(book.partners, sheet.partnerId ?? mentee?.partnerId), partner => named(orientationSheetFor(source, partner, mentee), names.orientation, mentee?.id ?? partner?.id)),
      )
    case 'training-certificate':
      return whenOk(trainedMentors(book, sheet.sessionId, sheet.mentorId, today), ({ session, mentors }) =>
        named(trainingCertificate(source, session, mentors), names.certificate, sheet.mentorId ?? session.id),
      )
    case 'company-presentation':
      return whenOk(perhaps(book.companies, sheet.companyId), company => named(companyPresentation(source, company), names.company, company?.id))
    case 'volunteer-note':
      return whenOk(perhaps(book.mentors, sheet.mentorId), mentor => {
        const onWorkingTime = (mentor?.frame.kind ?? sheet.frame) === 'working-time'
        return onWorkingTime ? named(workingTimeNote(source, mentor), names.workingTimeNote, mentor?.id) : named(volunteerNote(source, mentor), names.volunteerNote, mentor?.id)
      })
    case 'termination-letter':
      return whenOk(terminationLetter(source, sheet.pairId, sheet.to), letter => named(letter, names.termination[sheet.to], sheet.pairId))
    case 'awaiting-signatures':
      return named(awaitingList(source), names.awaitingSignatures)
    case 'week-list':
      return whenOk(weekList(source, sheet.coordinatorId), list => named(list, names.weekList, sheet.coordinatorId))
    case 'newsletter':
      return whenOk(found(book.newsletters, sheet.newsletterId), newsletter => ok({ kind: 'document', document: newsletterDocument(source, newsletter), fileName: newsletterFileName(newsletter, today) }))
    case 'processing-register':
      return under(processingRegister(source), names.processings, today.slice(0, 4))
    case 'breach-register':
      return under(breachRegister(source), names.breaches, today.slice(0, 4))
    case 'retention-review':
      return under(retentionList(source, sheet.year), names.retention, String(sheet.year))
    case 'dashboard':
      return under(dashboard(source, { from: sheet.from, to: sheet.to }), names.dashboard, periodOnFile(sheet))
    case 'profile-analysis':
      return under(profileAnalysis(source, { from: sheet.from, to: sheet.to }), names.profileAnalysis, periodOnFile(sheet))
    case 'activity-report':
      return under(activityReport(source, { from: sheet.from, to: sheet.to }, sheet.internal ? 'internal' : 'public'), names.activityReport[sheet.internal ? 'internal' : 'public'], periodOnFile(sheet))
    case 'company-certificate':
      return whenOk(companyCertificate(source, sheet), certificate => under(certificate, names.companyCertificate[sheet.names ? 'withNames' : 'plain'], `${periodOnFile(sheet)}-${shortReference(sheet.companyId)}`))
    case 'evaluation-synthesis':
      return named(evaluationSynthesis(source, sheet.year), names.evaluations, String(sheet.year))
    case 'progress-note':
      return whenOk(progressNote(book, sheet.menteeId, given), note => named(note, names.progress, sheet.menteeId))
    case 'mentee-profile':
    case 'match-explanation':
    case 'match-comparison':
    case 'group-proposal':
    case 'intake':
    case 'action-plan':
    case 'meeting-sheet':
    case 'pair-certificate':
      return whenOk(pairSheet(source, sheet), ({ document, what, reference }) => ok({ kind: 'document', document, fileName: fileName(today, what, reference ?? names.general) }))
  }
}

/** The days of a period as a file name has them: `20250101-20251231`, or the year alone where it is one. */
const periodOnFile = ({ from, to }: { readonly from: string; readonly to: string }): string => {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : [from, to].map(on => on.replaceAll('-', '')).join('-')
}

/** The last four letters of an id: enough to tell files apart, and no name. */
const shortReference = (id: string | undefined): string => id?.slice(-4) ?? names.general

function selected(book: Casebook, { kind, ids }: Selection): Result<readonly (Mentor | Mentee)[], CasebookRefusal> {
  const all: Readonly<Partial<Record<string, Mentor | Mentee>>> = kind === 'mentors' ? book.mentors : book.mentees
  const missing = ids.find(id => !all[id])
  // A file that was frozen since it was chosen goes on no list.
  return missing === undefined ? ok(ids.flatMap(id => all[id] ?? []).filter(isInUse)) : refuse({ code: 'casebook/unknown', id: missing })
}

function interviewed(book: Casebook, subject: Subject): Result<Interviewed, CasebookRefusal> {
  const found = interviewedOf(book, subject)
  return found ? ok(found) : refuse({ code: 'casebook/unknown', id: subject.id })
}
