import { LinkList } from './LinkList'
import { Notice } from './Notice'
import { placeOf } from './places'

interface ProblemProps {
  readonly problem:
    | { readonly title: string; readonly detail?: string; readonly places: readonly { readonly collection: string; readonly id: string; readonly name: string }[] }
    | undefined
}

/** Why something could not be done, with links to what stands in the way. */
export function Problem({ problem }: ProblemProps) {
  if (!problem) return null
  const { title, detail, places } = problem
  return (
    <Notice tone="error" title={title}>
      {detail}
      {places.length > 0 && <LinkList rows={places.map(({ collection, id, name }) => ({ key: id, href: placeOf(collection, id), label: name }))} />}
    </Notice>
  )
}
