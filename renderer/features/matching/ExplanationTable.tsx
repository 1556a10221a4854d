import { Sideways } from '../../ui/Sideways'
import { StateBadge } from '../../ui/StateBadge'
import { verdictLooks } from './explained'

import type { RowInWords } from '#shared/documents/match-in-words'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.table

/** Why two people have the score they have, criterion by criterion. */
export function ExplanationTable({ rows, name }: { readonly rows: readonly RowInWords[]; readonly name: string }) {
  return (
    <Sideways caption={words.caption(name)}>
      <table className="match-table">
        <caption>{words.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col" className="numeric">
              {words.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, verdict, verdictText, detail, weight, mandatory }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>
                <StateBadge sign={verdictLooks[verdict].sign} tone={verdictLooks[verdict].tone} label={verdictText} />
              </td>
              <td>{detail}</td>
              <td className="numeric">
                {weight}
                {mandatory !== undefined && <div className="match-condition">{mandatory}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
