import './calculation.css'

import type { WorkCalculation, WorkRow } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'
import { duration } from '#shared/text/format'
import { companySheet } from '#shared/text/sheets/company-sheet'

interface CalculationTableProps {
  readonly calculation: WorkCalculation
  readonly coupled: boolean
}

/** Every item with how often, how long and after whom; what is not counted says why. */
export function CalculationTable({ calculation, coupled }: CalculationTableProps) {
  return (
    <div className="figures">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.item}</th>
            <th scope="col" className="numeric">
              {words.columns.times}
            </th>
            <th scope="col" className="numeric">
              {words.columns.length}
            </th>
            <th scope="col" className="numeric">
              {words.columns.hours}
            </th>
            <th scope="col">{words.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {calculation.rows.map(row => (
            <tr key={row.figure.item} data-left-out={!row.counted || undefined}>
              <th scope="row">{companySheet.items[row.figure.item]}</th>
              <td className="numeric">{row.figure.times}</td>
              <td className="numeric">{duration(row.figure.minutes)}</td>
              <td className="numeric">{row.counted ? duration(row.minutes) : <span className="unknown">{whyNot(row, coupled)}</span>}</td>
              <td>{row.figure.source}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.total}
            </th>
            <td className="numeric">{duration(calculation.minutesPerMentor)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function whyNot({ figure }: WorkRow, coupled: boolean): string {
  if (coupled && figure.item === 'preparation') return words.coupledRow
  return figure.optional ? words.optionalRow : words.notCounted
}
