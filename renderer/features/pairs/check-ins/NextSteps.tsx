import '../life/life.css'
import './check-ins.css'

import { Button } from '@mantine/core'
import { type ComponentProps, useState } from 'react'

import { useSend } from '../../../api/mirror'
import { memberName } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import { StateBadge } from '../../../ui/StateBadge'
import type { Contact } from './contact'
import { stepsHere } from './decided'
import { NextStepForm } from './NextStepForm'

import type { NextStepId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { NextStep } from '#shared/domain/next-step'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.steps

/** What was decided at this contact, and what is still open from those before with the same person: done, put right or taken away. */
export function NextSteps({ contact }: { readonly contact: Contact }) {
  // One at a time: what is half written in one is not lost to another.
  const [editing, setEditing] = useState<NextStepId | 'new'>()
  const steps = stepsHere(contact)
  const done = () => setEditing(undefined)

  return (
    <Section
      title={words.title}
      actions={
        <Button variant="default" size="compact-sm" disabled={editing !== undefined} onClick={() => setEditing('new')}>
          {words.add}
        </Button>
      }
    >
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        {steps.length === 0 && editing === undefined && <p className="unknown">{words.none}</p>}
        <ul className="life-log">
          {steps.map(step => (
            <li key={step.id}>{editing === step.id ? <NextStepForm contact={contact} step={step} onDone={done} /> : <StepLine contact={contact} step={step} onEdit={() => setEditing(step.id)} isBusy={editing !== undefined} />}</li>
          ))}
        </ul>
        {editing === 'new' && <NextStepForm contact={contact} onDone={done} />}
      </div>
    </Section>
  )
}

interface StepLineProps {
  readonly contact: Contact
  readonly step: NextStep
  readonly onEdit: () => void
  /** Another one is being written. */
  readonly isBusy: boolean
}

function StepLine({ contact: { book, today, occasion }, step, onEdit, isBusy }: StepLineProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { id, pairId, what, doneOn, dueOn, from } = step

  const tell = (isDone: boolean) => {
    const { id: _id, pairId: _pairId, doneOn: _doneOn, ...details } = step
    void attempt(send('next-step.save', { id, pairId, details: { ...details, ...(isDone && { doneOn: today }) } }))
  }

  return (
    <>
      <div className="life-log-words">
        <div>{what}</div>
        <div className="life-log-detail">
          {words.detail(step.who, dueOn, memberName(book, step.by))}
          {from.kind === 'check-in' && from.number !== occasion.number && ` – ${words.earlier(from.number)}`}
        </div>
      </div>
      <div className="life-acts">
        <StateBadge {...stateLook(step, today)} />
        <Button variant="subtle" size="compact-sm" aria-label={doneOn === undefined ? words.doneOf(what) : words.undoOf(what)} onClick={() => tell(doneOn === undefined)}>
          {doneOn === undefined ? words.done : words.undo}
        </Button>
        <Button variant="subtle" size="compact-sm" aria-label={words.editOf(what)} disabled={isBusy} onClick={onEdit}>
          {words.edit}
        </Button>
        <RemoveButton title={words.removeTitle} consequence={words.removeMeaning(what)} onRemove={() => void attempt(send('next-step.remove', { id }))} />
      </div>
      <Problem problem={problem} />
    </>
  )
}

function stateLook({ doneOn, dueOn }: NextStep, today: IsoDate): ComponentProps<typeof StateBadge> {
  if (doneOn !== undefined) return { sign: '✓', tone: 'good', label: words.doneOn(doneOn) }
  return dueOn !== undefined && dueOn < today ? { sign: '!', tone: 'bad', label: words.late } : { sign: '○', tone: 'neutral', label: words.open }
}
