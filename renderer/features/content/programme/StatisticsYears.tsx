import { Button } from '@mantine/core'

import { useToday } from '../../../api/surroundings'
import { EuroField } from '../../../ui/EuroField'
import { Section } from '../../../ui/Section'
import type { Problems } from '../use-content-edits'
import { withNextYear, type YearEdits } from './statistics-edits'
import { WholeField } from './WholeField'

import { statisticsSettings as words } from '#shared/text/content-settings'

interface StatisticsYearsProps {
  readonly years: readonly YearEdits[]
  readonly problems: Problems
  readonly onChange: (years: readonly YearEdits[]) => void
}

/** What only the association knows of a year: its subsidies, and the hours of its team. */
export function StatisticsYears({ years, problems, onChange }: StatisticsYearsProps) {
  const thisYear = Number(useToday().slice(0, 4))
  const changed = (year: YearEdits) => onChange(years.map(each => (each.key === year.key ? year : each)))
  return (
    <Section title={words.years}>
      <div className="page-body">
        <p className="form-hint">{words.yearsWhy}</p>
        <div>
          <Button variant="default" onClick={() => onChange(withNextYear(years, thisYear))}>
            {words.addYear}
          </Button>
        </div>
        {years.length === 0 && <p className="form-hint">{words.noYears}</p>}
        <div>
          {years.map(each => (
            <div key={each.key} className="content-year" role="group" aria-label={words.ofYear(each.year)}>
              <WholeField isYear label={words.year} value={each.year} error={problems[`${each.key}.year`]} onChange={year => changed({ ...each, year })} />
              <EuroField label={words.subsidy} value={each.subsidyCents} onChange={subsidyCents => changed({ ...each, subsidyCents })} />
              <WholeField label={words.teamHours} unit={words.hours} value={each.teamHours} error={problems[`${each.key}.teamHours`]} onChange={teamHours => changed({ ...each, teamHours })} />
              <Button variant="subtle" color="red" size="compact-sm" aria-label={words.removeYearOf(each.year)} onClick={() => onChange(years.filter(({ key }) => key !== each.key))}>
                {words.removeYear}
              </Button>
            </div>
          ))}
        </div>
      </div>
    </Section>
  )
}
