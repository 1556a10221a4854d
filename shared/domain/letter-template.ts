import { z } from 'zod'

import { CoordinatorId, PieceId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'

/** The papers an association may write in a Word file of its own. */
export const TemplateKind = z.enum([
  'contract',
  'amendment',
  'company-presentation',
  'volunteer-note',
  'partner-orientation',
  'progress-note',
  'termination-letter',
  'training-certificate',
  'mentor-certificate',
  'mentee-certificate',
  'company-certificate',
])
export type TemplateKind = z.infer<typeof TemplateKind>

/** The Word file of an association for one kind of paper; where there is none, ours holds. */
export const LetterTemplate = z.strictObject({
  id: TemplateKind,
  /** The .docx as it was chosen. */
  piece: PieceId,
  fileName: line(255),
  addedOn: IsoDate,
  by: CoordinatorId.optional(),
})
export type LetterTemplate = Readonly<z.infer<typeof LetterTemplate>>
