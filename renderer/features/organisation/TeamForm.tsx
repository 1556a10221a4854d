import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { type Problem as Trouble, useAttempt } from '../../api/use-attempt'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { CoordinatorForm } from './CoordinatorForm'
import { Act, Members, WhoIsHere } from './Members'

import { listed } from '#shared/casebook/casebook'
import { type Coordinator, isAtWork } from '#shared/domain/coordinator'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { organisation as words } from '#shared/text/organisation'

const { team: text } = words

/** The members of staff who frame pairs: who they are, and which of them sits here. */
export function TeamForm({ children }: { readonly children?: React.ReactNode }) {
  const team = listed(useCasebook().coordinators)
  const send = useSend()
  const today = useToday()
  const { problem, attempt } = useAttempt()
  const [editing, setEditing] = useState<Coordinator['id'] | 'new' | undefined>(team.length === 0 ? 'new' : undefined)
  const [removing, setRemoving] = useState<Coordinator>()
  const [kept, setKept] = useState<Coordinator>()

  const remove = async (coordinator: Coordinator) => {
    setRemoving(undefined)
    setKept(coordinator)
    await attempt(send('coordinator.remove', { id: coordinator.id }))
  }
  const setLeftOn = async ({ id, leftOn: _, ...details }: Coordinator, leftOn: IsoDate | undefined) => {
    setKept(undefined)
    await attempt(send('coordinator.save', { id, details: { ...details, ...(leftOn && { leftOn }) } }))
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
        <Members
          members={team.filter(isAtWork)}
          actions={coordinator => (
            <>
              <WhoIsHere coordinator={coordinator} />
              <Act label={text.leave} name={text.leaveOf(fullName(coordinator))} onClick={() => void setLeftOn(coordinator, today)} />
              <Act label={forms.edit} name={text.edit(fullName(coordinator))} onClick={() => setEditing(coordinator.id)} />
              <Act label={text.takeAway} name={text.remove(fullName(coordinator))} danger onClick={() => setRemoving(coordinator)} />
            </>
          )}
        />
        <Members
          title={text.left}
          members={team.filter(each => !isAtWork(each))}
          actions={coordinator => (
            <>
              <Act label={text.comeBack} name={text.comeBackOf(fullName(coordinator))} onClick={() => void setLeftOn(coordinator, undefined)} />
              <Act label={forms.edit} name={text.edit(fullName(coordinator))} onClick={() => setEditing(coordinator.id)} />
              <Act label={text.takeAway} name={text.remove(fullName(coordinator))} danger onClick={() => setRemoving(coordinator)} />
            </>
          )}
        />
        <Problem problem={kept ? whyKept(kept, problem) : problem} />
        {editing !== undefined && (
          <CoordinatorForm
            key={editing === 'new' ? `new ${team.length}` : editing}
            coordinator={team.find(({ id }) => id === editing)}
            onDone={() => setEditing(undefined)}
            {...(team.length > 0 && { onCancel: () => setEditing(undefined) })}
          />
        )}
        {children}
      </div>
      <ConfirmDialog
        opened={removing !== undefined}
        title={text.removeTitle}
        confirmLabel={text.takeAway}
        danger
        onConfirm={() => void (removing && remove(removing))}
        onClose={() => setRemoving(undefined)}
      >
        {removing && text.removeConsequence(fullName(removing))}
      </ConfirmDialog>
    </Section>
  )
}

/** That someone whom pairs name is kept, by name, and what to do when they left. */
function whyKept(coordinator: Coordinator, problem: Trouble | undefined): Trouble | undefined {
  if (!problem || problem.places.length === 0) return problem
  const naming = (collection: string) => problem.places.filter(place => place.collection === collection).length
  return { ...problem, title: text.stillNeeded(fullName(coordinator), naming('pairs'), naming('pairDrafts')), detail: text.stillNeededDetail }
}
