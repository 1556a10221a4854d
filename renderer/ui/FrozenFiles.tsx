import { LinkList } from './LinkList'

import type { Limitation } from '#shared/domain/data-rights'
import { listName, type Named } from '#shared/domain/person'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.limitation

interface FrozenFilesProps {
  /** Those that are frozen, in the order in which they are shown. */
  readonly people: readonly (Named & { readonly id: string; readonly limitation?: Limitation | undefined })[]
  readonly hrefOf: (id: string) => string
}

/** The files kept out of a list because the people asked so; folded, and nothing where there is none. */
export function FrozenFiles({ people, hrefOf }: FrozenFilesProps) {
  if (people.length === 0) return null
  return (
    <details className="frozen-files">
      <summary>{words.list(people.length)}</summary>
      <p className="form-hint">{words.listLead}</p>
      <LinkList rows={people.map(person => ({ key: person.id, href: hrefOf(person.id), label: listName(person), ...(person.limitation && { detail: words.frozen(person.limitation.since) }) }))} />
    </details>
  )
}
