import type { CasebookRefusal } from './refusal'

import type { AmendmentChange } from '#shared/domain/amendment'
import { addDays } from '#shared/domain/calendar'
import { type IsoDate, later } from '#shared/domain/iso-date'
import type { Terms } from '#shared/domain/terms'

type ChangeOf<Kind extends AmendmentChange['kind']> = Extract<AmendmentChange, { kind: Kind }>

/** The dates of an amendment that a person types. */
export type AmendmentDate = 'from' | 'until' | 'endsOn'

/** Why a change cannot be made to terms: its dates do not hold together, or nothing changes. */
export function changeRefusal(terms: Terms, change: AmendmentChange, today: IsoDate): CasebookRefusal | undefined {
  switch (change.kind) {
    case 'extension':
      return mustBe('endsOn', change.endsOn, addDays(later(terms.endsOn, today), 1))
    case 'suspension':
      return suspensionRefusal(terms, change)
    case 'place':
      return mustBe('from', change.from, terms.startsOn, later(terms.endsOn, today)) ?? (isSamePlace(terms, change) ? { code: 'amendment/same-place' } : undefined)
  }
}

/** An extension that no longer extends: the end has moved on since it was printed. */
export const extendsNothing = (terms: Terms, change: AmendmentChange): CasebookRefusal | undefined =>
  change.kind === 'extension' ? mustBe('endsOn', change.endsOn, addDays(terms.endsOn, 1)) : undefined

function suspensionRefusal({ startsOn, endsOn: end }: Terms, { from, until, endsOn }: ChangeOf<'suspension'>): CasebookRefusal | undefined {
  return (
    mustBe('from', from, startsOn, end) ??
    mustBe('until', until, addDays(from, 1)) ??
    // Nobody is left with less time than they had, nor with an end before the work begins again.
    mustBe('endsOn', endsOn, later(end, addDays(until ?? from, 1)))
  )
}

function mustBe(field: AmendmentDate, date: IsoDate | undefined, notBefore: IsoDate, notAfter?: IsoDate): CasebookRefusal | undefined {
  if (date === undefined || (date >= notBefore && (notAfter === undefined || date <= notAfter))) return undefined
  return { code: 'amendment/date-out-of-range', field, notBefore, ...(notAfter && { notAfter }) }
}

const isSamePlace = (terms: Terms, { meetingPlace, accessInstructions }: ChangeOf<'place'>): boolean =>
  terms.meetingPlace === meetingPlace && (terms.accessInstructions ?? '') === (accessInstructions ?? '')
