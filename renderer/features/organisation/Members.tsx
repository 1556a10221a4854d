import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'

import { useWorker } from '../../api/worker'
import { StateBadge } from '../../ui/StateBadge'

import type { Coordinator } from '#shared/domain/coordinator'
import { fullName } from '#shared/domain/person'
import { organisation as words } from '#shared/text/organisation'

const { team: text } = words

interface MembersProps {
  readonly title?: string
  readonly members: readonly Coordinator[]
  readonly actions: (coordinator: Coordinator) => ReactNode
}

/** Some of the team, with what one may do about each; nothing when there is nobody. */
export function Members({ title, members, actions }: MembersProps) {
  if (members.length === 0) return null
  return (
    <div>
      {title !== undefined && <h3 className="team-title">{title}</h3>}
      <ul className="link-list">
        {members.map(coordinator => (
          <li key={coordinator.id} className="link-row">
            <div className="link-words">
              <span className="link-label">{fullName(coordinator)}</span>
              <div className="link-detail">{factsOf(coordinator).filter(Boolean).join(' · ')}</div>
            </div>
            <Group gap={4}>{actions(coordinator)}</Group>
          </li>
        ))}
      </ul>
    </div>
  )
}

const factsOf = ({ role, presence, phone, email, leftOn }: Coordinator) => (leftOn ? [role, text.leftOn(leftOn)] : [role, presence, phone, email])

/** Whether this is who sits here, or how to say so. */
export function WhoIsHere({ coordinator }: { readonly coordinator: Coordinator }) {
  const { worker, choose } = useWorker()
  if (worker?.id === coordinator.id) return <StateBadge sign="●" tone="good" label={text.isMe} />
  return <Act label={text.me} name={text.choose(fullName(coordinator))} onClick={() => choose(coordinator.id)} />
}

interface ActProps {
  readonly label: string
  /** The label with the name of the person, for who hears it alone. */
  readonly name: string
  readonly danger?: boolean
  readonly onClick: () => void
}

export function Act({ label, name, danger, onClick }: ActProps) {
  return (
    <Button variant="subtle" size="compact-sm" aria-label={name} onClick={onClick} {...(danger && { color: 'red' })}>
      {label}
    </Button>
  )
}
