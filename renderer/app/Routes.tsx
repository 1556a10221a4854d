import { Loader } from '@mantine/core'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'

import { TodayPage } from '../features/today/TodayPage'
import { NotFound } from '../ui/NotFound'
import { places } from '../ui/places'
import { later } from './later'
import { RecentFiles } from './RecentFiles'

import { AmendmentId, ContractId, PairDraftId, PairId } from '#shared/domain/ids'
import type { StageNumber } from '#shared/due/due-line'
import { shell } from '#shared/text/shell'

// Every page but the first comes when it is asked for, or in a free moment before.
const CompaniesList = later(async () => (await import('../features/companies/CompaniesList')).CompaniesList)
const CompanyForm = later(async () => (await import('../features/companies/CompanyForm')).CompanyForm)
const CompanyPage = later(async () => (await import('../features/companies/CompanyPage')).CompanyPage)
const MenteeForm = later(async () => (await import('../features/mentees/MenteeForm')).MenteeForm)
const MenteePage = later(async () => (await import('../features/mentees/MenteePage')).MenteePage)
const MenteesList = later(async () => (await import('../features/mentees/MenteesList')).MenteesList)
const MentorForm = later(async () => (await import('../features/mentors/MentorForm')).MentorForm)
const MentorPage = later(async () => (await import('../features/mentors/MentorPage')).MentorPage)
const MentorsList = later(async () => (await import('../features/mentors/MentorsList')).MentorsList)
const PartnerForm = later(async () => (await import('../features/partners/PartnerForm')).PartnerForm)
const PartnerPage = later(async () => (await import('../features/partners/PartnerPage')).PartnerPage)
const PartnersList = later(async () => (await import('../features/partners/PartnersList')).PartnersList)
const StagePage = later(async () => (await import('../features/stages/StagePage')).StagePage)
const Settings = later(async () => (await import('./Settings')).Settings)
const CompanyCalculation = later(async () => (await import('../features/companies/CompanyCalculation')).CompanyCalculation)
const CommunityPage = later(async () => (await import('../features/community/CommunityPage')).CommunityPage)
const SessionsList = later(async () => (await import('../features/sessions/SessionsList')).SessionsList)
const SessionForm = later(async () => (await import('../features/sessions/SessionForm')).SessionForm)
const SessionPage = later(async () => (await import('../features/sessions/SessionPage')).SessionPage)
const PairsList = later(async () => (await import('../features/pairs/PairsList')).PairsList)
const MatchingPage = later(async () => (await import('../features/matching/MatchingPage')).MatchingPage)
const MatchMentee = later(async () => (await import('../features/matching/MatchMentee')).MatchMentee)
const MatchMentor = later(async () => (await import('../features/matching/MatchMentor')).MatchMentor)
const CompareMentors = later(async () => (await import('../features/matching/CompareMentors')).CompareMentors)
const GroupPage = later(async () => (await import('../features/matching/group/GroupPage')).GroupPage)
const RefusalsPage = later(async () => (await import('../features/matching/RefusalsPage')).RefusalsPage)
const InterviewPage = later(async () => (await import('../features/interviews/InterviewPage')).InterviewPage)
const MentorPathPage = later(async () => (await import('../features/mentors/path/MentorPathPage')).MentorPathPage)
const MenteePathPage = later(async () => (await import('../features/mentees/path/MenteePathPage')).MenteePathPage)
const PartnerUpdatePage = later(async () => (await import('../features/partners/PartnerUpdatePage')).PartnerUpdatePage)
const PairPage = later(async () => (await import('../features/pairs/PairPage')).PairPage)
const ClosingPage = later(async () => (await import('../features/pairs/closing/ClosingPage')).ClosingPage)
const IntakePage = later(async () => (await import('../features/pairs/life/IntakePage')).IntakePage)
const PlanPage = later(async () => (await import('../features/pairs/life/PlanPage')).PlanPage)
const MeetingsPage = later(async () => (await import('../features/pairs/life/MeetingsPage')).MeetingsPage)
const MeetingPage = later(async () => (await import('../features/pairs/life/MeetingPage')).MeetingPage)
const MeetingsTable = later(async () => (await import('../features/pairs/life/table/MeetingsTable')).MeetingsTable)
const CheckInPage = later(async () => (await import('../features/pairs/check-ins/CheckInPage')).CheckInPage)
const PairCheckInsPage = later(async () => (await import('../features/pairs/check-ins/PairCheckInsPage')).PairCheckInsPage)
const CheckInsList = later(async () => (await import('../features/check-ins/CheckInsList')).CheckInsList)
const EvaluationRoutes = later(async () => (await import('../features/evaluation/EvaluationRoutes')).EvaluationRoutes)
const FormPair = later(async () => (await import('../features/pairs/form-pair/FormPair')).FormPair)
const ProposalPage = later(async () => (await import('../features/pairs/proposal/ProposalPage')).ProposalPage)
const NewsletterRoutes = later(async () => (await import('../features/newsletters/NewsletterRoutes')).NewsletterRoutes)
const ProtectWizard = later(async () => (await import('../features/protection/ProtectWizard')).ProtectWizard)
const PrivacyRoutes = later(async () => (await import('../features/privacy/PrivacyRoutes')).PrivacyRoutes)
const ReportRoutes = later(async () => (await import('../features/reports/ReportRoutes')).ReportRoutes)
const SheetPage = later(async () => (await import('../features/sheets/SheetPage')).SheetPage)
const PersonDataPage = later(async () => (await import('../features/privacy/person/PersonDataPage')).PersonDataPage)
const ImportPage = later(async () => (await import('../features/imports/ImportPage')).ImportPage)
const PastImports = later(async () => (await import('../features/imports/PastImports')).PastImports)
const AmendmentPage = later(async () => (await import('../features/contracts/AmendmentPage')).AmendmentPage)
const NewAmendment = later(async () => (await import('../features/contracts/NewAmendment')).NewAmendment)
const AwaitingSignatures = later(async () => (await import('../features/contracts/AwaitingSignatures')).AwaitingSignatures)
const GuidePage = later(async () => (await import('../features/guide/GuidePage')).GuidePage)
const BatchPage = later(async () => (await import('../features/batch/BatchPage')).BatchPage)
const ContractPage = later(async () => (await import('../features/contracts/ContractPage')).ContractPage)

/** Which page stands at which address. */
export function Routes() {
  return (
    <Suspense fallback={<Loader m="xl" aria-label={shell.loading} />}>
      <Switch>
        <Route path={places.today}>{() => <TodayPage recents={<RecentFiles />} />}</Route>
        <Route path="/etapes/:number">{({ number }) => stageAt(Number(number))}</Route>

        <Route path={places.mentors} component={MentorsList} />
        <Route path={places.newMentor}>{() => <MentorForm />}</Route>
        <Route<Id> path={places.editMentor(':id')}>{({ id }) => <MentorForm mentorId={id} />}</Route>
        <Route<IdAndStep> path={places.mentorStep(':id', ':step?')}>{({ id, step }) => <MentorPathPage mentorId={id} subject={step} />}</Route>
        <Route<Id> path={places.personData('mentor', ':id')}>{({ id }) => <PersonDataPage kind="mentor" id={id} />}</Route>
        <Route<Id> path={places.mentor(':id')}>{({ id }) => <MentorPage mentorId={id} />}</Route>

        <Route path={places.mentees} component={MenteesList} />
        <Route path={places.newMentee}>{() => <MenteeForm />}</Route>
        <Route<Id> path={places.editMentee(':id')}>{({ id }) => <MenteeForm menteeId={id} />}</Route>
        <Route<IdAndStep> path={places.menteeStep(':id', ':step?')}>{({ id, step }) => <MenteePathPage menteeId={id} step={step} />}</Route>
        <Route<Id> path={places.partnerUpdate(':id')}>{({ id }) => <PartnerUpdatePage menteeId={id} />}</Route>
        <Route<Id> path={places.personData('mentee', ':id')}>{({ id }) => <PersonDataPage kind="mentee" id={id} />}</Route>
        <Route<Id> path={places.mentee(':id')}>{({ id }) => <MenteePage menteeId={id} />}</Route>

        <Route<Id> path={places.interview(':id')}>{({ id }) => <InterviewPage interviewId={id} />}</Route>

        <Route path={places.companies} component={CompaniesList} />
        <Route path={places.newCompany}>{() => <CompanyForm />}</Route>
        <Route<Id> path={places.editCompany(':id')}>{({ id }) => <CompanyForm companyId={id} />}</Route>
        <Route<Id> path={places.companyCalculation(':id')}>{({ id }) => <CompanyCalculation companyId={id} />}</Route>
        <Route<Id> path={places.company(':id')}>{({ id }) => <CompanyPage companyId={id} />}</Route>

        <Route path={places.partners} component={PartnersList} />
        <Route path={places.newPartner}>{() => <PartnerForm />}</Route>
        <Route<Id> path={places.editPartner(':id')}>{({ id }) => <PartnerForm partnerId={id} />}</Route>
        <Route<Id> path={places.partner(':id')}>{({ id }) => <PartnerPage partnerId={id} />}</Route>

        <Route path={places.sessions}>{() => <SessionsList />}</Route>
        <Route path={places.newSession}>{() => <SessionForm />}</Route>
        <Route<Readonly<Record<'kind', string>>> path={places.newSessionOf(':kind')}>{({ kind }) => <SessionForm kind={kind} />}</Route>
        <Route<Id> path={places.editSession(':id')}>{({ id }) => <SessionForm sessionId={id} />}</Route>
        <Route<Id> path={places.session(':id')}>{({ id }) => <SessionPage sessionId={id} />}</Route>

        <Route path={places.community} component={CommunityPage} />

        <Route path={places.matching}>{() => <MatchingPage />}</Route>
        <Route path={places.matchGroup}>{() => <GroupPage />}</Route>
        <Route path={places.refusals}>{() => <RefusalsPage />}</Route>
        <Route<Id & Readonly<Record<'mentors', string>>> path={places.compareMentors(':id', ':mentors')}>{({ id, mentors }) => <CompareMentors menteeId={id} mentorIds={mentors.split(',')} />}</Route>
        <Route<Id> path={places.matchMentee(':id')}>{({ id }) => <MatchMentee menteeId={id} />}</Route>
        <Route<Id> path={places.matchMentor(':id')}>{({ id }) => <MatchMentor mentorId={id} />}</Route>

        <Route path={places.pairs}>{() => <PairsList />}</Route>
        <Route path={places.newPair}>{() => <FormPair />}</Route>
        <Route<Id> path={places.pairDraft(':id')}>{({ id }) => known(PairDraftId, id, draftId => <FormPair draftId={draftId} />)}</Route>
        <Route<Proposed> path={places.newProposal(':menteeId', ':mentorId')}>{({ menteeId, mentorId }) => <ProposalPage menteeId={menteeId} mentorId={mentorId} />}</Route>
        <Route<Id> path={places.contractToPrint(':id')}>{({ id }) => known(PairId, id, pairId => <ContractPage pairId={pairId} />)}</Route>
        <Route<Id> path={places.pairClosing(':id')}>{({ id }) => known(PairId, id, pairId => <ClosingPage pairId={pairId} />)}</Route>
        <Route<Id> path={places.pairIntake(':id')}>{({ id }) => known(PairId, id, pairId => <IntakePage pairId={pairId} />)}</Route>
        <Route<IdAndStep> path={places.planRow(':id', ':step?')}>{({ id, step }) => known(PairId, id, pairId => <PlanPage pairId={pairId} openRow={step} />)}</Route>
        <Route<Id> path={places.pairMeetings(':id')}>{({ id }) => known(PairId, id, pairId => <MeetingsPage pairId={pairId} />)}</Route>
        <Route<Id> path={places.newMeeting(':id')}>{({ id }) => known(PairId, id, pairId => <MeetingPage pairId={pairId} />)}</Route>
        <Route<Id> path={places.planMeeting(':id')}>{({ id }) => known(PairId, id, pairId => <MeetingPage pairId={pairId} as="planned" />)}</Route>
        <Route<Record<'id' | 'meeting', string>> path={places.meeting(':id', ':meeting')}>{({ id, meeting }) => known(PairId, id, pairId => <MeetingPage pairId={pairId} meetingId={meeting} />)}</Route>
        <Route path={places.meetingsTable} component={MeetingsTable} />
        <Route<Id> path={places.pairCheckIns(':id')}>{({ id }) => known(PairId, id, pairId => <PairCheckInsPage pairId={pairId} />)}</Route>
        <Route<Record<'id' | 'number' | 'side', string>> path={places.checkIn(':id', ':number', ':side')}>{({ id, number, side }) => known(PairId, id, pairId => <CheckInPage pairId={pairId} number={number} side={side} />)}</Route>
        <Route path={places.checkIns}>{() => <CheckInsList />}</Route>
        {[`${places.pairEvaluation(':id')}/*?`, places.followUp(':id', ':months'), `${places.evaluations}/*?`, places.followUps].map(path => (
          <Route key={path} path={path}>{() => <EvaluationRoutes />}</Route>
        ))}
        <Route<Id> path={places.pair(':id')}>{({ id }) => known(PairId, id, pairId => <PairPage pairId={pairId} />)}</Route>
        <Route<Id> path={places.newAmendment(':id')}>{({ id }) => known(PairId, id, pairId => <NewAmendment pairId={pairId} />)}</Route>
        <Route path={places.contractsAwaiting}>{() => <AwaitingSignatures />}</Route>
        <Route<Id> path={places.amendment(':id')}>{({ id }) => known(AmendmentId, id, amendmentId => <AmendmentPage amendmentId={amendmentId} />)}</Route>
        <Route<Id> path={places.contract(':id')}>{({ id }) => known(ContractId, id, contractId => <ContractPage contractId={contractId} />)}</Route>

        <Route<Record<'sheet', string>> path="/feuilles/:sheet">{({ sheet }) => <SheetPage address={sheet} />}</Route>

        <Route path={`${places.newsletters}/*?`}>{() => <NewsletterRoutes />}</Route>

        <Route path={places.imports}>{() => <PastImports />}</Route>
        <Route path={places.newImport}>{() => <ImportPage />}</Route>
        <Route path={places.importOf('mentors')}>{() => <ImportPage target="mentors" />}</Route>
        <Route path={places.importOf('mentees')}>{() => <ImportPage target="mentees" />}</Route>
        <Route path={places.importOf('companies')}>{() => <ImportPage target="companies" />}</Route>

        <Route path={places.batch}>{() => <BatchPage />}</Route>
        <Route<Readonly<Record<'choice', string>>> path={`${places.batch}/:choice`}>{({ choice }) => <BatchPage key={choice} address={choice} />}</Route>

        <Route path={places.guide}>{() => <GuidePage />}</Route>
        <Route<Readonly<Record<'topic', string>>> path={places.guideTopic(':topic')}>{({ topic }) => <GuidePage key={topic} topic={topic} />}</Route>

        <Route path={places.protect}>{() => <ProtectWizard />}</Route>
        <Route path={`${places.reports}/*?`}>{() => <ReportRoutes />}</Route>
        <Route path={`${places.privacy}/*`}>{() => <PrivacyRoutes />}</Route>
        <Route path="/reglages/*?" component={Settings} />
        <Route>{() => <NotFound />}</Route>
      </Switch>
    </Suspense>
  )
}

const isStageNumber = (number: number): number is StageNumber => Object.hasOwn(shell.stageNames, number)

const stageAt = (number: number) => (isStageNumber(number) ? <StagePage number={number} /> : <NotFound />)

type Id = Readonly<Record<'id', string>>

type Proposed = Readonly<Record<'menteeId' | 'mentorId', string>>

type IdAndStep = Id & Readonly<Partial<Record<'step', string>>>

interface Parser<Parsed> {
  readonly safeParse: (id: string) => { readonly success: true; readonly data: Parsed } | { readonly success: false }
}

/** The page for an id of an address, which is text that anyone may have typed. */
function known<Parsed>(parser: Parser<Parsed>, id: string, page: (id: Parsed) => React.ReactNode) {
  const parsed = parser.safeParse(id)
  return parsed.success ? page(parsed.data) : <NotFound />
}
