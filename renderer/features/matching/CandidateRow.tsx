import { Checkbox } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'

import { type Candidate, nameOf } from './candidate'
import { CriterionChips } from './CriterionChips'
import { ExplanationTable } from './ExplanationTable'
import { ScoreLine } from './ScoreLine'

import type { ExplanationInWords } from '#shared/documents/match-in-words'
import type { Side } from '#shared/domain/pair-move'
import { rankingPages as words } from '#shared/text/matching-pages'

interface CandidateRowProps {
  readonly candidate: Candidate
  readonly sought: Side
  readonly explained: ExplanationInWords
  readonly rank?: number
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Present where candidates can be chosen to be compared. */
  readonly choice?: { readonly isChosen: boolean; readonly isFull: boolean; readonly onChoose: () => void } | undefined
  /** What stands out of the score: a state, or why not. */
  readonly note?: ReactNode
  /** The first act, in sight. */
  readonly act?: ReactNode
  /** What can be done once one has read the whole. */
  readonly acts?: ReactNode
}

/** One candidate: where they stand and why in one sentence; Enter opens the table of the criteria, Space chooses, the arrows go on. */
export function CandidateRow({ candidate, sought, explained, rank, isOpen, onOpen, choice, note, act, acts }: CandidateRowProps) {
  const name = nameOf(candidate, sought)

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === ' ' && choice) {
      event.preventDefault()
      choice.onChoose()
    }
    const row = event.currentTarget.closest('.candidate')
    const neighbour = event.key === 'ArrowDown' ? row?.nextElementSibling : event.key === 'ArrowUp' ? row?.previousElementSibling : null
    const next = neighbour?.querySelector<HTMLElement>('.candidate-name')
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <li className="candidate" data-chosen={choice?.isChosen ? true : undefined}>
      <div className="candidate-head">
        {choice && <Checkbox aria-label={words.choose(name)} checked={choice.isChosen} disabled={choice.isFull && !choice.isChosen} onChange={choice.onChoose} />}
        {rank !== undefined && <span className="candidate-rank">{words.rank(rank)}</span>}
        <div className="candidate-who">
          <button type="button" className="candidate-name" aria-expanded={isOpen} onClick={onOpen} onKeyDown={onKeyDown}>
            {name}
          </button>
          <ScoreLine score={candidate.score} />
        </div>
        {act !== undefined && <div className="candidate-act">{act}</div>}
      </div>
      {note !== undefined && <div className="candidate-note">{note}</div>}
      <CriterionChips rows={explained.rows} label={name} />
      <p className="candidate-sentence" data-brief={isOpen ? undefined : true}>
        {explained.sentence}
      </p>
      {isOpen && (
        <div className="candidate-whole">
          <p className="form-hint">{explained.scoreText}</p>
          <ExplanationTable rows={explained.rows} name={name} />
          {acts !== undefined && <div className="candidate-acts">{acts}</div>}
        </div>
      )}
    </li>
  )
}
