import type { OfferedOutcome } from '../../ui/DecisionFields'
import { criterionLabel } from './criterion-words'

import { openPairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { criteriaOf, unmetCriteria } from '#shared/casebook/criteria'
import { lastHeld } from '#shared/casebook/interviews'
import type { MenteeOutcome } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords } from '#shared/text/mentee-path'

const words = menteePathWords.decision

const OUTCOMES: readonly MenteeOutcome[] = ['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew']

/** What may be decided about a mentee on a day; what may not says why, criterion by criterion, before one tries. */
export function offeredOutcomes(book: Casebook, mentee: Mentee, on: IsoDate): readonly OfferedOutcome[] {
  const notAccepted = whyNotAccepted(book, mentee, on)
  const hasPair = openPairsOf(book, mentee.id).length > 0
  return OUTCOMES.map(value => {
    const whyNot = value === 'accepted' ? notAccepted : hasPair ? words.openPair : undefined
    return {
      value,
      label: words.outcomes[value][mentee.agreement],
      meaning: words.meanings[value],
      ...(whyNot !== undefined && { whyNot }),
      ...(value !== 'accepted' && { asksReason: true }),
      ...(value === 'redirected' && { asksTowards: true }),
    }
  })
}

function whyNotAccepted(book: Casebook, mentee: Mentee, on: IsoDate): string | undefined {
  const held = lastHeld(book, mentee.id)
  if (!held && mentee.before?.interviewedOn === undefined) return words.notInterviewed
  const labels = new Map(criteriaOf(book, mentee, on, held).map(criterion => [criterion.key, criterionLabel(criterion)]))
  const unmet = unmetCriteria(book, mentee, on)
  return unmet.length === 0 ? undefined : words.notMet(unmet.map(({ key, verdict }) => words.criterion[verdict](labels.get(key) ?? key)))
}
