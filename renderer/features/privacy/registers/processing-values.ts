import { withoutBlanks } from '../../../ui/blanks'

import type { Processing } from '#shared/domain/processing'

/** What stands in the fields of a line of the register. */
export interface ProcessingValues {
  name: string
  purpose: string
  people: string
  data: string
  basis: string
  recipients: string
  kept: string
  security: string
  transfers: string
  leftOut: boolean
}

const blank: ProcessingValues = { name: '', purpose: '', people: '', data: '', basis: '', recipients: '', kept: '', security: '', transfers: '', leftOut: false }

/** A line as its fields show it, or a new one. */
export function processingValues(processing: Processing | undefined): ProcessingValues {
  if (!processing) return blank
  const { id: _, updatedOn: _on, leftOut = false, transfers = '', ...texts } = processing
  return { ...texts, transfers, leftOut }
}

/** The question that the fields make. */
export const askedProcessing = ({ leftOut, ...texts }: ProcessingValues): unknown => ({ ...withoutBlanks(texts), ...(leftOut && { leftOut: true }) })
