import './StateBadge.css'

export type Tone = 'neutral' | 'good' | 'wait' | 'bad'

interface StateBadgeProps {
  readonly sign: string
  readonly label: string
  readonly tone: Tone
}

/** A state: a word, a sign and a colour, so that none of the three is alone. */
export function StateBadge({ sign, label, tone }: StateBadgeProps) {
  return (
    <span className="state-badge" data-tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {label}
    </span>
  )
}
