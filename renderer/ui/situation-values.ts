import { filledFrom, withoutBlanks } from './blanks'

import type { IsoDate } from '#shared/domain/iso-date'
import { isPositiveExit, Situation, SituationFamily } from '#shared/domain/situation'

/** What stands in the fields of a situation; nothing is chosen while `family` is empty. */
export interface SituationValues {
  readonly family: string
  readonly kind: string
  readonly since: IsoDate | undefined
  readonly title: string
  readonly where: string
  readonly workTime: string
  readonly months: number | string
  readonly market: string
  readonly sector: string
  readonly link: string
  readonly proof: string
}

const blank: SituationValues = { family: '', kind: '', since: undefined, title: '', where: '', workTime: '', months: '', market: '', sector: '', link: '', proof: '' }

/** The fields with what is known of a situation put in. */
export const situationValues = (situation: Situation | undefined): SituationValues => filledFrom(blank, situation ?? {})

type Field = keyof SituationValues

const always: readonly Field[] = ['family', 'kind', 'since']
const anywhere: readonly Field[] = ['title', 'where', 'link', 'proof']

/** The fields that a family asks: work has its hours and its market, and whatever has an end its length. */
export function fieldsOf(family: string, kind: string): readonly Field[] {
  const known = SituationFamily.safeParse(family)
  if (!known.success) return ['family']
  switch (known.data) {
    case 'job':
      return [...always, ...anywhere, 'workTime', 'market', 'sector', ...(kind === 'cdi' ? [] : ['months' as const])]
    case 'business':
      return [...always, ...anywhere, 'sector']
    case 'training':
    case 'internship':
    case 'studies':
      return [...always, ...anywhere, 'workTime', 'months']
    case 'other':
      return always
  }
}

/** The situation that the fields make: what the family does not ask is left out, and so is what is blank; nothing before a family is chosen, or where something cannot be. */
export function situationAsked(values: SituationValues): Situation | undefined {
  const asked = fieldsOf(values.family, values.kind)
  const entries = Object.entries(withoutBlanks(values)).filter(([field]) => asked.some(each => each === field))
  return Situation.safeParse(Object.fromEntries(entries)).data
}

/** True once one of the five aims is chosen. */
export const isAim = ({ family }: Pick<SituationValues, 'family'>): boolean => {
  const known = SituationFamily.safeParse(family)
  return known.success && isPositiveExit({ family: known.data })
}
