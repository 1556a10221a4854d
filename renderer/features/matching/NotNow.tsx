import { useCasebook } from '../../api/mirror'
import { Notice } from '../../ui/Notice'
import { notNowInWords } from './aside-words'

import type { Aside } from '#shared/matching/pool'
import { enumerated } from '#shared/text/format'
import { rankingPages as words } from '#shared/text/matching-pages'

/** That the person one seeks for cannot enter a pair today; the ranking is shown all the same. */
export function NotNow({ reasons }: { readonly reasons: readonly Aside[] }) {
  const book = useCasebook()
  if (reasons.length === 0) return null
  return (
    <Notice tone="warning" title={words.notNow}>
      {enumerated(reasons.map(reason => notNowInWords(book, reason)))}
    </Notice>
  )
}
