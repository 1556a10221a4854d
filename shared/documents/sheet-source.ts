import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { ownSettings } from '#shared/casebook/content-in-force'
import { organisationOf } from '#shared/casebook/organisation-commands'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Organisation } from '#shared/domain/organisation'
import type { TextKey } from '#shared/domain/programme-settings'
import { paper } from '#shared/text/paper'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, Part } from './document'
import { organisationOnPaper, privacyContact } from './facts-on-paper'
import { letterheadOf } from './letterhead'

/** What every sheet is made from. */
export interface SheetSource {
  readonly book: Casebook
  /** Set as it is printed. */
  readonly organisation: Organisation
  readonly defaults: Defaults
  readonly today: IsoDate
  /** Whether the file is under a passphrase, where a paper says so. */
  readonly isProtected: boolean
}

/** What a caller gives beside the book. */
export interface Given {
  readonly today: IsoDate
  readonly defaults: Defaults
  /** Not told: not under a passphrase. */
  readonly isProtected?: boolean
}

/** The source of a sheet. Refuses while the association is not known: nothing is printed in nobody’s name. */
export function sourceOf(book: Casebook, { today, defaults, isProtected = false }: Given): Result<SheetSource, CasebookRefusal> {
  const organisation = organisationOf(book)
  return organisation ? ok({ book, organisation: organisationOnPaper(organisation), defaults, today, isProtected }) : refuse({ code: 'casebook/unknown', id: 'organisation' })
}

interface Sheet {
  readonly title: string
  /** The name and the version of the template, at the foot. */
  readonly template: string
  /** What it says of the data on it, with where to write about them. */
  readonly privacy: (contact: string) => string
  readonly parts: readonly Part[]
  readonly dense?: boolean
  /** Lying on its long side. */
  readonly landscape?: true
  /** One part for each person, on a sheet of its own. */
  readonly oneSided?: true
}

/** A sheet in the frame that all of them share: who speaks above, template and data protection below. */
export function sheetDocument({ organisation }: SheetSource, { title, template, privacy, parts, dense, landscape, oneSided }: Sheet): Document {
  return {
    title,
    subject: sheetFrame.subject,
    letterhead: letterheadOf(organisation, organisation.programme === 'sample' ? [paper.sampleMark] : []),
    foot: { reference: template, privacy: privacy(privacyContact(organisation)) },
    ...(dense && { dense }),
    ...(landscape && { landscape }),
    ...(oneSided && { oneSided }),
    parts,
  }
}

/** One part without a label. */
export const onePart = (...blocks: readonly Block[]): readonly Part[] => [{ blocks }]

/** The foot of a sheet whose text the association may make its own. */
export const templateOf = ({ book }: SheetSource, name: string, text?: TextKey): string =>
  sheetFrame.template(name, text !== undefined && ownSettings(book, 'texts')?.texts[text] !== undefined)
