import { z } from 'zod'

/** What a person asks for in the other of the pair; a wish of the person alone, never a rule of the association (matching §2.2). */
export const PairWishes = z.strictObject({
  gender: z.enum(['woman', 'man']).optional(),
  /** About the same age, or more life behind them. */
  age: z.enum(['close', 'older', 'younger']).optional(),
})
export type PairWishes = Readonly<z.infer<typeof PairWishes>>
