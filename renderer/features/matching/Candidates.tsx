import { useState } from 'react'

import { ButtonLink } from '../../ui/ButtonLink'
import { MoreRows } from '../../ui/MoreRows'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { StateBadge } from '../../ui/StateBadge'
import { ApartDialog } from './ApartDialog'
import { type Candidate, idOf, nameOf } from './candidate'
import { CandidateActs } from './CandidateActs'
import { CandidateNote } from './CandidateNote'
import { CandidateRow } from './CandidateRow'
import { useExplained, useWhy } from './explained'
import { useReserve } from './use-reserve'

import type { Side } from '#shared/domain/pair-move'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankingPages as words } from '#shared/text/matching-pages'

/** How many are explained at once: a ranking of hundreds opens as fast as a short one. */
const DRAWN_AT_ONCE = 20

/** How many can be laid side by side. */
export const MOST_COMPARED = 4

interface CandidatesProps {
  readonly candidates: readonly Candidate[]
  readonly sought: Side
  readonly settings: MatchingSettings
  readonly mayPropose: boolean
  /** The ids chosen to be compared; absent where nothing is compared. */
  readonly chosen?: readonly string[]
  readonly onChoose?: (ids: readonly string[]) => void
}

/** The candidates for a person, the best first. */
export function Candidates({ candidates, sought, settings, mayPropose, chosen = [], onChoose }: CandidatesProps) {
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE)
  const [open, setOpen] = useState<string>()
  const [apart, setApart] = useState<Candidate>()
  const [explain, why] = [useExplained(settings), useWhy(settings)]
  const reserve = useReserve()
  const choose = (id: string) => {
    if (chosen.includes(id)) onChoose?.(chosen.filter(each => each !== id))
    else if (chosen.length < MOST_COMPARED) onChoose?.([...chosen, id])
  }

  return (
    <>
      <Problem problem={reserve.problem} />
      <ol className="candidates">
        {candidates.slice(0, drawn).map((candidate, index) => {
          const id = idOf(candidate, sought)
          const explained = explain(candidate)
          const { mentor, mentee } = candidate
          const isKept = reserve.of(mentor.id, mentee.id) !== undefined
          return (
            <CandidateRow
              key={id}
              candidate={candidate}
              sought={sought}
              rank={index + 1}
              explained={explained}
              isOpen={open === id}
              onOpen={() => setOpen(open === id ? undefined : id)}
              choice={onChoose && { isChosen: chosen.includes(id), isFull: chosen.length >= MOST_COMPARED, onChoose: () => choose(id) }}
              note={<CandidateNote candidate={candidate} />}
              act={
                <>
                  {isKept && <StateBadge sign="★" tone="wait" label={words.acts.reserved} />}
                  {mayPropose && <ButtonLink size="compact-sm" href={places.newProposal(mentee.id, mentor.id)} aria-label={words.acts.proposeOf(nameOf(candidate, sought))} {...(index > 0 && { variant: 'default' })}>
                    {words.acts.propose}
                  </ButtonLink>}
                </>
              }
              acts={<CandidateActs candidate={candidate} sought={sought} why={why(candidate)} reserve={reserve} onApart={() => setApart(candidate)} />}
            />
          )
        })}
      </ol>
      {candidates.length > drawn && <MoreRows key={drawn} left={candidates.length - drawn} onDraw={() => setDrawn(drawn + DRAWN_AT_ONCE)} />}
      {apart && <ApartDialog pair={apart} onClose={() => setApart(undefined)} />}
    </>
  )
}
