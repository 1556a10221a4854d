import { Fragment } from 'react'
import { Link } from 'wouter'

import { places } from './places'

import { entryWords as words } from '#shared/text/entry'
import { enumerated } from '#shared/text/format'

/** A pair that counts a person otherwise than their file says, and in what. */
interface KeptPair {
  readonly id: string
  readonly reference: string
  /** In the middle of a sentence. */
  readonly what: readonly string[]
}

/** Says quietly that statistics keep what was true when a pair began; nothing where no pair differs. */
export function KeptAtEntry({ pairs }: { readonly pairs: readonly KeptPair[] }) {
  if (pairs.length === 0) return null
  return (
    <p className="form-hint" role="status">
      {words.kept.before}
      {pairs.map(({ id, reference, what }, index) => (
        <Fragment key={id}>
          {index > 0 && words.kept.between}
          <Link href={places.pair(id)}>{reference}</Link>
          {words.kept.what(enumerated(what))}
        </Fragment>
      ))}
      {words.kept.after}
    </p>
  )
}
