import { Route, Switch } from 'wouter'

import { NotFound } from '../../ui/NotFound'
import { places } from '../../ui/places'
import { ConsentsPage } from './notices/ConsentsPage'
import { NoticeEditor } from './notices/NoticeEditor'
import { NoticesPage } from './notices/NoticesPage'
import { TextsPage } from './notices/TextsPage'
import { BreachesPage } from './registers/BreachesPage'
import { BreachForm } from './registers/BreachForm'
import { OfficerPage } from './registers/OfficerPage'
import { ProcessingForm } from './registers/ProcessingForm'
import { ProcessingsPage } from './registers/ProcessingsPage'
import { RetentionReviewPage } from './retention/RetentionReviewPage'
import { RetentionSettingsPage } from './retention/RetentionSettingsPage'

type Id = Readonly<Record<'id', string>>

/** The pages behind « Vie privée et sécurité », each under its own address. */
export function PrivacyRoutes() {
  return (
    <Switch>
      <Route path={places.retention} component={RetentionSettingsPage} />
      <Route path={places.retentionReview}>{() => <RetentionReviewPage />}</Route>
      <Route<Readonly<Record<'year', string>>> path={places.retentionReviewOf(':year')}>{({ year }) => (/^20\d\d$/.test(year) ? <RetentionReviewPage year={Number(year)} /> : <NotFound />)}</Route>
      <Route path={places.notices} component={NoticesPage} />
      <Route<Readonly<Record<'audience', string>>> path={places.notice(':audience')}>{({ audience }) => <NoticeEditor audience={audience} />}</Route>
      <Route path={places.consents} component={ConsentsPage} />
      <Route path={places.sensitiveTexts} component={TextsPage} />
      <Route path={places.processings} component={ProcessingsPage} />
      <Route path={places.newProcessing}>{() => <ProcessingForm />}</Route>
      <Route<Id> path={places.processing(':id')}>{({ id }) => <ProcessingForm processingId={id} />}</Route>
      <Route path={places.breaches} component={BreachesPage} />
      <Route path={places.newBreach}>{() => <BreachForm />}</Route>
      <Route<Id> path={places.breach(':id')}>{({ id }) => <BreachForm breachId={id} />}</Route>
      <Route path={places.privacyOfficer} component={OfficerPage} />
      <Route>{() => <NotFound />}</Route>
    </Switch>
  )
}
