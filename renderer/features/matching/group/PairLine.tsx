import { Checkbox, Switch } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { StateBadge } from '../../../ui/StateBadge'
import { CriterionChips } from '../CriterionChips'
import { ScoreLine } from '../ScoreLine'
import { remarksOn } from './group-words'
import { MentorSelect } from './MentorSelect'

import type { ExplanationInWords, Lists } from '#shared/documents/match-in-words'
import type { MentorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import type { ProposedPair } from '#shared/matching/group-proposal'
import type { MentorProfile } from '#shared/matching/profiles'
import { enumerated } from '#shared/text/format'
import { groupPage as words } from '#shared/text/matching-pages'

interface PairLineProps {
  readonly pair: ProposedPair
  readonly explained: ExplanationInWords
  readonly mentors: readonly MentorProfile[]
  readonly settings: MatchingSettings
  readonly lists: Lists
  readonly isChosen: boolean
  readonly isKept: boolean
  readonly onChoose: () => void
  /** Keeps this mentor for the mentee, or lets the calculation choose again. */
  readonly onLock: (mentorId: MentorId | undefined) => void
}

/** One pair of a proposal: its score, its sentence, and the mentor, whom one may keep or change by hand. */
export function PairLine({ pair, explained, mentors, settings, lists, isChosen, isKept, onChoose, onLock }: PairLineProps) {
  const { mentor, mentee, score, locked } = pair
  const names = enumerated([fullName(mentor), fullName(mentee)])
  return (
    <li className="candidate">
      <div className="candidate-head">
        <Checkbox aria-label={words.choosePair(names)} checked={isChosen} onChange={onChoose} />
        <div className="candidate-who">
          <span className="group-mentee">{fullName(mentee)}</span>
          <ScoreLine score={score} />
        </div>
        {isKept && <StateBadge sign="★" tone="wait" label={words.kept} />}
        <MentorSelect mentee={mentee} mentors={mentors} settings={settings} value={mentor.id} onChange={onLock} />
        <Switch label={words.lock} aria-label={words.lockOf(names)} checked={locked} onChange={() => onLock(locked ? undefined : mentor.id)} />
        <ButtonLink variant="subtle" size="compact-sm" href={places.sheet({ kind: 'match-explanation', menteeId: mentee.id, mentorId: mentor.id })} aria-label={words.explainOf(names)}>
          {words.explain}
        </ButtonLink>
      </div>
      {remarksOn(pair, settings.minimumScore, lists).map(({ text, warns }) => (
        <p key={text} className={warns ? 'candidate-check' : 'form-hint'}>
          {text}
        </p>
      ))}
      <CriterionChips rows={explained.rows} label={names} />
      <p className="candidate-sentence">{explained.sentence}</p>
    </li>
  )
}
