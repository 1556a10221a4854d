import type { z } from 'zod'

import * as amendments from './amendment-commands'
import type { World } from './casebook'
import type { Change } from './change'
import * as checkIns from './check-in-commands'
import * as closings from './closing-commands'
import * as companies from './company-commands'
import * as consents from './consent-commands'
import * as content from './content-commands'
import { SignContract, signContract } from './contract-commands'
import * as decisions from './decision-commands'
import * as entries from './entry-commands'
import { withEntries } from './entries'
import * as evaluations from './evaluation-commands'
import * as exchanges from './exchange-commands'
import * as formerMentees from './former-mentee-commands'
import { whyFrozen } from './frozen-files'
import * as imports from './import-commands'
import * as intakes from './intake-commands'
import * as interviews from './interview-commands'
import * as limitations from './limitation'
import * as meetings from './meeting-commands'
import * as newsletters from './newsletter-commands'
import * as nextSteps from './next-step-commands'
import * as notices from './notice-commands'
import {
  ClearSample,
  clearSample,
  finishSetUp,
  FinishSetUp,
  SaveArticles,
  saveArticles,
  SaveOrganisation,
  saveOrganisation,
} from './organisation-commands'
import {
  AssignPair,
  assignPair,
  CorrectPair,
  correctPair,
  CreatePair,
  createPair,
  MovePair,
  movePair,
  RemovePair,
  removePair,
  UndoPairMove,
  undoPairMove,
} from './pair-commands'
import * as pairings from './pairing-commands'
import { DiscardPairDraft, discardPairDraft, SavePairDraft, savePairDraft } from './pair-draft-commands'
import * as people from './people-commands'
import * as plans from './plan-commands'
import * as progress from './progress-commands'
import * as registers from './register-commands'
import * as reports from './report-commands'
import * as retention from './retention-commands'
import * as sessions from './session-commands'
import * as yearly from './yearly-commands'

import { ok, refuse, whenOk } from '#shared/core/result'
import { ProfileAnalysis } from '#shared/domain/profile-analysis'

interface Command<Question extends z.ZodType> {
  readonly question: Question
  readonly run: (question: z.output<Question>, world: World) => Change
}

const command = <Question extends z.ZodType>(question: Question, run: Command<Question>['run']): Command<Question> => ({ question, run })

/** Everything a person may do to the casebook: the name of the act, the shape of its question, and the law that carries it out. */
export const commands = {
  'organisation.save': command(SaveOrganisation, saveOrganisation),
  'organisation.finish-set-up': command(FinishSetUp, finishSetUp),
  'articles.save': command(SaveArticles, saveArticles),
  'sample.clear': command(ClearSample, clearSample),
  'coordinator.save': command(people.SaveCoordinator, people.saveCoordinator),
  'coordinator.remove': command(people.RemoveCoordinator, people.removeCoordinator),
  'company.save': command(people.SaveCompany, people.saveCompany),
  'company.remove': command(people.RemoveCompany, people.removeCompany),
  'company.move-agreement': command(companies.MoveAgreement, companies.moveAgreement),
  'company.undo-agreement': command(companies.UndoAgreement, companies.undoAgreement),
  'company.plan-sponsorship': command(companies.PlanSponsorship, companies.planSponsorship),
  'company.give-certificate': command(companies.GiveCertificate, companies.giveCertificate),
  'company.take-certificate-back': command(companies.GiveCertificate, companies.takeCertificateBack),
  'partner.save': command(people.SavePartner, people.savePartner),
  'partner.remove': command(people.RemovePartner, people.removePartner),
  'mentor.save': command(people.SaveMentor, people.saveMentor),
  'mentor.remove': command(people.RemoveMentor, people.removeMentor),
  'mentor.decide': command(decisions.DecideMentor, decisions.decideMentor),
  'mentor.undo-decision': command(decisions.UndoMentorDecision, decisions.undoMentorDecision),
  'mentor.record-note': command(decisions.RecordInformationNote, decisions.recordInformationNote),
  'mentor.record-consent': command(consents.RecordMentorConsent, consents.recordMentorConsent),
  'mentee.save': command(people.SaveMentee, people.saveMentee),
  'mentee.remove': command(people.RemoveMentee, people.removeMentee),
  'mentee.decide': command(decisions.DecideMentee, decisions.decideMentee),
  'mentee.undo-decision': command(decisions.UndoMenteeDecision, decisions.undoMenteeDecision),
  'mentee.record-consent': command(consents.RecordMenteeConsent, consents.recordMenteeConsent),
  'mentor.limit': command(limitations.LimitMentor, limitations.limitMentor),
  'mentor.lift-limitation': command(limitations.LiftMentorLimitation, limitations.liftMentorLimitation),
  'mentee.limit': command(limitations.LimitMentee, limitations.limitMentee),
  'mentee.lift-limitation': command(limitations.LiftMenteeLimitation, limitations.liftMenteeLimitation),
  'exchange.save': command(exchanges.SaveExchange, exchanges.saveExchange),
  'exchange.remove': command(exchanges.RemoveExchange, exchanges.removeExchange),
  'session.save': command(sessions.SaveSession, sessions.saveSession),
  'session.remove': command(sessions.RemoveSession, sessions.removeSession),
  'session.cancel': command(sessions.CancelSession, sessions.cancelSession),
  'session.invite': command(sessions.InviteToSession, sessions.inviteToSession),
  'session.uninvite': command(sessions.UninviteFromSession, sessions.uninviteFromSession),
  'session.mark': command(sessions.MarkAttendance, sessions.markAttendance),
  'session.register': command(sessions.RegisterInvitee, sessions.registerInvitee),
  'interview.begin': command(interviews.BeginInterview, interviews.beginInterview),
  'interview.answer': command(interviews.AnswerInterview, interviews.answerInterview),
  'interview.hold': command(interviews.HoldInterview, interviews.holdInterview),
  'interview.reopen': command(interviews.ReopenInterview, interviews.reopenInterview),
  'interview.remove': command(interviews.RemoveInterview, interviews.removeInterview),
  'progress.record': command(progress.RecordProgress, progress.recordProgress),
  'progress.remove': command(progress.RemoveProgress, progress.removeProgress),
  'grid.save': command(content.SaveGrid, content.saveGrid),
  'list.save': command(content.SaveList, content.saveList),
  'settings.save': command(content.SaveSettings, content.saveSettings),
  'import.commit': command(imports.CommitImport, imports.commitImport),
  'import.undo': command(imports.UndoImport, imports.undoImport),
  'notice.save': command(notices.SaveNotice, notices.saveNotice),
  'notice.give': command(notices.GiveNotice, notices.giveNotice),
  'pair-draft.save': command(SavePairDraft, savePairDraft),
  'pair-draft.discard': command(DiscardPairDraft, discardPairDraft),
  'pair.create': command(CreatePair, createPair),
  'pair.move': command(MovePair, movePair),
  'pair.undo-move': command(UndoPairMove, undoPairMove),
  'pair.correct': command(CorrectPair, correctPair),
  'pair.assign': command(AssignPair, assignPair),
  'pair.remove': command(RemovePair, removePair),
  'pairing.note': command(pairings.NotePairing, pairings.notePairing),
  'pairing.remove': command(pairings.RemovePairingNote, pairings.removePairingNote),
  'intake.save': command(intakes.SaveIntake, intakes.saveIntake),
  'intake.close': command(intakes.CloseIntake, intakes.closeIntake),
  'intake.reopen': command(intakes.ReopenIntake, intakes.reopenIntake),
  'check-in.save': command(checkIns.SaveCheckIn, checkIns.saveCheckIn),
  'next-step.save': command(nextSteps.SaveNextStep, nextSteps.saveNextStep),
  'next-step.remove': command(nextSteps.RemoveNextStep, nextSteps.removeNextStep),
  'closing.begin': command(closings.BeginClosing, closings.beginClosing),
  'closing.save': command(closings.SaveClosing, closings.saveClosing),
  'closing.finish': command(closings.FinishClosing, closings.finishClosing),
  'evaluation.save': command(evaluations.SaveEvaluation, evaluations.saveEvaluation),
  'follow-up.save': command(evaluations.SaveFollowUp, evaluations.saveFollowUp),
  'newsletter.save': command(newsletters.SaveNewsletter, newsletters.saveNewsletter),
  'newsletter.issue': command(newsletters.IssueNewsletter, newsletters.issueNewsletter),
  'newsletter.take-back': command(newsletters.TakeNewsletterBack, newsletters.takeNewsletterBack),
  'newsletter.remove': command(newsletters.RemoveNewsletter, newsletters.removeNewsletter),
  'yearly.save': command(yearly.SaveYearlyTask, yearly.saveYearlyTask),
  'mentor.from-mentee': command(formerMentees.BecomeMentor, formerMentees.becomeMentor),
  'plan.aim': command(plans.AimPlan, plans.aimPlan),
  'plan.save-row': command(plans.SavePlanRow, plans.savePlanRow),
  'plan.step': command(plans.StepPlanRow, plans.stepPlanRow),
  'plan.undo-step': command(plans.UndoPlanStep, plans.undoPlanStep),
  'plan.order': command(plans.OrderPlan, plans.orderPlan),
  'plan.set-down': command(plans.SetPlanDown, plans.setPlanDown),
  'plan.take-priorities': command(plans.TakePriorities, plans.takePriorities),
  'meeting.save': command(meetings.SaveMeeting, meetings.saveMeeting),
  'meeting.save-many': command(meetings.SaveMeetings, meetings.saveMeetings),
  'meeting.remove': command(meetings.RemoveMeeting, meetings.removeMeeting),
  'pair-contact.save': command(meetings.SavePairContact, meetings.savePairContact),
  'pair-contact.remove': command(meetings.RemovePairContact, meetings.removePairContact),
  'introduction.save': command(meetings.SaveIntroduction, meetings.saveIntroduction),
  'introduction.remove': command(meetings.RemoveIntroduction, meetings.removeIntroduction),
  'contract.sign': command(SignContract, signContract),
  'amendment.sign': command(amendments.SignAmendment, amendments.signAmendment),
  'amendment.void': command(amendments.VoidAmendment, amendments.voidAmendment),
  'entry.correct': command(entries.CorrectEntry, entries.correctEntry),
  'profile-analysis.save': command(ProfileAnalysis, reports.saveProfileAnalysis),
  'template.save': command(reports.SaveTemplate, reports.saveTemplate),
  'template.remove': command(reports.RemoveTemplate, reports.removeTemplate),
  'retention.keep': command(retention.KeepLonger, retention.keepLonger),
  'retention.decide-again': command(retention.DecideAgain, retention.decideAgain),
  'processing.save': command(registers.SaveProcessing, registers.saveProcessing),
  'processing.remove': command(registers.RemoveProcessing, registers.removeProcessing),
  'breach.save': command(registers.SaveBreach, registers.saveBreach),
  'breach.remove': command(registers.RemoveBreach, registers.removeBreach),
}

export type CommandName = keyof typeof commands
export type QuestionOf<Name extends CommandName> = z.output<(typeof commands)[Name]['question']>

/** The change a command makes. */
export function changeBy<Name extends CommandName>(name: Name, question: QuestionOf<Name>, world: World): Change {
  // The table ties each question to its law; TypeScript sees only the union.
  const change = (commands[name].run as (question: QuestionOf<Name>, world: World) => Change)(question, world)
  return book =>
    whenOk(change(book), after => {
      // The sample goes as a whole, whatever stands in it.
      const refusal = name === 'sample.clear' ? undefined : whyFrozen(book, after)
      return refusal ? refuse(refusal) : ok(withEntries(book, after))
    })
}
