import type { Casebook } from './casebook'
import type { CasebookRefusal } from './refusal'

import type { Result } from '#shared/core/result'

/** A change to the casebook: the book after it, where all that did not change is the same object, or why it is refused. */
export type Change = (book: Casebook) => Result<Casebook, CasebookRefusal>
