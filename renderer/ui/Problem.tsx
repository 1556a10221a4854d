import { LinkList } from './LinkList'
import { Notice } from './Notice'
import { placeOf } from './places'

import { forms } from '#shared/text/forms'

interface ProblemProps {
  readonly problem:
    | { readonly title: string; readonly detail?: string; readonly places: readonly { readonly collection: string; readonly id: string; readonly name: string }[] }
    | undefined
}

const SHOWN_AT_ONCE = 5

/** Why something could not be done, with links to what stands in the way. */
export function Problem({ problem }: ProblemProps) {
  if (!problem) return null
  const { title, detail, places } = problem
  return (
    <Notice tone="error" title={title}>
      {detail}
      {places.length > 0 && <LinkList rows={places.slice(0, SHOWN_AT_ONCE).map(({ collection, id, name }) => ({ key: id, href: placeOf(collection, id), label: name }))} />}
      {places.length > SHOWN_AT_ONCE && <p className="problem-others">{forms.table.andOthers(places.length - SHOWN_AT_ONCE)}</p>}
    </Notice>
  )
}
