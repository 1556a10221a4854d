import { CheckInsSection } from './check-ins/CheckInsSection'
import { ClosingSection } from './closing/ClosingSection'
import { EvaluationSection } from './evaluation/EvaluationSection'
import { FollowUpSection } from './evaluation/FollowUpSection'
import { IntakeSection } from './life/IntakeSection'
import { MeetingsSection } from './life/MeetingsSection'
import { PlanSection } from './life/PlanSection'
import type { PagePart } from './whole-story/PageParts'

import type { Casebook } from '#shared/casebook/casebook'
import { isRunning } from '#shared/casebook/pair-life'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'

const words = { ...pairWords.page.parts, ...pairStoryWords.parts }

interface Life {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/**
 * The life of a pair as parts of its page, what calls for an act first: at work its check-ins and meetings; at its end the closing, the
 * questionnaires and what becomes of the mentee. Nothing before it is signed.
 */
export function lifeParts(life: Life): readonly PagePart[] {
  const { book, pair, today } = life
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  const checkIns: PagePart = { key: 'check-ins', label: words.checkIns, content: <CheckInsSection {...life} /> }
  const closing: PagePart = { key: 'closing', label: words.closing, content: <ClosingSection {...life} /> }
  const evaluation: PagePart = { key: 'evaluation', label: words.evaluation, content: <EvaluationSection {...life} /> }
  const work: readonly PagePart[] = [
    { key: 'meetings', label: words.meetings, content: <MeetingsSection {...life} /> },
    { key: 'plan', label: words.plan, content: <PlanSection {...life} /> },
    { key: 'intake', label: words.intake, content: <IntakeSection {...life} /> },
  ]
  if (state.stage === 'closed') return [closing, evaluation, { key: 'follow-up', label: words.followUp, content: <FollowUpSection {...life} /> }, checkIns, ...work]
  if (state.stage === 'to-close') return [closing, evaluation, checkIns, ...work]
  // Signed for a day to come: there is nothing to contact anybody about, and nothing to close.
  if (state.activeFrom > today) return work
  return [checkIns, ...work, closing, ...(book.evaluations[pair.id] ? [evaluation] : [])]
}
