import { CheckIn, checkInId } from '#shared/domain/check-in'
import { Closing } from '#shared/domain/closing'
import { Evaluation } from '#shared/domain/evaluation'
import { FollowUp, followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import { NewsletterId, NextStepId } from '#shared/domain/ids'
import { Newsletter } from '#shared/domain/newsletter'
import { NextStep } from '#shared/domain/next-step'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import type { Side } from '#shared/domain/pair-move'
import { gridVersionId } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

import { built, type Changes, id } from './built'
import { coordinatorId, pairId, pieceId } from './casebook'
import { anInterview } from './recruitment'

export const nextStepId = (n = 1) => NextStepId.parse(id(2600 + n))
export const newsletterId = (n = 1) => NewsletterId.parse(id(2700 + n))

/** What stands beside the first six-week contact with one of the first pair: nothing yet. */
export const aCheckIn = (side: Side = 'mentor', number = 1, changes: Changes<typeof CheckIn> = {}): CheckIn =>
  built(CheckIn, { id: checkInId({ id: pairId(1), number, side }), pairId: pairId(1), number, side, attempts: [] }, changes)

/** A call to the employer, decided at the first contact with the mentor, due on 30 April 2026. */
export const aNextStep = (n = 1, changes: Changes<typeof NextStep> = {}): NextStep =>
  built(
    NextStep,
    { id: nextStepId(n), pairId: pairId(1), what: 'Téléphoner au partenaire', who: 'association', by: coordinatorId(1), dueOn: '2026-04-30', from: { kind: 'check-in', number: 1, side: 'mentor' } },
    changes,
  )

/** The closing of the first pair, held by all three on 12 September 2026; the mentee has found work. */
export const aClosing = (changes: Changes<typeof Closing> = {}): Closing =>
  built(
    Closing,
    {
      ...{ id: pairId(1), attempts: [], certificates: {}, held: { on: '2026-09-12', how: 'meeting', present: ['mentor', 'mentee'], by: coordinatorId(1), minutes: 60 } },
      situation: { family: 'job', kind: 'cdd-6-months', since: '2026-09-01', title: 'électricien', workTime: 'full', months: 12, proof: 'contract', link: 'mentor-network' },
    },
    changes,
  )

/** Both questionnaires of the first pair, handed out on 12 September 2026. */
export const anEvaluation = (changes: Changes<typeof Evaluation> = {}): Evaluation =>
  built(Evaluation, { id: pairId(1), sides: { mentor: { handedOn: '2026-09-12' }, mentee: { handedOn: '2026-09-12' } } }, changes)

export const aFollowUp = (months: FollowUpMonths = 6, changes: Changes<typeof FollowUp> = {}): FollowUp =>
  built(FollowUp, { id: followUpId(pairId(1), months), pairId: pairId(1), months, attempts: [] }, changes)

/** A newsletter with one paragraph and a picture, still being written. */
export const aNewsletter = (n = 1, changes: Changes<typeof Newsletter> = {}): Newsletter =>
  built(
    Newsletter,
    {
      ...{ id: newsletterId(n), title: 'Les nouvelles du printemps', begunOn: '2026-03-02' },
      blocks: [{ kind: 'paragraph', text: 'Trois binômes ont commencé.' }, { kind: 'picture', piece: pieceId(1), alt: 'Une table et six chaises' }, { kind: 'meetings' }],
    },
    changes,
  )

/** An interview of an occasion of a pair, under way; the first version of its grid stands in the book beside it. */
export const anOccasion = (n: number, subject: PairOccasion, changes: Changes<typeof Interview> = {}): Interview => {
  const grid = subject.kind === 'closing' ? 'closing' : `${subject.kind}-${subject.side}`
  return anInterview(n, { gridVersionId: gridVersionId(grid as 'closing', 1), subject, begunOn: '2026-04-20', ...changes }) // the name of a grid follows from its occasion
}
