import { Link } from 'wouter'

import { Notice } from './Notice'

import { enumerated } from '#shared/text/format'
import { people } from '#shared/text/people'

/** What a file still lacks, with the way to fill it in; nothing when it lacks nothing. */
export function Missing({ what, editHref }: { readonly what: readonly string[]; readonly editHref: string }) {
  if (what.length === 0) return null
  return (
    <Notice tone="warning" title={people.sections.missing} action={<Link href={editHref}>{people.complete}</Link>}>
      {enumerated(what)}
    </Notice>
  )
}
