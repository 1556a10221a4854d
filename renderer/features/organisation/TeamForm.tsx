import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { CoordinatorForm } from './CoordinatorForm'

import { listed } from '#shared/casebook/casebook'
import type { Coordinator } from '#shared/domain/coordinator'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { organisation as words } from '#shared/text/organisation'

const { team: text } = words

/** The members of staff who frame pairs: who they are, and which of them sits here. */
export function TeamForm({ children }: { readonly children?: React.ReactNode }) {
  const team = listed(useCasebook().coordinators)
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [editing, setEditing] = useState<Coordinator | 'new' | undefined>(team.length === 0 ? 'new' : undefined)
  const [leaving, setLeaving] = useState<Coordinator>()

  const remove = async (id: Coordinator['id']) => {
    setLeaving(undefined)
    await attempt(send('coordinator.remove', { id }))
  }

  return (
    <Section
      title={text.title}
      actions={
        editing === undefined && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {text.add}
          </Button>
        )
      }
    >
      <div className="page-body">
        <p className="form-hint">{text.lead}</p>
        {team.length > 0 && (
          <ul className="link-list">
            {team.map(coordinator => (
              <Member key={coordinator.id} coordinator={coordinator} onEdit={() => setEditing(coordinator)} onRemove={() => setLeaving(coordinator)} />
            ))}
          </ul>
        )}
        <Problem problem={problem} />
        {editing !== undefined && (
          <CoordinatorForm
            key={editing === 'new' ? `new ${team.length}` : editing.id}
            coordinator={editing === 'new' ? undefined : editing}
            onDone={() => setEditing(undefined)}
            {...(team.length > 0 && { onCancel: () => setEditing(undefined) })}
          />
        )}
        {children}
      </div>
      <ConfirmDialog
        opened={leaving !== undefined}
        title={text.removeTitle}
        confirmLabel={text.takeAway}
        danger
        onConfirm={() => void (leaving && remove(leaving.id))}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && text.removeConsequence(fullName(leaving))}
      </ConfirmDialog>
    </Section>
  )
}

interface MemberProps {
  readonly coordinator: Coordinator
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function Member({ coordinator, onEdit, onRemove }: MemberProps) {
  const { worker, choose } = useWorker()
  const name = fullName(coordinator)
  return (
    <li className="link-row">
      <div className="link-words">
        <span className="link-label">{name}</span>
        <div className="link-detail">{[coordinator.role, coordinator.presence, coordinator.phone, coordinator.email].filter(Boolean).join(' · ')}</div>
      </div>
      {worker?.id === coordinator.id ? (
        <StateBadge sign="●" tone="good" label={text.isMe} />
      ) : (
        <Button variant="subtle" size="compact-sm" aria-label={text.choose(name)} onClick={() => choose(coordinator.id)}>
          {text.me}
        </Button>
      )}
      <Group gap={4}>
        <Button variant="subtle" size="compact-sm" aria-label={text.edit(name)} onClick={onEdit}>
          {forms.edit}
        </Button>
        <Button variant="subtle" size="compact-sm" color="red" aria-label={text.remove(name)} onClick={onRemove}>
          {text.takeAway}
        </Button>
      </Group>
    </li>
  )
}
