import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Standing, standingOn, STANDINGS } from '#shared/domain/pair-state'

/** The steps of the programme at which a pair may stand, and « dropped » for one that came to nothing. */
export const PAIR_STEPS = [3, 4, 5, 6, 'dropped'] as const
export type PairStep = (typeof PAIR_STEPS)[number]

const steps: Readonly<Record<Standing, PairStep>> = {
  proposed: 3,
  'first-meeting-planned': 3,
  'first-meeting-held': 3,
  validated: 3,
  'contract-printed': 3,
  signed: 3,
  active: 4,
  suspended: 4,
  'to-close': 5,
  closed: 6,
  declined: 'dropped',
  'not-validated': 'dropped',
  withdrawn: 'dropped',
}

/** The step of the programme that a pair in a state belongs to. */
export const stepOf = (standing: Standing): PairStep => steps[standing]

/** The states of one step, in the order of a pair's life. */
export const stagesOf = (step: PairStep): readonly Standing[] => STANDINGS.filter(standing => steps[standing] === step)

export const pairsAt = (book: Casebook, step: PairStep, today: IsoDate): readonly Pair[] =>
  listed(book.pairs).filter(pair => stepOf(standingOn(stateOf(pair), today)) === step)
