import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'

import { Section } from '../../ui/Section'

import { rankingPages as words } from '#shared/text/matching-pages'

/** One thing known of a person, or the way to learn it. */
export interface HeadFact {
  readonly label: string
  /** Empty where it is not known. */
  readonly value: ReactNode
  /** Where it is asked. */
  readonly complete: { readonly href: string; readonly label: string }
}

/** What a person is compared by, in sight above the ranking; what is not known says so and leads to where it is asked. */
export function PersonHead({ facts, children }: { readonly facts: readonly HeadFact[]; readonly children?: ReactNode }) {
  return (
    <Section title={words.profile}>
      <dl className="match-facts">
        {facts.map(({ label, value, complete }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {value === '' || value === undefined ? (
                <>
                  <span className="unknown">{words.unknown}</span>{' '}
                  <Link href={complete.href} className="match-complete" aria-label={words.completeOf(complete.label, label)}>
                    {complete.label}
                  </Link>
                </>
              ) : (
                value
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
      {children}
    </Section>
  )
}
