import { type SituationValues, situationAsked, situationValues } from '../../../ui/situation-values'

import { type Closing, ClosingBegun, type ClosingDetails, ClosingHeld, emptyClosing, Interruption } from '#shared/domain/closing'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { Side } from '#shared/domain/pair-move'

/** What stands in the fields of a closing. */
export interface ClosingValues {
  readonly planned: { readonly on: IsoDate | undefined; readonly at: TimeOfDay | undefined; readonly place: string }
  readonly attempts: ClosingDetails['attempts']
  readonly held: { readonly how: string; readonly on: IsoDate | undefined; readonly present: readonly Side[]; readonly minutes: number | undefined; readonly by: string }
  readonly interruption: { readonly by: string; readonly why: string }
  readonly situation: SituationValues
  readonly certificates: { readonly mentor: IsoDate | undefined; readonly mentee: IsoDate | undefined }
}

/** A meeting of which nothing is noted. */
export const notHeld: ClosingValues['held'] = { how: '', on: undefined, present: [], minutes: undefined, by: '' }

/** The fields with what is known of a closing put in. */
export function closingValues(closing: Closing | undefined): ClosingValues {
  const { planned, attempts, held, begun, interruption, situation, certificates } = closing ?? emptyClosing
  const told = begun ?? held
  return {
    planned: { on: planned?.on, at: planned?.at, place: planned?.place ?? '' },
    attempts,
    held: told ? { how: told.how ?? '', on: told.on, present: told.present ?? [], minutes: told.minutes, by: told.by ?? '' } : notHeld,
    interruption: { by: interruption?.by ?? '', why: interruption?.why ?? '' },
    situation: situationValues(situation),
    certificates: { mentor: certificates.mentor, mentee: certificates.mentee },
  }
}

/** What must still be said before a meeting is noted: one of the two who was absent must have been tried. */
export type HeldGap = 'how' | 'on' | 'future' | 'early' | 'present' | 'minutes' | Side

interface Days {
  readonly startsOn: IsoDate
  readonly today: IsoDate
}

/** What is missing for the meeting to be noted; nothing where it can be. */
export function heldGaps({ held: { how, on, present, minutes }, attempts }: Pick<ClosingValues, 'held' | 'attempts'>, { startsOn, today }: Days): readonly HeldGap[] {
  const untried = Side.options.filter(side => !present.includes(side) && !attempts.some(attempt => attempt.side === side))
  return [
    ...(how === '' ? (['how'] as const) : []),
    ...(on === undefined ? (['on'] as const) : on > today ? (['future'] as const) : on < startsOn ? (['early'] as const) : []),
    ...(how !== 'unilateral' && present.length === 0 ? (['present'] as const) : untried),
    ...(minutes === undefined || ClosingHeld.shape.minutes.safeParse(minutes).success ? [] : (['minutes'] as const)),
  ]
}

/** True while nothing at all was said of the meeting. */
export const isUntold = ({ how, on, present, minutes, by }: ClosingValues['held']): boolean => how === '' && on === undefined && present.length === 0 && minutes === undefined && by === ''

/**
 * The closing that the fields make, told whole. A meeting of which something is missing is kept beside the one noted before; who stopped without
 * the reason, and a situation that cannot be, stay as they were kept before.
 */
export function detailsOf(values: ClosingValues, before: ClosingDetails = emptyClosing, days: Days): ClosingDetails {
  const { planned, attempts, held, interruption, situation, certificates } = values
  const place = planned.place.trim()
  const { mentor, mentee } = certificates
  const stopped = Interruption.safeParse(interruption).data ?? before.interruption
  const whole = heldGaps(values, days).length === 0 ? heldIn(held) : undefined
  const met = isUntold(held) ? undefined : (whole ?? before.held)
  const begun = isUntold(held) || whole ? undefined : begunIn(held)
  const found = situationAsked(situation) ?? (situation.family === '' ? undefined : before.situation)
  return {
    attempts,
    certificates: { ...(mentor && { mentor }), ...(mentee && { mentee }) },
    ...(planned.on && { planned: { on: planned.on, ...(planned.at && { at: planned.at }), ...(place !== '' && { place }) } }),
    ...(stopped && { interruption: stopped }),
    ...(met && { held: met }),
    ...(begun && { begun }),
    ...(found && { situation: found }),
  }
}

const heldIn = ({ how, on, present, minutes, by }: ClosingValues['held']): ClosingHeld | undefined =>
  ClosingHeld.safeParse({ how, on, present, ...(minutes !== undefined && { minutes }), ...(by !== '' && { by }) }).data

const begunIn = ({ how, on, present, minutes, by }: ClosingValues['held']): ClosingBegun | undefined =>
  ClosingBegun.safeParse({ ...(how !== '' && { how }), ...(on && { on }), ...(present.length > 0 && { present }), ...(minutes !== undefined && { minutes }), ...(by !== '' && { by }) }).data
