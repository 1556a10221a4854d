import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { BreachDetails } from '#shared/domain/breach'
import { BreachId, ProcessingId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { Processing } from '#shared/domain/processing'

/** A line of the register of processing as the association has it; without an id a new one. */
export const SaveProcessing = z.strictObject({ id: ProcessingId.optional(), details: Processing.omit({ id: true, updatedOn: true }) })
export type SaveProcessing = z.infer<typeof SaveProcessing>

/** The association’s line goes; one that was proposed reads as it was proposed. */
export const RemoveProcessing = z.strictObject({ id: ProcessingId })
export type RemoveProcessing = z.infer<typeof RemoveProcessing>

/** A breach is noted, or told better; without an id a new one. */
export const SaveBreach = z.strictObject({ id: BreachId.optional(), details: BreachDetails })
export type SaveBreach = z.infer<typeof SaveBreach>

export const RemoveBreach = z.strictObject({ id: BreachId })
export type RemoveBreach = z.infer<typeof RemoveBreach>

/** Keeps a line of the register, dated of today. */
export const saveProcessing =
  ({ id: known, details }: SaveProcessing, world: World): Change =>
  book => {
    const id = known ?? ProcessingId.parse(world.newId())
    return ok({ ...book, processings: { ...book.processings, [id]: { ...details, id, updatedOn: world.today() } } })
  }

/** Refuses a line that the association has not made its own. */
export const removeProcessing =
  ({ id }: RemoveProcessing): Change =>
  book => {
    const { [id]: found, ...processings } = book.processings
    return found ? ok({ ...book, processings }) : refuse({ code: 'casebook/unknown', id })
  }

/** Refuses days to come, and somebody told before anyone knew. */
export const saveBreach =
  ({ id: known, details }: SaveBreach, world: World): Change =>
  book => {
    const { discoveredOn, happenedOn, authorityToldOn, peopleToldOn } = details
    const ahead = [discoveredOn, happenedOn, authorityToldOn, peopleToldOn].find((on): on is IsoDate => on !== undefined && on > world.today())
    if (ahead) return refuse({ code: 'date/in-future', on: ahead })
    if ([authorityToldOn, peopleToldOn].some(on => on !== undefined && on < discoveredOn)) return refuse({ code: 'date/too-early', notBefore: discoveredOn })
    if (happenedOn !== undefined && happenedOn > discoveredOn) return refuse({ code: 'breach/after-discovery', discoveredOn })
    if (known !== undefined && !book.breaches[known]) return refuse({ code: 'casebook/unknown', id: known })
    const id = known ?? BreachId.parse(world.newId())
    return ok({ ...book, breaches: { ...book.breaches, [id]: { ...details, id } } })
  }

export const removeBreach =
  ({ id }: RemoveBreach): Change =>
  book => {
    const { [id]: found, ...breaches } = book.breaches
    return found ? ok({ ...book, breaches }) : refuse({ code: 'casebook/unknown', id })
  }
