import './today.css'

import { Link } from 'wouter'

import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import type { FirstStep } from './first-steps'

import { todayWords } from '#shared/text/today'

const words = todayWords.first

/** The first day: what is done, and the one thing to do next. */
export function FirstSteps({ steps }: { readonly steps: readonly FirstStep[] }) {
  const next = steps.find(({ done }) => !done)
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.lead}</p>
      <ol className="first-steps">
        {steps.map(({ label, href, done }, index) => (
          <li key={href} data-done={done || undefined}>
            <span className="first-step-sign" aria-hidden="true">
              {done ? '✓' : index + 1}
            </span>
            <span className="first-step-label">
              {done ? label : <Link href={href}>{label}</Link>}
              <span className="first-step-state">{done ? words.done : words.toDo}</span>
            </span>
          </li>
        ))}
      </ol>
      {next && <ButtonLink href={next.href}>{next.label}</ButtonLink>}
      <p className="form-hint">
        {words.orImport} <Link href={places.newImport}>{words.importLists}</Link>.
      </p>
    </Section>
  )
}
