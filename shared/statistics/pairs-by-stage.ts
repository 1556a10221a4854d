import { type Casebook, listed } from '#shared/casebook/casebook'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Stage, STAGES } from '#shared/domain/pair-state'

/** The steps of the programme at which a pair may stand, and « dropped » for one that came to nothing. */
export const PAIR_STEPS = [3, 4, 5, 6, 'dropped'] as const
export type PairStep = (typeof PAIR_STEPS)[number]

const steps: Readonly<Record<Stage, PairStep>> = {
  proposed: 3,
  'first-meeting-planned': 3,
  'first-meeting-held': 3,
  validated: 3,
  'contract-printed': 3,
  active: 4,
  suspended: 4,
  'to-close': 5,
  closed: 6,
  declined: 'dropped',
  'not-validated': 'dropped',
  withdrawn: 'dropped',
}

/** The step of the programme that a pair in a state belongs to. */
export const stepOf = (stage: Stage): PairStep => steps[stage]

/** The states of one step, in the order of a pair's life. */
export const stagesOf = (step: PairStep): readonly Stage[] => STAGES.filter(stage => steps[stage] === step)

export const pairsAt = (book: Casebook, step: PairStep): readonly Pair[] => listed(book.pairs).filter(pair => stepOf(stateOf(pair).stage) === step)

/** How many pairs stand in each state today, zeros included. */
export function pairsByStage(book: Casebook): Readonly<Record<Stage, number>> {
  const counts = Object.fromEntries(STAGES.map(stage => [stage, 0])) as Record<Stage, number> // `Object.fromEntries` forgets the names
  for (const pair of listed(book.pairs)) counts[stateOf(pair).stage] += 1
  return counts
}
