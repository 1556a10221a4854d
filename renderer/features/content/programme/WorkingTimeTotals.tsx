import { Facts } from '../../../ui/Facts'
import { Section } from '../../../ui/Section'
import { readWorkingTime, totalsOf, type WorkingTimeEdits } from './working-time-edits'

import { valueInCents } from '#shared/domain/working-time'
import { workingTimeSettings as words } from '#shared/text/content-settings'
import { companySheet, decimalHours, euros } from '#shared/text/sheets/company-sheet'

/** What the figures on the screen come to for one mentor, before they are saved. */
export function WorkingTimeTotals({ edits }: { readonly edits: WorkingTimeEdits }) {
  const now = readWorkingTime(edits)
  return <Section title={words.totals}>{'text' in now ? <Facts rows={rowsOf(now.text)} /> : <p className="form-hint">{words.incomplete}</p>}</Section>
}

/** The same in one line, for what stays in sight. */
export function TotalInSight({ edits }: { readonly edits: WorkingTimeEdits }) {
  const now = readWorkingTime(edits)
  if (!('text' in now)) return null
  const { minutesPerMentor, centsPerMentor } = totalsOf(now.text).minimum
  return <strong className="content-total">{words.inSight(decimalHours(minutesPerMentor), euros(centsPerMentor))}</strong>
}

function rowsOf(settings: Parameters<typeof totalsOf>[0]) {
  const { minimum, whole } = totalsOf(settings)
  const { hourlyCost } = settings
  const value = (minutes: number) => companySheet.multiplied(decimalHours(minutes), euros(hourlyCost.cents), euros(valueInCents(minutes, hourlyCost)))
  return [
    [words.perMentor, value(minimum.minutesPerMentor)],
    [words.withOptions, value(whole.minutesPerMentor)],
    [words.secondPair, value(minimum.minutesForSecondPair)],
  ] as const
}
