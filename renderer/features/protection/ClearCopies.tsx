import './protection.css'

import { Checkbox } from '@mantine/core'

import type { ClearCopy } from '#shared/api/protection'
import { protectionWords as words } from '#shared/text/protection'

interface ClearCopiesProps {
  readonly copies: readonly ClearCopy[]
  readonly ticked: ReadonlySet<string>
  readonly onChange: (ticked: ReadonlySet<string>) => void
}

/** The backups that anybody may read, each to be ticked for removal. */
export function ClearCopies({ copies, ticked, onChange }: ClearCopiesProps) {
  const tick = (name: string, isTicked: boolean) => onChange(new Set(isTicked ? [...ticked, name] : [...ticked].filter(each => each !== name)))
  return (
    <div className="protection-ticks">
      {copies.map(({ name, savedAt }) => (
        <Checkbox key={name} label={words.savedOn(name, savedAt)} checked={ticked.has(name)} onChange={event => tick(name, event.currentTarget.checked)} />
      ))}
    </div>
  )
}
