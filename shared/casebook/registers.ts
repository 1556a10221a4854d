import { type Casebook, type Defaults, listed } from './casebook'
import { settingsInForce } from './content-in-force'

import { inOrder } from '#shared/core/in-order'
import type { Breach } from '#shared/domain/breach'
import { type Processing } from '#shared/domain/processing'
import { RetentionPurpose } from '#shared/domain/retention'

/** A line of the register of processing as it stands: as it was proposed, changed by the association, or its own. */
export interface RegisteredProcessing {
  readonly processing: Processing
  readonly origin: 'proposed' | 'changed' | 'own'
}

/** The register: what is proposed, with what the association made of it, then its own lines; lines that do not concern it as well. */
export function processingsInForce(book: Casebook, defaults: Pick<Defaults, 'processings' | 'settings'>): readonly RegisteredProcessing[] {
  const proposed = proposedProcessings(book, defaults)
  const known = new Set<string>(proposed.map(({ id }) => id))
  return [
    ...proposed.map((each): RegisteredProcessing => {
      const changed = book.processings[each.id]
      return changed ? { processing: changed, origin: 'changed' } : { processing: each, origin: 'proposed' }
    }),
    ...listed(book.processings).flatMap((processing): readonly RegisteredProcessing[] => (known.has(processing.id) ? [] : [{ processing, origin: 'own' }])),
  ]
}

/** What the product proposes, with the lengths in force: `{mentor}` in a text stands for the months of that purpose. */
function proposedProcessings(book: Casebook, defaults: Pick<Defaults, 'processings' | 'settings'>): readonly Processing[] {
  const { months } = settingsInForce(book, 'retention', defaults)
  const filled = (text: string) => RetentionPurpose.options.reduce((all, purpose) => all.replaceAll(`{${purpose}}`, String(months[purpose])), text)
  return defaults.processings.map(processing => ({ ...processing, kept: filled(processing.kept) }))
}

/** The breaches, the last discovered first. */
export const breachesByDay = (book: Casebook): readonly Breach[] => listed(book.breaches).toSorted((one, other) => inOrder(other.discoveredOn, one.discoveredOn))
