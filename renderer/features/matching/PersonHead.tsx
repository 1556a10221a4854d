import { Fragment } from 'react'
import { Link } from 'wouter'

import { Section } from '../../ui/Section'

import { rankingPages as words } from '#shared/text/matching-pages'

/** One thing known of a person, or the way to learn it. */
export interface HeadFact {
  readonly label: string
  /** Empty where it is not known. */
  readonly value: string
  /** Where it is asked. */
  readonly complete: { readonly href: string; readonly label: string }
}

/** True where it is to be asked yet. */
export const isUnknown = ({ value }: HeadFact): boolean => value === ''

/** What a person is compared by; what is not known says so and leads to where it is asked. */
export function PersonHead({ facts }: { readonly facts: readonly HeadFact[] }) {
  return (
    <Section title={words.profile}>
      <dl className="match-facts">
        {facts.map(fact => {
          const { label, value, complete } = fact
          return (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {isUnknown(fact) ? (
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
          )
        })}
      </dl>
    </Section>
  )
}
