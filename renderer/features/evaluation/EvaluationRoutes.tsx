import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'

import { NotFound } from '../../ui/NotFound'
import { places } from '../../ui/places'
import { EvaluationPage } from './entry/EvaluationPage'
import { EvaluationsPage } from './EvaluationsPage'
import { FollowUpPage } from './FollowUpPage'
import { FollowUpsPage } from './FollowUpsPage'
import { PairEvaluationPage } from './PairEvaluationPage'

import { PairId } from '#shared/domain/ids'

/** The pages of the evaluation and of what comes after the end. */
export function EvaluationRoutes() {
  return (
    <Switch>
      <Route<Record<'id', string>> path={places.pairEvaluation(':id')}>{({ id }) => ofPair(id, pairId => <PairEvaluationPage key={id} pairId={pairId} />)}</Route>
      <Route<Record<'id' | 'side', string>> path={places.evaluation(':id', ':side')}>{({ id, side }) => ofPair(id, pairId => <EvaluationPage pairId={pairId} side={side} />)}</Route>
      <Route<Record<'id' | 'months', string>> path={places.followUp(':id', ':months')}>{({ id, months }) => ofPair(id, pairId => <FollowUpPage pairId={pairId} months={months} />)}</Route>
      <Route path={places.followUps}>{() => <FollowUpsPage />}</Route>
      <Route path={places.evaluations}>{() => <EvaluationsPage />}</Route>
      <Route<Record<'year', string>> path={places.evaluationsOf(':year')}>{({ year }) => <EvaluationsPage year={year} />}</Route>
      <Route>{() => <NotFound />}</Route>
    </Switch>
  )
}

/** The page of a pair, whose id is text that anyone may have typed. */
function ofPair(id: string, page: (id: PairId) => ReactNode) {
  const parsed = PairId.safeParse(id)
  return parsed.success ? page(parsed.data) : <NotFound />
}
