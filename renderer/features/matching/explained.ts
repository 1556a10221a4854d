import { useCallback } from 'react'

import { useCasebook } from '../../api/mirror'
import type { Tone } from '../../ui/StateBadge'

import { emptyCasebook } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { type ExplanationInWords, explanationInWords } from '#shared/documents/match-in-words'
import { whyInWords } from '#shared/documents/why-matched'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { explainPair, type Verdict } from '#shared/matching/explain'
import type { PairScore } from '#shared/matching/score'
import type { Candidate } from './candidate'

/** Explains two people in words, by the lists of the association; the same function until a list changes. */
export function useExplained(settings: MatchingSettings): (pair: Pick<Candidate, 'mentor' | 'mentee'>) => ExplanationInWords {
  const { lists } = useCasebook()
  return useCallback(({ mentor, mentee }) => explanationInWords(explainPair(mentor, mentee, settings), name => listInForce({ ...emptyCasebook, lists }, name, defaults)), [lists, settings])
}

/** Why a mentor is thought of, as they read it; nothing where nothing speaks for the two. */
export function useWhy(settings: MatchingSettings): (pair: Pick<Candidate, 'mentor' | 'mentee'>) => string | undefined {
  const { lists } = useCasebook()
  return useCallback(({ mentor, mentee }) => whyInWords(explainPair(mentor, mentee, settings), name => listInForce({ ...emptyCasebook, lists }, name, defaults)), [lists, settings])
}

/** How a verdict is drawn beside its word. */
export const verdictLooks: Readonly<Record<Verdict, { readonly sign: string; readonly tone: Tone }>> = {
  matched: { sign: '✓', tone: 'good' },
  partly: { sign: '◐', tone: 'wait' },
  not: { sign: '×', tone: 'bad' },
  unknown: { sign: '?', tone: 'neutral' },
  'not-counted': { sign: '–', tone: 'neutral' },
}

/** From which score one speaks of a strong, a good or a fair match, in hundredths. */
const GRADES = [
  [80, 'strong'],
  [60, 'good'],
  [40, 'fair'],
  [0, 'weak'],
] as const

/** Below this much of what counts, in hundredths, nobody should read a judgement in a score. */
const LEAST_RELIABLE = 40

/** A score as one says it: strong, good, fair or weak; unsure where too little is known for that. */
export function gradeOf({ score, reliability }: Pick<PairScore, 'score' | 'reliability'>) {
  if (score === undefined) return 'unknown'
  if (reliability < LEAST_RELIABLE) return 'unsure'
  return GRADES.find(([from]) => score >= from)?.[1] ?? 'weak'
}
