import type { Draft, Field, Problems } from './step'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairWords } from '#shared/text/pairs'

/** What every step of the wizard is given. */
export interface StepProps {
  readonly draft: Draft
  /** The problems to show now: those of fields that one has not come to yet are left out. */
  readonly problems: Problems
  readonly book: Casebook
  readonly today: IsoDate
  readonly edit: (draft: Draft) => void
  readonly keep: (draft: Draft) => void
}

/** The draft with one field set, or emptied. */
export function withField<F extends Field>(draft: Draft, field: F, value: Draft[F] | undefined): Draft {
  const { [field]: _, ...others } = draft
  return value === undefined ? others : { ...others, [field]: value }
}

export const problemAt = (problems: Problems, field: Field): string | undefined => {
  const problem = problems[field]
  return problem && pairWords.form.problems[problem]
}
