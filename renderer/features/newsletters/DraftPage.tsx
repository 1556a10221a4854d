import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { DraftEditor } from './DraftEditor'
import { letterShown } from './letter-shown'
import { MailPreview } from './MailPreview'
import { Recipients } from './Recipients'
import { SavingDrafts } from './SavingDrafts'
import { type Draft, useDraft } from './use-draft'

import { newsletterRecipients, nextNewsletterNumber } from '#shared/casebook/newsletters'
import type { Newsletter } from '#shared/domain/newsletter'
import { newsletterWords } from '#shared/text/newsletters'

const { editor, list, preview, issuing: words } = newsletterWords

/** A newsletter that is being written: its blocks, how the mail will look, who gets it, and its issue. */
export function DraftPage({ newsletter }: { readonly newsletter: Newsletter }) {
  const book = useCasebook()
  const send = useSend()
  const today = useToday()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const draft = useDraft(newsletter)
  const letter = letterShown(book, newsletter.id, today)

  const remove = async () => {
    if (await attempt(send('newsletter.remove', { id: newsletter.id }))) navigate(places.newsletters)
  }

  return (
    <Page title={newsletter.title} lead={editor.newLead} actions={<Link href={places.newsletters}>{list.backToList}</Link>}>
      <div className="newsletter-columns">
        <div className="newsletter-column">
          <DraftEditor draft={draft} />
          <Recipients book={book} />
          <Issue newsletter={newsletter} draft={draft} />
          <Problem problem={problem} />
          <Group>
            <RemoveButton title={words.remove} consequence={words.removeConsequence} onRemove={() => void remove()} />
          </Group>
        </div>
        <div className="newsletter-beside" role="group" aria-label={preview.title} tabIndex={0}>
          <Section title={preview.title}>
            <p className="form-hint">{preview.lead}</p>
            {letter && <MailPreview letter={letter} />}
          </Section>
        </div>
      </div>
    </Page>
  )
}

/** The way out: drafts for the mail program first, then the note that they were sent. */
function Issue({ newsletter, draft: { incomplete, refused } }: { readonly newsletter: Newsletter; readonly draft: Draft }) {
  const book = useCasebook()
  const send = useSend()
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState(false)
  const reached = newsletterRecipients(book).reached.length
  const isEmpty = newsletter.blocks.length === 0

  const issue = () => {
    setAsking(false)
    void attempt(send('newsletter.issue', { id: newsletter.id, ...(worker && { by: worker.id }) }))
  }

  return (
    <Section title={words.title}>
      <div className="newsletter-fields">
        <p className="form-hint">{words.steps}</p>
        {incomplete > 0 && <Notice tone="warning" title={editor.incompleteCount(incomplete)} />}
        {refused > 0 && <Notice tone="warning" title={editor.refusedCount(refused)} />}
        <SavingDrafts book={book} newsletterId={newsletter.id} isEmpty={isEmpty} />
        <Group>
          <Button variant="default" disabled={isEmpty || reached === 0} onClick={() => setAsking(true)}>
            {words.issue}
          </Button>
        </Group>
        <Problem problem={problem} />
        <ConfirmDialog opened={asking} title={words.issueTitle(nextNewsletterNumber(book))} confirmLabel={words.issue} onClose={() => setAsking(false)} onConfirm={issue}>
          {words.consequence(reached)}
        </ConfirmDialog>
      </div>
    </Section>
  )
}
