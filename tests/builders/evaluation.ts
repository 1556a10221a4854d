import type { Casebook } from '#shared/casebook/casebook'
import { defaultGrids } from '#shared/defaults/grids'
import { Evaluation, PROGRESS_ITEMS } from '#shared/domain/evaluation'
import { FollowUp, followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { Side } from '#shared/domain/pair-move'
import type { Answers } from '#shared/grids/answers'
import { gridVersionId, questionsOf } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

import { built, type Changes } from './built'
import { aCasebook, aMentee, aMentor, aPairAt, pairId } from './casebook'
import { aGridVersion, anAnswerTo, anInterview, interviewId } from './recruitment'

/** The questionnaire of one of the nth pair, dated 20 September 2026; `aGridVersion('evaluation-mentee')` stands beside it. */
export const aQuestionnaire = (n: number, side: Side, answers: Answers, changes: Changes<typeof Interview> = {}): Interview =>
  anInterview(n, {
    ...{ id: interviewId(side === 'mentor' ? 20 + n : 40 + n), gridVersionId: gridVersionId(`evaluation-${side}`, 1), subject: { kind: 'evaluation', id: pairId(n), side } },
    ...{ begunOn: '2026-09-20', answers, held: { on: '2026-09-20' } },
    ...changes,
  })

/** That the questionnaires of the nth pair were handed out on its last day. */
export const handedOut = (n = 1, changes: Changes<typeof Evaluation> = {}): Evaluation =>
  built(Evaluation, { id: pairId(n), sides: { mentor: { handedOn: '2026-09-12' }, mentee: { handedOn: '2026-09-12' } } }, changes)

/** What the mentee of the nth pair answered when asked again. */
export const aFollowUp = (n: number, months: FollowUpMonths, changes: Changes<typeof FollowUp> = {}): FollowUp =>
  built(FollowUp, { id: followUpId(pairId(n), months), pairId: pairId(n), months, attempts: [], answer: { on: '2027-03-15', situation: { family: 'job', kind: 'cdi' }, items: {} } }, changes)

/** The ten sentences, all marked the same. */
export const tenMarks = (mark: 1 | 2 | 3 | 4): Answers => Object.fromEntries(PROGRESS_ITEMS.map(item => [item, mark]))

/** So many pairs closed in September 2026, each with a mentor and a mentee of its own who agrees to be asked again. */
export function closedPairs(count: number, parts: Parameters<typeof aCasebook>[0] = {}): Casebook {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return aCasebook({
    mentors: numbers.map(n => aMentor(n)),
    mentees: numbers.map(n => aMentee(n, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })),
    pairs: numbers.map(n => aPairAt('closed', n)),
    gridVersions: [aGridVersion(), aGridVersion('evaluation-mentor'), aGridVersion('evaluation-mentee')],
    ...parts,
  })
}

const marks = [1, 2, 3, 4, 4, 3, 4, 3] as const

/** Eight pairs of whom both answered everything, with sentences that may be quoted, may not, or only without a name. */
export function aFullYear(): Casebook {
  const consents = ['without-name', 'first-name', 'no'] as const
  const answersOf = (side: Side, n: number): Answers => {
    const asked = questionsOf(defaultGrids[`evaluation-${side}`])
    const answered = Object.fromEntries(
      asked.map((question, index) => {
        if (question.kind === 'opinion') return [question.key, (n + index) % 9 === 0 ? 0 : (marks[(n + index) % marks.length] ?? 3)]
        if (question.kind === 'scale') return [question.key, marks[(n + index) % marks.length] ?? 3]
        if (question.kind === 'number') return [question.key, 3 + n]
        if (question.kind === 'text') return [question.key, `Phrase ${n} de ${side}, ${question.label.toLowerCase()}`]
        return [question.key, anAnswerTo(question)]
      }),
    )
    return { ...answered, quote: consents[n % 3] ?? 'no' }
  }
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
  return closedPairs(8, {
    interviews: numbers.flatMap(n => [anInterview(n, { id: interviewId(60 + n), answers: tenMarks(2), held: { on: '2025-11-20' } }), aQuestionnaire(n, 'mentor', answersOf('mentor', n)), aQuestionnaire(n, 'mentee', answersOf('mentee', n))]),
    evaluations: numbers.map(n => handedOut(n)),
  })
}
