import { Link } from 'wouter'

import { Notice } from './Notice'
import { places } from './places'

import type { Erasure, Limitation } from '#shared/domain/data-rights'
import { dataRights as words } from '#shared/text/data-rights'
import { asSentence } from '#shared/text/format'

interface FrozenNoticeProps {
  readonly kind: 'mentor' | 'mentee'
  readonly person: { readonly id: string; readonly limitation?: Limitation | undefined; readonly erased?: Erasure | undefined }
}

/** Says on top of a file that nothing may be done with it, and where that is decided; nothing for any other file. */
export function FrozenNotice({ kind, person: { id, limitation, erased } }: FrozenNoticeProps) {
  if (erased) return <Notice tone="info" title={words.erasure.erasedOn(erased.on)}>{words.erasure.erasedLead}</Notice>
  if (!limitation) return null
  return (
    <Notice tone="warning" title={words.limitation.frozen(limitation.since)} action={<Link href={places.personData(kind, id)}>{words.link}</Link>}>
      {words.limitation.frozenLead(asSentence(limitation.reason))}
    </Notice>
  )
}
