import { explain } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Notice } from '../../ui/Notice'
import { consequencesOf } from './derived'

import type { Pair } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.consequences

/** What a correction changes of all that follows from it, shown before it is accepted. */
export function Consequences({ pair, story }: { readonly pair: Pair; readonly story: Pick<Pair, 'opening' | 'moves'> }) {
  const [book, today] = [useCasebook(), useToday()]
  const found = consequencesOf(book, pair, story, today)
  if (!found.ok) {
    const { title, detail } = explain(found.error)
    return (
      <Notice tone="warning" title={title}>
        {detail}
      </Notice>
    )
  }
  if (found.value.length === 0) return null
  return (
    <Notice tone="info" title={words.title}>
      <ul>
        {found.value.map(({ label, before, after }) => (
          <li key={label}>{words.changes(label, before, after)}</li>
        ))}
      </ul>
    </Notice>
  )
}
