import type { Refusal } from '#shared/api/refusal'

/** What is said of a refusal: what happened, and what was kept and what to do. */
export interface Explanation {
  readonly title: string
  readonly detail?: string
}

/** A sentence for each refusal there is. */
export type Explainers = { readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => Explanation }
