import type { Casebook } from './casebook'

import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import type { Side } from '#shared/domain/pair-move'
import type { Question } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

/** Whom an interview is about, once one of the two is erased: the person alone, both, or the other one. */
export type About = 'person' | 'both' | 'other'

/** What is counted together with what others answered; words, days and names are not. */
const COUNTED: readonly Question['kind'][] = ['scale', 'opinion', 'yes-no', 'choice', 'choices', 'number']

/** Whom an interview of a pair is about, for the one of the two who is erased. */
export function aboutWhom({ subject }: Interview, side: Side): About {
  if (subject.kind === 'check-in' || subject.kind === 'evaluation') return subject.side === side ? 'person' : 'other'
  return subject.kind === 'mentor' || subject.kind === 'mentee' ? 'person' : 'both'
}

/**
 * An interview without a word. Of a questionnaire, a check-in or a closing every choice stays, since they are counted with those of the others;
 * of the interview for which a person came alone, only the ten sentences from which the way made is measured.
 */
export function erasedInterview({ gridVersions }: Pick<Casebook, 'gridVersions'>, interview: Interview): Interview {
  const { subject, answers, gridVersionId } = interview
  const isOwn = subject.kind === 'mentor' || subject.kind === 'mentee' || subject.kind === 'pair'
  const questions = gridVersions[gridVersionId]?.sections.flatMap(section => section.questions) ?? []
  const isKept = (key: string) => (isOwn ? PROGRESS_ITEMS.some(item => item === key) : questions.some(question => question.key === key && COUNTED.includes(question.kind)))
  return { ...interview, answers: Object.fromEntries(Object.entries(answers).filter(([key]) => isKept(key))) }
}
