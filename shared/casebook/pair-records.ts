import { type Casebook, type CollectionName, listed, type Place } from './casebook'

import type { PairId } from '#shared/domain/ids'

/** What was recorded of a pair beside its story. */
export function recordsOf(book: Casebook, pairId: PairId): readonly Place[] {
  const naming = (collection: CollectionName, entities: Readonly<Partial<Record<string, { readonly id: string; readonly pairId?: PairId }>>>): readonly Place[] =>
    listed(entities).flatMap(({ id, pairId: of }) => ((of ?? id) === pairId ? [{ collection, id }] : []))
  return [
    ...naming('contracts', book.contracts),
    ...naming('amendments', book.amendments),
    ...naming('intakes', book.intakes),
    ...naming('actionPlans', book.actionPlans),
    ...naming('meetings', book.meetings),
    ...naming('pairContacts', book.pairContacts),
    ...naming('introductions', book.introductions),
    ...naming('checkIns', book.checkIns),
    ...naming('nextSteps', book.nextSteps),
    ...naming('closings', book.closings),
    ...naming('evaluations', book.evaluations),
    ...naming('followUps', book.followUps),
    ...listed(book.interviews).flatMap(({ id, subject }) => (subject.id === pairId ? [{ collection: 'interviews' as const, id }] : [])),
  ]
}
