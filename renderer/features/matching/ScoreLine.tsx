import { gradeOf } from './explained'

import type { PairScore } from '#shared/matching/score'
import { rankingPages as words } from '#shared/text/matching-pages'

/** A score in words and figures, and how far it can be relied on. */
export function ScoreLine({ score: basis }: { readonly score: PairScore }) {
  const { score, reliability } = basis
  const grade = gradeOf(basis)
  return (
    <span className="match-score" data-grade={grade}>
      <span className="match-figure">{words.score(score)}</span>
      <span className="match-grade">
        {words.grades[grade]}
        {score !== undefined && `, ${words.reliability(reliability)}`}
      </span>
    </span>
  )
}
