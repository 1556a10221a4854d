import './newsletters.css'

import { useCasebook } from '../../api/mirror'
import { ListExport } from '../../paper/ListExport'
import { ButtonLink } from '../../ui/ButtonLink'
import { exportedList } from '../../ui/exported-list'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import type { Column } from '../../ui/table-view'

import { issuedNewsletters, newsletterDrafts, newsletterRecipients } from '#shared/casebook/newsletters'
import { listExports } from '#shared/text/list-exports'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.list

const columns: readonly Column<ReturnType<typeof issuedNewsletters>[number]>[] = [
  { key: 'number', label: listExports.newsletters.number, value: ({ issued }) => issued.number },
  { key: 'title', label: listExports.newsletters.title, value: ({ title }) => title },
  { key: 'on', label: listExports.newsletters.on, value: ({ issued }) => issued.on },
  { key: 'recipients', label: listExports.newsletters.recipients, value: ({ issued }) => issued.recipients },
]

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
      <Section title={words.archive} actions={issued.length > 0 && <ListExport chosen={0} list={() => exportedList(listExports.newsletters.caption, columns, issued)} />}>
        {issued.length === 0 ? (
          <p className="unknown">{words.noArchive}</p>
        ) : (
          <LinkList rows={issued.map(({ id, title, issued: { number, on, recipients } }) => ({ key: id, href: places.newsletter(id), label: title, detail: words.issued(number, on, recipients) }))} />
        )}
      </Section>
    </Page>
  )
}
