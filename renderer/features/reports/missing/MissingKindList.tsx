import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'

import { useCasebook } from '../../../api/mirror'
import { LinkList } from '../../../ui/LinkList'
import { inOrder } from '../../../ui/table-order'
import { missingName, missingPlace } from './missing-places'

import type { Casebook } from '#shared/casebook/casebook'
import type { MissingDatum, MissingKind } from '#shared/statistics/missing-datum'
import { missingKinds, missingWords as words } from '#shared/text/missing-data'

/** How many lines are shown of a kind before one asks for all. */
const FIRST = 10

/** By name; thousands of them are put in order by comparing each name once. */
const rowsOf = (book: Casebook, data: readonly MissingDatum[]) =>
  inOrder(
    data.map(datum => ({ href: missingPlace(datum), ...missingName(book, datum), key: JSON.stringify(datum) })),
    byLabel,
    false,
  )

const byLabel = { value: ({ label }: { readonly label: string }) => label }

/** One kind of missing thing: why it matters, and a line for each, which leads to its field. */
export function MissingKindList({ kind, data }: { readonly kind: MissingKind; readonly data: readonly MissingDatum[] }) {
  const book = useCasebook()
  const [isWhole, setIsWhole] = useState(false)
  const { label, why } = missingKinds[kind]
  const rows = useMemo(() => rowsOf(book, data), [book, data])
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
