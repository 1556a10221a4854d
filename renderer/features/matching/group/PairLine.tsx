import { Checkbox, NativeSelect, Switch } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { StateBadge } from '../../../ui/StateBadge'
import { CriterionChips } from '../CriterionChips'
import { ScoreLine } from '../ScoreLine'
import { remarksOn } from './group-words'

import type { ExplanationInWords, Lists } from '#shared/documents/match-in-words'
import type { MentorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import type { ProposedPair } from '#shared/matching/group-proposal'
import type { MentorProfile } from '#shared/matching/profiles'
import { enumerated } from '#shared/text/format'
import { groupPage as words } from '#shared/text/matching-pages'

interface PairLineProps {
  readonly pair: ProposedPair
  readonly explained: ExplanationInWords
  readonly mentors: readonly MentorProfile[]
  readonly minimum: number
  readonly lists: Lists
  readonly isChosen: boolean
  readonly isKept: boolean
  readonly onChoose: () => void
  /** Keeps this mentor for the mentee, or lets the calculation choose again. */
  readonly onLock: (mentorId: MentorId | undefined) => void
}

/** One pair of a proposal: its score, its sentence, and the mentor, whom one may keep or change by hand. */
export function PairLine({ pair, explained, mentors, minimum, lists, isChosen, isKept, onChoose, onLock }: PairLineProps) {
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
        <MentorSelect mentee={fullName(mentee)} mentors={mentors} value={mentor.id} onChange={onLock} />
        <Switch label={words.lock} aria-label={words.lockOf(names)} checked={locked} onChange={() => onLock(locked ? undefined : mentor.id)} />
        <ButtonLink variant="subtle" size="compact-sm" href={places.sheet({ kind: 'match-explanation', menteeId: mentee.id, mentorId: mentor.id })} aria-label={words.explainOf(names)}>
          {words.explain}
        </ButtonLink>
      </div>
      {remarksOn(pair, minimum, lists).map(({ text, warns }) => (
        <p key={text} className={warns ? 'candidate-check' : 'form-hint'}>
          {text}
        </p>
      ))}
      <CriterionChips rows={explained.rows} label={names} />
      <p className="candidate-sentence">{explained.sentence}</p>
    </li>
  )
}

interface MentorSelectProps {
  /** The name of the mentee. */
  readonly mentee: string
  readonly mentors: readonly MentorProfile[]
  /** The mentor of today; absent for a mentee without one. */
  readonly value?: MentorId
  readonly onChange: (mentorId: MentorId | undefined) => void
}

/** The mentor of a mentee, chosen by hand. */
export const MentorSelect = ({ mentee, mentors, value, onChange }: MentorSelectProps) => (
  <NativeSelect
    className="group-select"
    aria-label={words.mentorOf(mentee)}
    value={value ?? ''}
    data={[...(value ? [] : [{ value: '', label: words.noMentorYet }]), ...mentors.map(mentor => ({ value: mentor.id, label: fullName(mentor) }))]}
    onChange={({ currentTarget }) => onChange(mentors.find(({ id }) => id === currentTarget.value)?.id)}
  />
)
