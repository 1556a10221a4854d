import { Button } from '@mantine/core'

import { ButtonLink } from '../../ui/ButtonLink'
import { Section } from '../../ui/Section'
import type { Candidate } from './candidate'
import { Candidates, MOST_COMPARED } from './Candidates'

import type { Side } from '#shared/domain/pair-move'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankingPages as words } from '#shared/text/matching-pages'

interface RankedSectionProps {
  readonly sought: Side
  readonly candidates: readonly Candidate[]
  readonly settings: MatchingSettings
  /** True where there is nobody aside either. */
  readonly isEmpty: boolean
  /** False where the person one seeks for cannot enter a pair today. */
  readonly mayPropose: boolean
  readonly comparing?: { readonly chosen: readonly string[]; readonly onChoose: (ids: readonly string[]) => void; readonly href: string }
}

/** The candidates with the bar that lays some of them side by side; where there are none, what to do. */
export function RankedSection({ sought, candidates, settings, isEmpty, mayPropose, comparing }: RankedSectionProps) {
  return (
    <Section title={words.candidates[sought](candidates.length)}>
      {candidates.length === 0 ? (
        <p className="unknown">{isEmpty ? words.nobody[sought] : words.none[sought]}</p>
      ) : (
        <div className="page-body">
          {comparing && <CompareBar {...comparing} />}
          <Candidates candidates={candidates} sought={sought} settings={settings} mayPropose={mayPropose} {...(comparing && { chosen: comparing.chosen, onChoose: comparing.onChoose })} />
        </div>
      )}
    </Section>
  )
}

function CompareBar({ chosen, onChoose, href }: NonNullable<RankedSectionProps['comparing']>) {
  const { length } = chosen
  return (
    <div className="compare-bar" data-some={length > 0 || undefined}>
      <span role="status" className="form-hint">
        {length === 0 ? words.compareHint : length < MOST_COMPARED ? words.chosen(length) : words.mostChosen}
      </span>
      {length > 1 && (
        <ButtonLink size="compact-sm" href={href}>
          {words.compare(length)}
        </ButtonLink>
      )}
      {length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose([])}>
          {words.clear}
        </Button>
      )}
      <span className="form-hint compare-keys">{words.keyboard}</span>
    </div>
  )
}
