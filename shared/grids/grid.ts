import { z } from 'zod'

import { GridName } from '#shared/domain/grid-name'
import { GridVersionId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { ListName } from '#shared/domain/lists'

/** What an answer is kept under; it never changes, so that a question may be renamed, moved and compared over the years. */
export const QuestionKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/)
export type QuestionKey = z.infer<typeof QuestionKey>

/** The place in a person's file that a question is pre-filled from, and that its answer corrects once the interview is held. */
export const FileField = z.enum([
  'jobTitle',
  'sector',
  'jobFamily',
  'otherSectors',
  'languages',
  'capacity',
  'absences',
  'meetingPlace',
  'accessInstructions',
  'heardThrough',
  /** The quality in which a mentor engages, where it was not settled before. */
  'frame',
  /** That a mentor had the information session, and when: pre-filled only, since the sessions themselves tell it. */
  'informed',
  'informedOn',
  'wishedJob',
  'referent',
  'entryStatus',
  'unemployedFor',
  'studies',
  /** Yes-no questions by which a person agrees to something (see `ConsentKind`). */
  'consentSharing',
  'consentSharingGoal',
  'consentFollowUp',
  'consentNewsletter',
])
export type FileField = z.infer<typeof FileField>

/** Whether a yes is needed to be accepted, or only good to know. */
export const CriterionWeight = z.enum(['required', 'informative'])
export type CriterionWeight = z.infer<typeof CriterionWeight>

const asked = {
  key: QuestionKey,
  label: line(300),
  help: line(300).optional(),
  /** The interview cannot be completed without it. */
  required: z.literal(true).optional(),
  /** For the association alone: it stays out of the copy given to the person. */
  private: z.literal(true).optional(),
  /** Asked no more, in this version. */
  hidden: z.literal(true).optional(),
  /** The programme stands on it: it may be renamed and moved, never hidden nor made optional. */
  fixed: z.literal(true).optional(),
  file: FileField.optional(),
} as const

const question = <Kind extends string, More extends z.ZodRawShape>(kind: Kind, more: More) => z.strictObject({ ...asked, kind: z.literal(kind), ...more })

/** A question, by the kind of its answer. */
export const Question = z.discriminatedUnion('kind', [
  /** Free text; `lines` of 8 mm are left for it on the blank sheet. */
  question('text', { lines: z.int().min(1).max(12) }),
  /** 1 to 4, without a middle; what the ends mean, where it is not « pas du tout » and « tout à fait ». */
  question('scale', { low: line(60).optional(), high: line(60).optional() }),
  /** 1 to 4, or no opinion: on a questionnaire, which one fills in alone (documents §3.14). */
  question('opinion', {}),
  question('yes-no', { criterion: CriterionWeight.optional() }),
  question('choice', { list: ListName }),
  question('choices', { list: ListName }),
  /** Languages with their level. */
  question('languages', {}),
  /** Times away, each from a day to another. */
  question('periods', {}),
  question('date', {}),
  question('number', { min: z.int().optional(), max: z.int().optional(), unit: line(20).optional() }),
  /** A member of the team. */
  question('person', {}),
])
export type Question = Readonly<z.infer<typeof Question>>
export type QuestionKind = Question['kind']

export const Section = z.strictObject({
  key: QuestionKey,
  title: line(120),
  help: line(300).optional(),
  private: z.literal(true).optional(),
  questions: z.array(Question).max(40).readonly(),
})
export type Section = Readonly<z.infer<typeof Section>>

export const GridText = z.strictObject({ sections: z.array(Section).min(1).max(30).readonly() })
export type GridText = Readonly<z.infer<typeof GridText>>

/** A grid as it was asked from a day on; interviews keep the version they were held by, so that old answers keep their own wording. */
export const GridVersion = GridText.extend({ id: GridVersionId, grid: GridName, version: z.int().positive(), savedOn: IsoDate })
export type GridVersion = Readonly<z.infer<typeof GridVersion>>

/** The grids the product comes with. */
export type DefaultGrids = Readonly<Record<GridName, GridText>>

/** The questions asked, in order, without the hidden ones. */
export const questionsOf = ({ sections }: GridText): readonly Question[] => sections.flatMap(({ questions }) => questions.filter(({ hidden }) => !hidden))

/** `mentor-preparation@2` */
export const gridVersionId = (grid: GridName, version: number): GridVersionId => GridVersionId.parse(`${grid}@${version}`)
