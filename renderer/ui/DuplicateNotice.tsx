import { Link } from 'wouter'

import { Notice } from './Notice'

import { people } from '#shared/text/people'

/** Points out a file of the same name; it never stands in the way. */
export function DuplicateNotice({ href }: { readonly href: string | undefined }) {
  if (href === undefined) return null
  return (
    <Notice tone="info" title={people.duplicateTitle} action={<Link href={href}>{people.openDuplicate}</Link>} />
  )
}
