import { useState } from 'react'

import { useUnsaved } from '../ui/unsaved'

import type { MailQuestion } from '#shared/api/api'

type MailText = Pick<MailQuestion, 'subject' | 'body'>

/**
 * The subject and the text of a mail as a person rewrites them. What they did not touch follows the proposal;
 * what they did stays, and is not left without a question until it was saved or copied, or the same text kept elsewhere.
 */
export function useMailText({ subject, body }: MailText, keptElsewhere?: string) {
  const [own, setOwn] = useState<Partial<MailText>>({})
  const [kept, setKept] = useState<MailText>()
  const text: MailText = { subject: own.subject ?? subject, body: own.body ?? body }
  const isOwn = text.subject !== subject || text.body !== body
  const isKept = (kept?.subject === text.subject && kept.body === text.body) || (text.subject === subject && text.body === keptElsewhere)
  useUnsaved(isOwn && !isKept)

  return {
    text,
    isOwn,
    write: (part: Partial<MailText>) => setOwn({ ...own, ...part }),
    reset: () => setOwn({}),
    /** To be called once what stands here is in a file or in the clipboard. */
    keep: () => setKept(text),
  }
}
