import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { copyOf } from './copy-of'
import { letterShown } from './letter-shown'
import { MailPreview } from './MailPreview'
import { Recipients } from './Recipients'
import { SavingDrafts } from './SavingDrafts'
import { useBegin } from './use-begin'

import type { IssuedNewsletter } from '#shared/casebook/newsletters'
import { newsletterWords } from '#shared/text/newsletters'

const { list, issuing: words } = newsletterWords

/** A newsletter as it went out: it can be read, copied, sent again, or taken back. */
export function IssuedPage({ newsletter }: { readonly newsletter: IssuedNewsletter }) {
  const book = useCasebook()
  const send = useSend()
  const today = useToday()
  const { problem, attempt } = useAttempt()
  const { begin, problem: notBegun } = useBegin()
  const [asking, setAsking] = useState(false)
  const { id, title, issued } = newsletter
  const letter = letterShown(book, id, today)

  return (
    <Page title={title} lead={words.issued(issued.number, issued.on, issued.recipients)} actions={<Link href={places.newsletters}>{list.backToList}</Link>}>
      <div className="newsletter-columns">
        <Section title={list.archive}>{letter && <MailPreview letter={letter} />}</Section>
        <div className="newsletter-column">
          <Section title={words.title}>
            <div className="newsletter-fields">
              <p className="form-hint">{words.resend}</p>
              <SavingDrafts book={book} newsletterId={id} isEmpty={false} />
              <Group>
                <Button variant="default" onClick={() => void begin(copyOf(newsletter))}>
                  {words.copy}
                </Button>
                <Button variant="default" onClick={() => setAsking(true)}>
                  {words.takeBack}
                </Button>
              </Group>
              <Problem problem={problem ?? notBegun} />
            </div>
          </Section>
          <Recipients book={book} />
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={words.takeBackTitle}
        confirmLabel={words.takeBack}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void attempt(send('newsletter.take-back', { id }))
        }}
      >
        {words.takeBackConsequence}
      </ConfirmDialog>
    </Page>
  )
}
