import { z } from 'zod'

import { type GridText, type Question, type QuestionKey, questionsOf } from './grid'

import { remembered } from '#shared/core/remembered'
import { CoordinatorId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { paragraphs } from '#shared/domain/line'
import { ItemKey, LanguageSkill } from '#shared/domain/lists'
import { Period } from '#shared/domain/period'

const Scale = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** What is kept of a person who has no opinion; 0, so that it cannot be taken for one of the four. */
export const NO_OPINION = 0

/** How each kind of question is answered. */
const answerOf = {
  text: paragraphs(4000),
  scale: Scale,
  opinion: z.union([z.literal(NO_OPINION), Scale]),
  'yes-no': z.boolean(),
  choice: ItemKey,
  choices: z.array(ItemKey).min(1).max(60).readonly(),
  languages: z.array(LanguageSkill).min(1).max(20).readonly(),
  periods: z.array(Period).min(1).max(50).readonly(),
  date: IsoDate,
  number: z.int().min(-1_000_000).max(1_000_000),
  person: CoordinatorId,
} satisfies Record<Question['kind'], z.ZodType>

type AnswerTypes = { readonly [Kind in Question['kind']]: z.output<(typeof answerOf)[Kind]> }

/** What may be answered, whatever the question. A person's id and a choice are text like any other. */
export const Answer = z.union([Scale, z.number(), z.boolean(), z.array(ItemKey).readonly(), z.array(LanguageSkill).readonly(), z.array(Period).readonly(), z.string()])
export type Answer = z.output<typeof Answer>

/** The answers given, by question; what was not answered is absent. */
export const Answers = z.record(z.string(), Answer).readonly()
export type Answers = z.output<typeof Answers>

/** The answers to a grid that is known when the code is written, such as those the product comes with: `AnswersTo<typeof menteeSelection>['needs']`. */
export type AnswersTo<Grid extends { readonly sections: readonly { readonly questions: readonly { readonly key: string; readonly kind: Question['kind'] }[] }[] }> = {
  readonly [Asked in Grid['sections'][number]['questions'][number] as Asked['key']]?: AnswerTypes[Asked['kind']]
}

/** How one question is answered, with the bounds it sets. */
export const answerSchema = (question: Question): z.ZodType<Answer> => (question.kind === 'number' ? numberIn(question) : answerOf[question.kind])

// A question is read in hundreds of interviews: its schema is made once.
const numberIn = remembered(({ min, max }: Extract<Question, { kind: 'number' }>) =>
  answerOf.number.refine(value => (min === undefined || value >= min) && (max === undefined || value <= max), 'out-of-bounds'),
)

/** The answer to a question, read as its kind says; nothing where it was not answered or was answered in another kind. */
export function answerTo<Kind extends Question['kind']>(question: Extract<Question, { kind: Kind }>, answers: Answers): AnswerTypes[Kind] | undefined
export function answerTo(question: Question, answers: Answers): Answer | undefined {
  return answerSchema(question).safeParse(answers[question.key]).data
}

/** The questions whose answer does not fit: of another kind, or out of bounds. */
export const misfits = (grid: GridText, answers: Answers): readonly QuestionKey[] =>
  questionsOf(grid).flatMap(question => {
    const answer = answers[question.key]
    return answer !== undefined && !answerSchema(question).safeParse(answer).success ? [question.key] : []
  })

/** The questions that must still be answered before the interview is complete. */
export const unanswered = (grid: GridText, answers: Answers): readonly QuestionKey[] =>
  questionsOf(grid).flatMap(({ key, required }) => (required && answers[key] === undefined ? [key] : []))
