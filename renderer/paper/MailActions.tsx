import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../api/ask'
import { FreeText } from '../ui/FreeText'
import { Notice } from '../ui/Notice'
import { ActState } from './ActState'
import { useMailText } from './use-mail-text'
import { isBusy, usePaperActs } from './use-paper-acts'

import type { MailQuestion } from '#shared/api/api'
import { mailWords as words } from '#shared/text/mails'

/** Mail programs take addresses apart at either sign; Outlook only at this one. */
const BETWEEN = '; '

/** What the system lets one copy. */
type Copied = 'text' | 'addresses' | 'nothing'

interface MailActionsProps {
  /** What is proposed; a person may rewrite the subject and the text here. */
  readonly draft: MailQuestion
  /** The names of those who would get it, had they an address. */
  readonly withoutEmail?: readonly string[]
  /** Told of the text as it is rewritten; of nothing once it is the proposed one again. */
  readonly onWrite?: ((body: string | undefined) => void) | undefined
  /** A text that is kept elsewhere already, such as in a log. */
  readonly keptElsewhere?: string | undefined
}

/** A mail made ready: as a draft for the mail program, or to copy where that program knows no drafts. Nothing is sent from here. */
export function MailActions({ draft, withoutEmail = [], onWrite, keptElsewhere }: MailActionsProps) {
  const { text, isOwn, write, reset, keep } = useMailText(draft, keptElsewhere)
  const { act, save } = usePaperActs()
  const [copied, setCopied] = useState<Copied>()
  const [tried, setTried] = useState(false)
  const addresses = [...draft.to, ...draft.bcc]
  const missing = { subject: text.subject.trim() === '', body: text.body.trim() === '' }

  const saveDraft = async () => {
    setTried(true)
    setCopied(undefined)
    if (missing.subject || missing.body) return
    if (await save(ask('mail.save-draft', { ...draft, ...text }))) keep()
  }

  const copy = async (what: Exclude<Copied, 'nothing'>) => {
    try {
      await navigator.clipboard.writeText(what === 'text' ? `${text.subject}\n\n${text.body}` : addresses.join(BETWEEN))
      setCopied(what)
      if (what === 'text') keep()
    } catch (fault) {
      console.error(fault)
      setCopied('nothing')
    }
  }

  return (
    <Stack>
      <Recipients draft={draft} withoutEmail={withoutEmail} />
      <TextInput
        label={words.subject}
        value={text.subject}
        maxLength={300}
        error={tried && missing.subject && words.subjectMissing}
        onChange={event => write({ subject: event.currentTarget.value })}
      />
      <FreeText
        onlyNumber
        label={words.body}
        value={text.body}
        maxLength={20_000}
        rows={6}
        error={tried && missing.body && words.bodyMissing}
        onChange={event => {
          write({ body: event.currentTarget.value })
          onWrite?.(event.currentTarget.value)
        }}
      />
      <Group>
        <Button onClick={() => void saveDraft()} disabled={isBusy(act)}>
          {words.save}
        </Button>
        <Button variant="default" onClick={() => void copy('text')}>
          {words.copyText}
        </Button>
        <Button variant="default" onClick={() => void copy('addresses')} disabled={addresses.length === 0}>
          {words.copyAddresses}
        </Button>
        {isOwn && (
          <Button
            variant="subtle"
            onClick={() => {
              reset()
              onWrite?.(undefined)
            }}
          >
            {words.reset}
          </Button>
        )}
      </Group>
      <p className="form-hint">{words.saveHint}</p>
      <ActState act={act} />
      {copied === 'text' && (
        <Notice tone="good" title={words.textCopied}>
          {draft.attachment && words.notCopied}
        </Notice>
      )}
      {copied === 'addresses' && <Notice tone="good" title={words.addressesCopied(addresses.length, draft.bcc.length > 0)} />}
      {copied === 'nothing' && <Notice tone="error" title={words.notWritten} />}
    </Stack>
  )
}

/** Who will get it, and who has no address. */
function Recipients({ draft, withoutEmail }: Required<Pick<MailActionsProps, 'draft' | 'withoutEmail'>>) {
  const { to, bcc, attachment } = draft
  return (
    <div>
      {to.length > 0 && (
        <p>
          <strong>{words.to}</strong> {to.join(', ')}
        </p>
      )}
      {bcc.length > 0 && <p>{words.bcc(bcc.length)}</p>}
      {to.length + bcc.length === 0 && <p>{words.nobody}</p>}
      {attachment && <p>{words.attached}</p>}
      {withoutEmail.length > 0 && <Notice tone="warning" title={words.without(withoutEmail)} />}
    </div>
  )
}
