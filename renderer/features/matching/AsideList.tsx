import { Button } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { MoreRows } from '../../ui/MoreRows'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { asideInWords } from './aside-words'
import { type AsideCandidate, idOf, nameOf } from './candidate'
import { CandidateRow } from './CandidateRow'
import { useExplained } from './explained'
import { type Revert, revertOf } from './revert'
import { useApart } from './use-apart'

import type { Side } from '#shared/domain/pair-move'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankingPages as words } from '#shared/text/matching-pages'

const DRAWN_AT_ONCE = 10

interface AsideListProps {
  readonly aside: readonly AsideCandidate[]
  readonly sought: Side
  readonly settings: MatchingSettings
}

/** Those who cannot be proposed today: their score, why not, and the act that would change it. */
export function AsideList({ aside, sought, settings }: AsideListProps) {
  const [book, lists] = [useCasebook(), useLists()]
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE)
  const [open, setOpen] = useState<string>()
  const explain = useExplained(settings)
  const { note, remove, problem } = useApart()
  if (aside.length === 0) return null

  return (
    <Section title={words.aside(aside.length)}>
      <div className="page-body">
        <p className="form-hint">{words.asideWhy}</p>
        <Problem problem={problem} />
        <ul className="candidates">
          {aside.slice(0, drawn).map(candidate => {
            const id = idOf(candidate, sought)
            const name = nameOf(candidate, sought)
            const { mentor, mentee } = candidate
            const revert = revertOf(candidate, sought)
            return (
              <CandidateRow
                key={id}
                candidate={candidate}
                sought={sought}
                explained={explain(candidate)}
                isOpen={open === id}
                onOpen={() => setOpen(open === id ? undefined : id)}
                note={<p className="candidate-why">{words.asideLine(words.score(candidate.score.score), asideInWords(book, candidate, lists))}</p>}
                act={<RevertAct revert={revert} name={name} onLift={() => void note(mentor.id, mentee.id, 'refusal-lifted')} onRemove={noteId => void remove(noteId)} />}
              />
            )
          })}
        </ul>
        {aside.length > drawn && <MoreRows key={drawn} left={aside.length - drawn} onDraw={() => setDrawn(drawn + DRAWN_AT_ONCE)} />}
      </div>
    </Section>
  )
}

interface RevertActProps {
  readonly revert: Revert
  readonly name: string
  readonly onLift: () => void
  readonly onRemove: (id: Extract<Revert, { act: 'unnote' }>['noteId']) => void
}

function RevertAct({ revert, name, onLift, onRemove }: RevertActProps) {
  const { lift, liftOf, unnote, unnoteOf, of } = words.revert
  switch (revert.act) {
    case 'lift':
      return (
        <Button variant="default" size="compact-sm" aria-label={liftOf(name)} onClick={onLift}>
          {lift}
        </Button>
      )
    case 'unnote':
      return (
        <Button variant="default" size="compact-sm" aria-label={unnoteOf(name)} onClick={() => onRemove(revert.noteId)}>
          {unnote}
        </Button>
      )
    case 'see':
      return (
        <ButtonLink variant="default" size="compact-sm" href={revert.href} aria-label={of(revert.label, name)}>
          {revert.label}
        </ButtonLink>
      )
  }
}
