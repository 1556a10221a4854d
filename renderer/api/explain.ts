import { safetyExplainers as safety } from './explain-safety'
import type { Explainers, Explanation } from './explanation'

import type { Refusal } from '#shared/api/refusal'
import type { Place } from '#shared/casebook/casebook'
import { amendmentRefusals as amendments } from '#shared/text/amendments'
import { annualReport } from '#shared/text/annual-report'
import { backupWords } from '#shared/text/backups'
import { batchWords } from '#shared/text/batch'
import { dataRightsRefusals as rights } from '#shared/text/data-rights'
import { endingRefusals as ending } from '#shared/text/ending-refusals'
import { fullExport } from '#shared/text/full-export'
import { importing } from '#shared/text/importing'
import { lifeRefusals as life } from '#shared/text/life-refusals'
import { recruitmentRefusals as recruitment } from '#shared/text/recruitment-refusals'
import { refusals } from '#shared/text/refusals'
import { registerRefusals as registers } from '#shared/text/registers'
import { templateRefusals as templates } from '#shared/text/template-settings'

export type { Explanation } from './explanation'

/** One sentence for each refusal there is: a new one does not compile before it has its own. */
const explainers: Explainers = {
  ...safety,
  'pair/move-closed': ({ stage, move }) => refusals.moveClosed(stage, move),
  'pair/move-too-early': ({ move, notBefore }) => refusals.moveTooEarly(move, notBefore),
  'pair/end-before-start': () => refusals.endBeforeStart,
  'pair/mentor-at-capacity': () => refusals.mentorAtCapacity,
  'pair/mentor-asked-already': () => life.mentorAskedAlready,
  'pair/kept-apart': () => life.keptApart,
  'pair/same-person': () => life.samePerson,
  'pair/not-at-work': () => life.notAtWork,
  'pair/life-outside': ({ on }) => life.lifeOutside(on),
  'intake/incomplete': ({ missing }) => life.intakeIncomplete(missing),
  'intake/no-priority': () => life.noPriority,
  'plan/empty': () => life.planEmpty,
  'plan/nothing-to-undo': () => life.noStep,
  'plan/other-rows': () => life.otherRows,
  'plan/reason-missing': () => life.abandonReason,
  'meeting/before-start': ({ notBefore }) => life.meetingBeforeStart(notBefore),
  'meeting/after-end': ({ notAfter }) => life.meetingAfterEnd(notAfter),
  'meeting/entry-refused': ({ entry, refusal }) => life.entryRefused(entry + 1, explain(refusal)),
  'pair/employer-agreement-missing': () => refusals.employerAgreementMissing,
  'pair/mentee-has-open-pair': () => refusals.menteeHasOpenPair,
  'pair/same-coordinator-twice': () => refusals.sameCoordinatorTwice,
  'pair/date-in-future': ({ on }) => refusals.dateInFuture(on),
  'pair/decided-by-contract': () => refusals.decidedByContract,
  'pair/decided-by-closing': () => ending.decidedByClosing,
  'pair/nothing-to-undo': () => refusals.nothingToUndo,
  'pair/story-differs': () => refusals.storyDiffers,
  'retention/nothing-due': () => registers.nothingDue,
  'retention/day-past': () => registers.dayPast,
  'breach/after-discovery': ({ discoveredOn }) => registers.afterDiscovery(discoveredOn),
  'casebook/unknown': () => refusals.unknown,
  'casebook/still-referenced': ({ by }) => refusals.stillReferenced(tally(by)),
  'organisation/incomplete': ({ missing }) => refusals.organisationIncomplete(missing),
  'sample/not-empty': () => refusals.sampleNotEmpty,
  'sample/not-sample': () => refusals.notSample,
  'contract/incomplete': ({ missing }) => refusals.contractIncomplete(missing),
  'contract/void': () => refusals.contractVoid,
  'contract/signed-before-printed': ({ party, notBefore }) => refusals.signedBeforePrinted(party, notBefore),
  'amendment/not-possible': ({ standing }) => amendments.notPossible(standing === 'to-close'),
  'amendment/date-out-of-range': ({ field, notBefore, notAfter }) => amendments.outOfRange(field, notBefore, notAfter),
  'amendment/same-place': () => amendments.samePlace,
  'amendment/reason-missing': () => amendments.reasonMissing,
  'amendment/incomplete': ({ missing }) => amendments.incomplete(missing.map(gap => refusals.gaps[gap])),
  'amendment/void': () => amendments.void,
  'amendment/complete': () => amendments.complete,
  'amendment/story-goes-on': () => amendments.goesOn,
  'letter/not-ended': () => amendments.notEnded,
  'closing/not-open': () => ending.closingNotOpen,
  'closing/incomplete': ({ missing }) => ending.closingIncomplete(missing),
  'closing/no-attempt': ({ side }) => ending.noAttempt(side),
  'closing/nobody-present': () => ending.nobodyPresent,
  'closing/not-a-positive-exit': () => ending.notPositive,
  'closing/term-ahead': ({ endsOn, notBefore }) => ending.termAhead(endsOn, notBefore),
  'follow-up/not-agreed': () => ending.followUpNotAgreed,
  'follow-up/not-due': ({ from }) => ending.followUpNotDue(from),
  'newsletter/issued': () => ending.newsletterIssued,
  'newsletter/empty': () => ending.newsletterEmpty,
  'newsletter/no-recipient': () => ending.noRecipient,
  'mentor/was-mentee-already': () => ending.mentorAlready,
  'pair/mentor-not-ready': ({ missing }) => recruitment.mentorNotReady(missing),
  'pair/mentor-absent': ({ until }) => recruitment.mentorAbsent(until),
  'pair/mentee-not-accepted': ({ outcome }) => recruitment.menteeNotAccepted(outcome),
  'date/in-future': ({ on }) => recruitment.inFuture(on),
  'date/too-early': ({ notBefore }) => recruitment.tooEarly(notBefore),
  'company/nothing-to-undo': () => recruitment.noTalks,
  'company/step-not-possible': () => recruitment.stepNotPossible,
  'interview/already-begun': () => recruitment.interviewBegun,
  'interview/already-held': () => recruitment.interviewHeld,
  'interview/not-held': () => recruitment.interviewNotHeld,
  'interview/misfit': ({ questions }) => recruitment.interviewMisfit(questions.length),
  'interview/incomplete': ({ questions }) => recruitment.interviewIncomplete(questions.length),
  'interview/cannot-be-coupled': () => recruitment.cannotBeCoupled,
  'interview/first-meeting-not-planned': () => recruitment.firstMeetingNotPlanned,
  'mentor/not-prepared': () => recruitment.mentorNotPrepared,
  'mentee/not-interviewed': () => recruitment.menteeNotInterviewed,
  'mentee/criteria-not-met': ({ criteria }) =>
    recruitment.criteriaNotMet(criteria.filter(({ verdict }) => verdict === 'not-met').length, criteria.filter(({ verdict }) => verdict === 'unknown').length),
  'decision/reason-missing': () => recruitment.reasonMissing,
  'consent/nothing-to-undo': () => recruitment.noConsentToUndo,
  'decision/nothing-to-undo': () => recruitment.noDecision,
  'decision/open-pair': ({ pairIds }) => recruitment.openPair(pairIds.length),
  'session/not-held-yet': ({ on }) => recruitment.sessionNotHeldYet(on),
  'session/not-for-them': ({ ids }) => recruitment.sessionNotForThem(ids.length),
  'session/attended': () => recruitment.sessionAttended,
  'session/cancelled': () => recruitment.sessionCancelled,
  'session/already-registered': () => recruitment.alreadyRegistered,
  'grid/fixed-question': ({ questions }) => recruitment.fixedQuestion(questions.length),
  'grid/key-twice': () => recruitment.keyTwice,
  'grid/kind-changed': () => recruitment.kindChanged,
  'list/item-dropped': () => recruitment.itemDropped,
  'update/no-partner': () => recruitment.noPartner,
  'update/not-agreed': () => recruitment.notAgreed,
  'import/undone': () => importing.refusals.undone,
  'import/nothing-to-create': () => importing.refusals.nothingToCreate,
  'import/too-big': ({ bytes, limit }) => importing.refusals.tooBig(bytes, limit),
  'import/too-much-inflated': () => importing.refusals.tooMuchInflated,
  'import/too-many-rows': ({ sheet, rows, columns }) => importing.refusals.tooManyRows(sheet, rows, columns),
  'import/encrypted': () => importing.refusals.encrypted,
  'import/unreadable': () => importing.refusals.unreadable,
  'import/nothing-in-it': () => importing.refusals.nothingInIt,
  'import/took-too-long': ({ seconds }) => importing.refusals.tookTooLong(seconds),
  'import/too-much-memory': () => importing.refusals.tooMuchMemory,
  'import/not-started': () => importing.refusals.notStarted,
  'import/stopped': () => importing.refusals.stopped,
  'export/not-one': () => fullExport.refusals.notOne,
  'export/newer': () => fullExport.refusals.newer,
  'export/damaged': () => fullExport.refusals.damaged,
  'export/changed': () => fullExport.refusals.changed,
  'export/too-heavy': () => fullExport.refusals.tooHeavy,
  'export/not-started': () => fullExport.refusals.notStarted,
  'export/stopped': () => fullExport.refusals.stopped,
  'export/not-empty': () => fullExport.refusals.notEmpty,
  'template/too-big': ({ bytes, limit }) => templates.tooBig(bytes, limit),
  'template/not-docx': ({ found }) => templates.notDocx[found],
  'template/encrypted': () => templates.encrypted,
  'template/macros': () => templates.macros,
  'template/damaged': () => templates.damaged,
  'template/reaches-out': () => templates.reachesOut,
  'template/not-checked': () => templates.notChecked,
  'file/not-opened': ({ path }) => recruitment.notOpened(path),
  'job/stopped': () => annualReport.refusal.stopped,
  'batch/not-drawn': () => batchWords.refusal.notDrawn,
  'sheet/pdf-only': () => recruitment.pdfOnly,
  'record/names-missing': ({ missing }) => backupWords.refusals.namesMissing(missing.length),
  'backup/gone': () => backupWords.refusals.gone,
  'backup/not-one': () => backupWords.refusals.notOne,
  'backup/damaged': () => backupWords.refusals.damaged,
  'backup/newer': () => backupWords.refusals.newer,
  'backup/unreadable': ({ cause }) => backupWords.refusals.unreadable(cause),
  'backup/protected': () => backupWords.refusals.protected,
  'backup/wrong-secret': ({ kind, waitSeconds }) => backupWords.refusals.wrongSecret(kind, waitSeconds),
  'backup/look-again': () => backupWords.refusals.lookAgain,
  'backup/no-safety-copy': ({ cause }) => backupWords.refusals.noSafetyCopy(backupWords.causes[cause]),
  'backup/not-empty': () => backupWords.refusals.notEmpty,
  'backup/same-folder': () => backupWords.refusals.sameFolder,
  'opening/unreadable': ({ path, cause }) => refusals.unreadable(path, cause),
  'opening/damaged': ({ path, recoverable }) => refusals.damaged(path, recoverable !== undefined),
  'opening/newer': ({ path }) => refusals.newer(path),
  'opening/locked': ({ path, host, since }) => refusals.locked(path, host, shownInstant(since)),
  'opening/missing': ({ path }) => refusals.missing(path),
  'opening/lost': ({ path }) => refusals.lost(path),
  'opening/no-folder': ({ path, cause }) => (cause === 'ENOSPC' ? refusals.noRoom(path) : refusals.noFolder(path, cause)),
  'person/limited': ({ since }) => rights.limited(since),
  'person/not-limited': () => rights.notLimited,
  'person/erased': () => rights.erased,
  'person/pair-open': ({ pairIds, before }) => rights.pairOpen[before](pairIds.length),
  'person/name-differs': () => rights.nameDiffers,
  'piece/not-a-picture': () => refusals.notAPicture,
  'piece/missing': () => refusals.pieceMissing,
  'file/not-written': ({ path, cause }) => refusals.fileNotWritten(path, cause),
}

/** What happened, what was kept and what to do, for any refusal. */
export function explain(refusal: Refusal): Explanation {
  const explainer = explainers[refusal.code] as (refusal: Refusal) => Explanation // the table ties each code to its own refusal
  return explainer(refusal)
}

const instant = new Intl.DateTimeFormat('fr-BE', { timeZone: 'Europe/Brussels', dateStyle: 'long', timeStyle: 'short' })

/** An instant by the clock of Brussels, whatever the zone of this computer, as the exports tell it; what is none is shown as it came. */
export function shownInstant(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : instant.format(time)
}

function tally(places: readonly Place[]): Partial<Record<Place['collection'], number>> {
  const counts: Partial<Record<Place['collection'], number>> = {}
  for (const { collection } of places) counts[collection] = (counts[collection] ?? 0) + 1
  return counts
}
