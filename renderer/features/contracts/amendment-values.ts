import type { AmendmentQuestion } from '#shared/api/api'
import { type AmendmentKind, amendmentKinds, draftAmendment } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { endAfterSuspension, proposedEnd, suspensionTold } from '#shared/casebook/contract-terms'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { AmendmentChange } from '#shared/domain/amendment'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Terms } from '#shared/domain/terms'
import { amendmentWords } from '#shared/text/amendments'

const words = amendmentWords.problems

/** What stands in the fields of an amendment to prepare: one may choose another kind and come back without typing again. */
export interface AmendmentValues {
  readonly kind: AmendmentKind
  readonly newEnd: IsoDate | undefined
  readonly suspendedFrom: IsoDate | undefined
  readonly resumedOn: IsoDate | undefined
  readonly movedEnd: IsoDate | undefined
  readonly placeFrom: IsoDate | undefined
  readonly place: string
  readonly access: string
  readonly reason: string
  /** That the suspension also enters the story of the pair, when it is not told there yet. */
  readonly suspendToo: boolean
}

export type AmendmentField = keyof Omit<AmendmentValues, 'suspendToo'>

/** What the contract of a pair says now; nothing before any terms were agreed. */
export function presentTerms(pair: Pair): Terms | undefined {
  const state = stateOf(pair)
  return 'terms' in state ? state.terms : undefined
}

/** The fields as one finds them: dates proposed from the contract and from what the story tells. */
export function firstValues(book: Casebook, pair: Pair, today: IsoDate): AmendmentValues {
  const state = stateOf(pair)
  const [kind = 'extension'] = amendmentKinds(pair, today)
  const told = suspensionTold(pair)
  return {
    ...{ kind: state.stage === 'suspended' ? 'suspension' : kind, newEnd: proposedEnd(book, pair, today) },
    ...{ suspendedFrom: told?.from ?? today, resumedOn: told?.until, movedEnd: told?.endsOn },
    ...{ placeFrom: today, place: '', access: '', reason: state.stage === 'suspended' ? state.reason : '', suspendToo: true },
  }
}

/** The fields with another day of resumption: the last day moves by as many days, unless another was typed. */
export function withResumption(values: AmendmentValues, resumedOn: IsoDate | undefined, terms: Terms | undefined): AmendmentValues {
  const proposed = (until: IsoDate | undefined) => terms && values.suspendedFrom && until && until > values.suspendedFrom ? endAfterSuspension(terms, values.suspendedFrom, until) : undefined
  const follows = values.movedEnd === undefined || values.movedEnd === proposed(values.resumedOn)
  return { ...values, resumedOn, ...(follows && { movedEnd: proposed(resumedOn) }) }
}

/** True where the pair still works although the amendment suspends it from a day that has come: both can be noted in one gesture. */
export const maySuspendToo = (pair: Pair, { kind, suspendedFrom, resumedOn }: AmendmentValues, today: IsoDate): boolean =>
  kind === 'suspension' && stateOf(pair).stage === 'active' && suspendedFrom !== undefined && suspendedFrom <= today && suspendedFrom !== suspensionTold(pair)?.from && (resumedOn === undefined || resumedOn > today)

/** What the fields make of the contract; nothing while a date or a place is missing. */
function changeOf(values: AmendmentValues): AmendmentChange | undefined {
  const { kind, newEnd, suspendedFrom, resumedOn, movedEnd, placeFrom, place, access } = values
  const plain = {
    extension: { kind, endsOn: newEnd },
    suspension: { kind, from: suspendedFrom, ...(resumedOn && { until: resumedOn, ...(movedEnd && { endsOn: movedEnd }) }) },
    place: { kind, from: placeFrom, meetingPlace: place, ...(access.trim() !== '' && { accessInstructions: access }) },
  }
  return AmendmentChange.safeParse(plain[kind]).data
}

/** What is wrong, field by field, and what stands in the way elsewhere. */
export interface AmendmentProblems {
  readonly fields: Readonly<Partial<Record<AmendmentField, string>>>
  readonly refusal?: CasebookRefusal
}

/** The amendment that the fields make, or what is still wrong with them: found by the law itself. */
export function readValues(book: Casebook, pair: Pair, values: AmendmentValues, today: IsoDate): { readonly question: AmendmentQuestion } | AmendmentProblems {
  const missing = missingFields(values)
  if (Object.keys(missing).length > 0) return { fields: missing }
  const change = changeOf(values)
  if (!change) return { fields: {} }
  const question = { pairId: pair.id, change, reason: values.reason.trim() }
  const draft = draftAmendment(book, pair.id, change, question.reason, today)
  return draft.ok ? { question } : problemsOf(draft.error, values.kind)
}

/** The field that must be filled first for each kind. */
const needed = {
  extension: { newEnd: words.required },
  suspension: { suspendedFrom: words.required },
  place: { placeFrom: words.required, place: words.place },
} as const satisfies Record<AmendmentKind, Partial<Record<AmendmentField, string>>>

const missingFields = (values: AmendmentValues): AmendmentProblems['fields'] =>
  Object.fromEntries(Object.entries({ ...needed[values.kind], reason: words.reason }).filter(([field]) => isBlank(values[field as AmendmentField]))) // the keys of the table are fields

const isBlank = (value: string | undefined) => (value ?? '').trim() === ''

const fieldOf = {
  extension: { from: 'newEnd', until: 'newEnd', endsOn: 'newEnd' },
  suspension: { from: 'suspendedFrom', until: 'resumedOn', endsOn: 'movedEnd' },
  place: { from: 'placeFrom', until: 'placeFrom', endsOn: 'placeFrom' },
} as const satisfies Record<AmendmentKind, Record<'from' | 'until' | 'endsOn', AmendmentField>>

function problemsOf(refusal: CasebookRefusal, kind: AmendmentKind): AmendmentProblems {
  if (refusal.code === 'amendment/same-place') return { fields: { place: words.samePlace } }
  if (refusal.code !== 'amendment/date-out-of-range') return { fields: {}, refusal }
  const { field, notBefore, notAfter } = refusal
  return { fields: { [fieldOf[kind][field]]: notAfter === undefined ? words.notBefore(notBefore) : words.between(notBefore, notAfter) } }
}
