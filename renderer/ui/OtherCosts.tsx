import './LinkList.css'

import { Button } from '@mantine/core'

import type { HourlyCost } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'
import { euros } from '#shared/text/sheets/company-sheet'

interface OtherCostsProps {
  readonly costs: readonly HourlyCost[]
  readonly onRemove: (year: number) => void
}

/** What an hour cost in other years, kept so that their hours keep their value; nothing while there is only one cost. */
export const OtherCosts = ({ costs, onRemove }: OtherCostsProps) =>
  costs.length > 0 && (
    <div role="group" aria-label={words.otherCosts}>
      <p className="form-hint">{words.otherCostsWhy}</p>
      <ul className="link-list">
        {costs.map(({ cents, year, source }) => (
          <li key={year} className="link-row">
            <div className="link-words">{words.costFrom(euros(cents), year, source)}</div>
            <Button variant="subtle" color="red" size="compact-sm" aria-label={words.removeCostOf(year)} onClick={() => onRemove(year)}>
              {words.removeCost}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
