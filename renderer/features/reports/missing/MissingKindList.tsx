import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../../api/mirror'
import { LinkList } from '../../../ui/LinkList'
import { missingName, missingPlace } from './missing-places'

import { compareText } from '#shared/core/search-key'
import type { MissingDatum, MissingKind } from '#shared/statistics/missing-datum'
import { missingKinds, missingWords as words } from '#shared/text/missing-data'

/** How many lines are shown of a kind before one asks for all. */
const FIRST = 10

/** One kind of missing thing: why it matters, and a line for each, which leads to its field. */
export function MissingKindList({ kind, data }: { readonly kind: MissingKind; readonly data: readonly MissingDatum[] }) {
  const book = useCasebook()
  const [isWhole, setIsWhole] = useState(false)
  const { label, why } = missingKinds[kind]
  const rows = data
    .map(datum => ({ href: missingPlace(datum), ...missingName(book, datum), key: JSON.stringify(datum) }))
    .toSorted((one, other) => compareText(one.label, other.label))
  return (
    <div className="missing-kind">
      <h3 className="missing-kind-name">{words.count(label, data.length)}</h3>
      <p className="form-hint">{why}</p>
      <LinkList rows={isWhole ? rows : rows.slice(0, FIRST)} />
      {!isWhole && rows.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsWhole(true)}>
          {words.others(rows.length - FIRST)}
        </Button>
      )}
    </div>
  )
}
