import { useMemo } from 'react'

import { useSliced } from '../use-sliced'

import type { Casebook } from '#shared/casebook/casebook'
import { removalInWords } from '#shared/documents/group-in-words'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { compareAll, IMPOSSIBLE } from '#shared/matching/group-table'
import type { Pool } from '#shared/matching/pool'
import { groupPage as words } from '#shared/text/matching-pages'

interface RemovalsProps {
  readonly book: Casebook
  readonly pool: Pool
  readonly settings: MatchingSettings
}

/** What each condition leaves out, counted before any calculation. */
export function Removals({ book, pool: { mentees, mentors }, settings }: RemovalsProps) {
  const begin = useMemo(() => () => compareAll(book, mentees, mentors, settings), [book, mentees, mentors, settings])
  const { state } = useSliced(begin)
  if (state.at !== 'done') return <p className="form-hint">{words.counting}</p>
  const { scores, removedBy } = state.value
  const possible = scores.reduce((sum, row) => sum + row.filter(score => score !== IMPOSSIBLE).length, 0)
  const all = mentees.length * mentors.length
  return (
    <>
      <p>{words.pairsPossible(possible, all)}</p>
      {removedBy.length === 0 ? (
        <p className="form-hint">{words.noCondition}</p>
      ) : (
        <ul className="match-removed">
          {removedBy.map(removal => (
            <li key={removal.by}>{removalInWords(removal, all)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
