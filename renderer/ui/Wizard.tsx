import './Wizard.css'

import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

import { Page } from './Page'

import { forms } from '#shared/text/forms'

export type StepState = 'done' | 'current' | 'to-do' | 'to-complete'

export interface WizardStep<Key extends string = string> {
  readonly key: Key
  readonly label: string
  readonly state: StepState
}

interface WizardProps<Key extends string> {
  readonly title: string
  readonly lead?: ReactNode
  readonly steps: readonly WizardStep<Key>[]
  readonly current: NoInfer<Key>
  readonly onGo: (key: Key) => void
  readonly onLeave: () => void
  readonly leaveLabel?: string
  /** Stands before the way out, such as the state of saving where no frame shows it. */
  readonly mark?: ReactNode
  readonly children: ReactNode
}

const signs: Readonly<Record<StepState, string>> = { done: '✓', current: '', 'to-do': '', 'to-complete': '!' }

/** A long task as a page: its steps at the left with their state in words, one subject at a time, and a way out that keeps everything. */
export function Wizard<Key extends string>({ title, lead, steps, current, onGo, onLeave, leaveLabel = forms.wizard.leave, mark, children }: WizardProps<Key>) {
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(current)

  // The focus follows to the next step; on arrival it is on the title of the page.
  useEffect(() => {
    if (shown.current === current) return
    shown.current = current
    content.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [current])

  return (
    <Page
      title={title}
      {...(lead !== undefined && { lead })}
      actions={
        <>
          {mark}
          <Button variant="default" onClick={onLeave}>
            {leaveLabel}
          </Button>
        </>
      }
    >
      <div className="wizard">
        <nav aria-label={forms.wizard.steps}>
          <ol className="wizard-steps">
            {steps.map(({ key, label, state }, index) => (
              <li key={key}>
                <button type="button" className="wizard-step" data-state={state} {...(key === current && { 'aria-current': 'step' as const })} onClick={() => onGo(key)}>
                  <span className="wizard-sign" aria-hidden="true">
                    {(key === current ? '' : signs[state]) || index + 1}
                  </span>
                  <span>
                    <span className="wizard-name">{label}</span>
                    <span className="wizard-state">{forms.wizard.states[key === current ? 'current' : state]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className="wizard-content" ref={content} tabIndex={-1} role="group" aria-label={steps.find(({ key }) => key === current)?.label}>
          {children}
        </div>
      </div>
    </Page>
  )
}
