import { useState } from 'react'

import { useUnsaved } from '../ui/unsaved'
import { useDraftedState } from '../ui/use-draft'

import type { MailQuestion } from '#shared/api/api'

type MailText = Pick<MailQuestion, 'subject' | 'body'>

/** What a person wrote otherwise than proposed. */
type OwnText = { readonly [Part in keyof MailText]: string | undefined }

/** The day on which a file is made stands before its name. */
const DAY = /^\d{4}-\d{2}-\d{2}_/

const NOTHING: OwnText = { subject: undefined, body: undefined }

/**
 * The subject and the text of a mail as a person rewrites them. What they did not touch follows the proposal;
 * what they did stays, and is not left without a question until it was saved or copied, or the same text kept elsewhere.
 */
export function useMailText({ subject, body, fileName }: MailText & Pick<MailQuestion, 'fileName'>, keptElsewhere?: string) {
  const { values: own, setValues: setOwn } = useDraftedState<OwnText>(`mail:${fileName.replace(DAY, '')}`, NOTHING)
  const [kept, setKept] = useState<MailText>()
  const text: MailText = { subject: own.subject ?? subject, body: own.body ?? body }
  const isOwn = text.subject !== subject || text.body !== body
  const isKept = (kept?.subject === text.subject && kept.body === text.body) || (text.subject === subject && text.body === keptElsewhere)
  useUnsaved(isOwn && !isKept)

  return {
    text,
    isOwn,
    write: (part: Partial<MailText>) => setOwn({ ...own, ...part }),
    reset: () => setOwn(NOTHING),
    /** To be called once what stands here is in a file or in the clipboard. */
    keep: () => setKept(text),
  }
}
