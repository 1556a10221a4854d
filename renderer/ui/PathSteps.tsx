import './PathSteps.css'

import type { ReactNode } from 'react'
import { Link } from 'wouter'

import { StateBadge, type Tone } from './StateBadge'

import type { IsoDate } from '#shared/domain/iso-date'
import { personFile } from '#shared/text/person-file'

const words = personFile.path

/** One step of a person’s way as it is shown. A step of the casebook has this form already, and needs a label beside it. */
export type ShownStep = {
  readonly key: string
  readonly label: string
  /** True where the label is feminine: « faite le … ». */
  readonly feminine?: true | undefined
  /** True for a step that is advised and holds nothing up. */
  readonly useful?: true
  /** What shows that the step was done, with the way to it where it has a page. */
  readonly evidence?: { readonly label: string; readonly href?: string } | undefined
  /** What to do now, such as a link to the page where the step is done. */
  readonly action?: ReactNode
} & (
  | { readonly state: 'done'; readonly on?: IsoDate }
  | { readonly state: 'under-way' | 'to-do'; readonly since: IsoDate }
  | { readonly state: 'not-needed'; readonly untilKnown?: true }
)

/** The way of a person: each step with its state in words, since when, and what can be done. */
export function PathSteps({ steps }: { readonly steps: readonly ShownStep[] }) {
  const open = steps.filter(({ action }) => action !== undefined)
  const now = (open.find(({ useful }) => !useful) ?? open[0])?.key
  return (
    <ol className="path-steps" aria-label={words.title}>
      {steps.map(step => (
        <li key={step.key} className="path-step" data-now={step.key === now || undefined}>
          <span className="path-step-name">{step.label}</span>
          <StateBadge {...lookOf(step)} label={stateWords(step)} />
          {step.useful && isOpen(step) && <span className="path-step-more">{words.useful}</span>}
          {step.evidence && <span className="path-step-more">{step.evidence.href === undefined ? step.evidence.label : <Link href={step.evidence.href}>{step.evidence.label}</Link>}</span>}
          {step.action !== undefined && <div className="path-step-action">{step.action}</div>}
        </li>
      ))}
    </ol>
  )
}

const isOpen = ({ state }: ShownStep) => state === 'to-do' || state === 'under-way'

/** « faite le 12/03/2026 », « à faire depuis le 01/02/2026 » */
function stateWords(step: ShownStep): string {
  switch (step.state) {
    case 'done':
      return words.states.done(step.on, step.feminine === true)
    case 'not-needed':
      return words.states[step.untilKnown ? 'untilKnown' : 'not-needed']
    case 'under-way':
    case 'to-do':
      return words.states[step.state](step.since)
  }
}

const looks: Readonly<Record<ShownStep['state'], { readonly sign: string; readonly tone: Tone }>> = {
  done: { sign: '✓', tone: 'good' },
  'under-way': { sign: '◔', tone: 'wait' },
  'to-do': { sign: '!', tone: 'wait' },
  'not-needed': { sign: '–', tone: 'neutral' },
}

/** What is only advised does not alarm. */
const lookOf = ({ state, useful }: ShownStep) => (state === 'to-do' && useful ? { sign: '○', tone: 'neutral' as const } : looks[state])
