import { filledFrom, withoutBlanks } from '../../../ui/blanks'
import { yesNoOf, yesNoValue } from '../../../ui/YesNoField'

import type { Breach } from '#shared/domain/breach'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'

/** What stands in the fields of a breach. */
export interface BreachValues {
  discoveredOn: IsoDate | undefined
  discoveredAt: TimeOfDay | undefined
  happenedOn: IsoDate | undefined
  what: string
  data: string
  people: number | string
  wasProtected: string
  consequences: string
  risk: string
  measures: string
  authorityToldOn: IsoDate | undefined
  reference: string
  peopleToldOn: IsoDate | undefined
  whyNot: string
}

const blank = { happenedOn: undefined, discoveredAt: undefined, what: '', data: '', people: '', consequences: '', risk: '', measures: '', authorityToldOn: undefined, reference: '', peopleToldOn: undefined, whyNot: '' }

/** A breach as its fields show it; a new one was discovered today, and its risk is not judged yet. */
export const breachValues = (breach: Breach | undefined, today: IsoDate): BreachValues => ({
  ...filledFrom<Omit<BreachValues, 'wasProtected' | 'discoveredOn'>>(blank, breach ?? {}),
  discoveredOn: breach?.discoveredOn ?? today,
  wasProtected: yesNoValue(breach?.wasProtected),
})

/** The question that the fields make; who noted it first stays. */
export const askedBreach =
  (by: Breach['by']) =>
  ({ wasProtected, ...values }: BreachValues): unknown => ({ ...withoutBlanks(values), ...yesNoOf('wasProtected', wasProtected), ...(by && { by }) })
