import './newsletters.css'

import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { issuedNewsletters, newsletterDrafts, newsletterRecipients } from '#shared/casebook/newsletters'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.list

/** The newsletters: those being written, and those that went out. */
export function NewslettersPage() {
  const book = useCasebook()
  const drafts = newsletterDrafts(book)
  const issued = issuedNewsletters(book)
  return (
    <Page title={words.title} lead={`${words.lead} ${words.reaches(newsletterRecipients(book).reached.length)}`} actions={<ButtonLink href={places.newNewsletter}>{words.begin}</ButtonLink>}>
      {drafts.length > 0 && (
        <Section title={words.drafts}>
          <LinkList rows={drafts.map(({ id, title, begunOn, blocks }) => ({ key: id, href: places.newsletter(id), label: title, detail: words.draft(begunOn, blocks.length) }))} />
        </Section>
      )}
      <Section title={words.archive}>
        {issued.length === 0 ? (
          <p className="unknown">{words.noArchive}</p>
        ) : (
          <LinkList rows={issued.map(({ id, title, issued: { number, on, recipients } }) => ({ key: id, href: places.newsletter(id), label: title, detail: words.issued(number, on, recipients) }))} />
        )}
      </Section>
    </Page>
  )
}
