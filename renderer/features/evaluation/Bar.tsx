interface BarProps {
  readonly count: number
  readonly of: number
}

/** How many of how many: a number, and a length beside it that says the same to the eye. */
export function Bar({ count, of }: BarProps) {
  const share = of === 0 ? 0 : Math.round((count / of) * 100)
  return (
    <span className="evaluation-bar">
      <span className="evaluation-track" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <span>{count}</span>
    </span>
  )
}
