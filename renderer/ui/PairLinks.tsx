import { LinkList } from './LinkList'
import { PairBadge } from './PairBadge'
import { places } from './places'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Standing } from '#shared/domain/pair-state'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

/** What a page says of a pair it links to. */
export interface PairFacts {
  readonly id: string
  readonly reference: string
  readonly names: string
  readonly standing: Standing
  readonly since: IsoDate
  readonly endsOn?: IsoDate
  /** Why one of the two said no. */
  readonly why?: string
}

/** The pairs of a person or of a company, each with its state. */
export function PairLinks({ pairs }: { readonly pairs: readonly PairFacts[] }) {
  if (pairs.length === 0) return <p className="unknown">{people.noPairs}</p>
  return (
    <LinkList
      rows={pairs.map(({ id, names, reference, standing, since, why }) => ({
        key: id,
        href: places.pair(id),
        label: names,
        detail: [`${reference}, ${shell.stages.since(since)}`, why].filter(Boolean).join(' – '),
        state: <PairBadge standing={standing} />,
      }))}
    />
  )
}
