import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { ExplainedRow } from '#shared/matching/explain'

import { explanationInWords } from './match-in-words'
import { explained, listsOf } from './match-source'
import type { SheetSource } from './sheet-source'

/**
 * In one sentence, what speaks for two people: what they share at least in part. What is unknown, and what a person wishes of the
 * age or the gender of the other, is no reason to tell the mentor. Nothing where nothing speaks for them.
 */
export function whyMatched(source: SheetSource, mentor: Mentor, mentee: Mentee): string | undefined {
  const explanation = explained(source, mentor, mentee)
  const rows = explanation.rows.filter(speaksForThem)
  return rows.length === 0 ? undefined : explanationInWords({ ...explanation, rows }, listsOf(source)).sentence
}

const speaksForThem = ({ key, weight, verdict }: ExplainedRow): boolean =>
  weight > 0 && key !== 'age' && key !== 'gender' && (verdict === 'matched' || verdict === 'partly')
