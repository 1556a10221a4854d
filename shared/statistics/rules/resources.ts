import type { Basis } from '../basis'
import type { IndicatorRule } from '../indicator'
import { count, over } from '../measure'
import { type ReportPeriod, yearOfPeriod } from '../report-period'

/** H: the time that was given, and what it costs; what only the association knows is known of whole years. */
export function resourceRules({ settings }: Pick<Basis, 'settings'>, period: ReportPeriod): readonly IndicatorRule[] {
  const year = yearOfPeriod(period, settings.yearStart)
  const { subsidyCents, teamMinutes } = settings.years[String(year)] ?? {}
  const subsidy = { kind: 'given', name: 'subsidy', value: subsidyCents } as const
  return [
    { code: 'H1a', unit: 'hours', numerator: over('sum', 'time', 'minutes', { paid: 'no' }) },
    { code: 'H1b', unit: 'hours', numerator: over('sum', 'time', 'minutes', { paid: 'yes' }) },
    { code: 'H1c', unit: 'euro', numerator: over('sum', 'time', 'cents', { paid: 'yes' }) },
    { code: 'H2', unit: 'hours', numerator: { kind: 'given', name: 'team-minutes', value: teamMinutes } },
    { code: 'H3a', unit: 'euro', numerator: subsidy, denominator: count('pairs', { entered: 'yes' }) },
    { code: 'H3b', unit: 'euro', numerator: subsidy, denominator: count('pairs', { exited: 'yes', positive: 'yes' }) },
  ]
}
