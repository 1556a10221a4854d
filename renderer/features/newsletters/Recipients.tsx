import { Link } from 'wouter'

import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Withdrawal } from './Withdrawal'

import type { Casebook } from '#shared/casebook/casebook'
import { newsletterLots, newsletterRecipients } from '#shared/casebook/newsletters'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.panel

const SHOWN = 20

/** Who would get the newsletter today, who not and why, and the way to note that somebody wants it no more. */
export function Recipients({ book }: { readonly book: Casebook }) {
  const { reached, withoutEmail, refused, notAsked, left } = newsletterRecipients(book)
  const addresses = newsletterLots(book, Math.max(1, reached.length))[0]?.length ?? 0
  return (
    <Section title={words.title}>
      <div className="newsletter-fields">
        {reached.length === 0 ? <Notice tone="warning" title={words.nobody} /> : <p>{words.reached(reached.length)}</p>}
        {addresses < reached.length && <p className="form-hint">{words.sameAddress(addresses)}</p>}
        <div>
          <Who label={words.withoutEmail(withoutEmail.length)} hint={words.withoutEmailHint} mentors={withoutEmail} />
          <Who label={words.notAsked(notAsked.length)} hint={words.notAskedHint} mentors={notAsked} />
          <Who label={words.refused(refused.length)} mentors={refused} />
          <Who label={words.left(left.length)} mentors={left} />
        </div>
        <Withdrawal agreed={[...reached, ...withoutEmail]} />
      </div>
    </Section>
  )
}

interface WhoProps {
  readonly label: string
  readonly hint?: string
  readonly mentors: readonly Mentor[]
}

/** How many, and on demand who they are, each with the way to their file. */
function Who({ label, hint, mentors }: WhoProps) {
  if (mentors.length === 0) return null
  return (
    <details className="newsletter-who">
      <summary>{label}</summary>
      {hint !== undefined && <p className="form-hint">{hint}</p>}
      <ul>
        {mentors.slice(0, SHOWN).map(mentor => (
          <li key={mentor.id}>
            <Link href={places.mentor(mentor.id)}>{fullName(mentor)}</Link>
          </li>
        ))}
        {mentors.length > SHOWN && <li>{forms.table.andOthers(mentors.length - SHOWN)}</li>}
      </ul>
    </details>
  )
}
