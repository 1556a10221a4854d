import './newsletters.css'

import { Checkbox, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { FormActions } from '../../ui/FormActions'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { useBegin } from './use-begin'

import { issuedNewsletters } from '#shared/casebook/newsletters'
import { NewsletterDetails } from '#shared/domain/newsletter'
import { forms } from '#shared/text/forms'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.editor

/** Begins a newsletter: its title, and whether the blocks of the last one are taken over. */
export function NewNewsletter() {
  const [last] = issuedNewsletters(useCasebook())
  const [, navigate] = useLocation()
  const { begin, problem } = useBegin()
  const [title, setTitle] = useState('')
  const [copies, setCopies] = useState(false)
  const [tried, setTried] = useState(false)
  const read = NewsletterDetails.shape.title.safeParse(title)

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (read.success) void begin({ title: read.data, blocks: copies && last ? last.blocks : [] })
  }

  return (
    <Page title={words.newTitle} lead={words.newLead}>
      <form className="newsletter-fields" onSubmit={submit} noValidate>
        <TextInput
          label={words.title}
          description={words.titleHint}
          value={title}
          maxLength={150}
          required
          error={tried && !read.success && forms.problem.missing(words.titleNoun)}
          onChange={event => setTitle(event.currentTarget.value)}
        />
        {last && <Checkbox label={words.copyLast(last.issued.number)} description={words.copyLastHint} checked={copies} onChange={event => setCopies(event.currentTarget.checked)} />}
        <Problem problem={problem} />
        <FormActions submitLabel={words.begin} onCancel={() => navigate(places.newsletters)} />
      </form>
    </Page>
  )
}
