import { type Casebook, listed } from './casebook'
import { inUse } from './limitation'

import { inOrder } from '#shared/core/in-order'
import { compareText } from '#shared/core/search-key'
import { consentTo, hasAgreed } from '#shared/domain/consent'
import { standingDecision } from '#shared/domain/decision'
import type { Mentor } from '#shared/domain/mentor'
import type { Issued, Newsletter } from '#shared/domain/newsletter'
import { sortName } from '#shared/domain/person'

type Reached = Mentor & { readonly email: string }

/** Who would get a newsletter today, and who not, and why; each by family name. */
export interface NewsletterRecipients {
  readonly reached: readonly Reached[]
  /** They agreed, but no address is known. */
  readonly withoutEmail: readonly Mentor[]
  readonly refused: readonly Mentor[]
  readonly notAsked: readonly Mentor[]
  /** They left the programme, or were not taken into it, whatever they had agreed to. */
  readonly left: readonly Mentor[]
}

const hasEmail = (mentor: Mentor): mentor is Reached => mentor.email !== undefined

/** Only those who agreed (brochure, stage 4; RGPD): a consent withdrawn holds at once, since nothing is kept of who got the last one. */
export function newsletterRecipients(book: Casebook): NewsletterRecipients {
  const everyone = inUse(book.mentors).toSorted((one, other) => compareText(sortName(one), sortName(other)))
  const isGone = ({ decisions }: Mentor) => {
    const outcome = standingDecision(decisions)?.outcome
    return outcome === 'left' || outcome === 'not-accepted'
  }
  const present = everyone.filter(mentor => !isGone(mentor))
  const agreed = present.filter(({ consents }) => hasAgreed(consents, 'newsletter'))
  return {
    reached: agreed.filter(hasEmail),
    withoutEmail: agreed.filter(mentor => !hasEmail(mentor)),
    refused: present.filter(({ consents }) => consentTo(consents, 'newsletter')?.given === false),
    notAsked: present.filter(({ consents }) => consents.newsletter === undefined),
    left: everyone.filter(isGone),
  }
}

/** The addresses of those who get a newsletter today, each once, in as many blind copies as it takes with `most` addresses in one. */
export function newsletterLots(book: Casebook, most: number): readonly (readonly string[])[] {
  const addresses = [...new Map(newsletterRecipients(book).reached.map(({ email }) => [email.toLowerCase(), email])).values()]
  return Array.from({ length: Math.ceil(addresses.length / most) }, (_, lot) => addresses.slice(lot * most, (lot + 1) * most))
}

/** A newsletter that went out. */
export type IssuedNewsletter = Newsletter & { readonly issued: Issued }

const wentOut = (newsletter: Newsletter): newsletter is IssuedNewsletter => newsletter.issued !== undefined

/** Those that went out, the last one first. */
export const issuedNewsletters = (book: Casebook): readonly IssuedNewsletter[] => listed(book.newsletters).filter(wentOut).toSorted((one, other) => other.issued.number - one.issued.number)

/** Those still being written, the one begun last first. */
export const newsletterDrafts = (book: Casebook): readonly Newsletter[] =>
  listed(book.newsletters)
    .filter(newsletter => !wentOut(newsletter))
    .toSorted((one, other) => inOrder(other.begunOn, one.begunOn))

/** The number that the next one to go out will bear. */
export const nextNewsletterNumber = (book: Casebook): number => 1 + (issuedNewsletters(book)[0]?.issued.number ?? 0)
