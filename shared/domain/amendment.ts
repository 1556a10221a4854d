import { z } from 'zod'

import { ContractFacts, type Party, PARTIES } from './contract'
import { AmendmentId, PairId, PieceId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** What an amendment changes in a contract: its end, a suspension of it, or where the two meet. */
export const AmendmentChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('extension'), endsOn: IsoDate }),
  /** Not at work from the first day to the one before `until`; without one, until further notice. */
  z.strictObject({ kind: z.literal('suspension'), from: IsoDate, until: IsoDate.optional(), endsOn: IsoDate.optional() }),
  z.strictObject({ kind: z.literal('place'), from: IsoDate, meetingPlace: line(300), accessInstructions: paragraphs(1000).optional() }),
])
export type AmendmentChange = Readonly<z.infer<typeof AmendmentChange>>

/**
 * An amendment to a contract in force, frozen with its pages when it is printed and signed by the same three.
 * An extension and a place take effect with the third signature; a suspension is a fact the pair's story tells, and the amendment its proof.
 */
export const Amendment = z.strictObject({
  id: AmendmentId,
  pairId: PairId,
  /** 1 for the first of a pair, then 2 … */
  number: z.int().positive(),
  printedOn: IsoDate,
  reason: line(300),
  change: AmendmentChange,
  /** The contract as it stands, frozen that day. */
  facts: ContractFacts,
  /** The day the contract was complete; absent for a pair taken over. */
  contractSignedOn: IsoDate.optional(),
  pdf: PieceId,
  signatures: z.strictObject({ mentor: IsoDate.optional(), mentee: IsoDate.optional(), association: IsoDate.optional() }),
  voidedOn: IsoDate.optional(),
})
export type Amendment = Readonly<z.infer<typeof Amendment>>

/** The day of the third signature, or nothing while one is missing. */
export function amendmentCompletedOn({ signatures }: Pick<Amendment, 'signatures'>): IsoDate | undefined {
  const days = PARTIES.flatMap((party: Party) => signatures[party] ?? []).sort()
  return days.length === PARTIES.length ? days.at(-1) : undefined
}
