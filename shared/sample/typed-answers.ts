import type { checkInMentee } from '#shared/defaults/check-in-mentee'
import type { checkInMentor } from '#shared/defaults/check-in-mentor'
import type { closing } from '#shared/defaults/closing'
import type { evaluationMentee } from '#shared/defaults/evaluation-mentee'
import type { evaluationMentor } from '#shared/defaults/evaluation-mentor'
import type { firstMeeting } from '#shared/defaults/first-meeting'
import type { menteeSelection } from '#shared/defaults/mentee-selection'
import type { mentorPreparation } from '#shared/defaults/mentor-preparation'
import type { LanguageLevel } from '#shared/domain/lists'
import type { AnswersTo } from '#shared/grids/answers'

/** An answer as one types it. */
type Said<Answer> = Answer extends LanguageLevel ? Answer : Answer extends string ? string : Answer extends readonly (infer Each)[] ? readonly Said<Each>[] : Answer extends object ? { readonly [Part in keyof Answer]: Said<Answer[Part]> } : Answer

/** The answers to a grid as one types them, each under its own question. */
type Typing<Answers> = { readonly [Key in keyof Answers]: Said<Answers[Key]> }

export type CheckInMentorAnswers = Typing<AnswersTo<typeof checkInMentor>>
export type CheckInMenteeAnswers = Typing<AnswersTo<typeof checkInMentee>>
export type ClosingAnswers = Typing<AnswersTo<typeof closing>>
export type MentorEvaluation = Typing<AnswersTo<typeof evaluationMentor>>
export type MenteeEvaluation = Typing<AnswersTo<typeof evaluationMentee>>
export type FirstMeetingAnswers = Typing<AnswersTo<typeof firstMeeting>>
export type PreparationAnswers = Typing<AnswersTo<typeof mentorPreparation>>

/** The association’s own question stands beside those of the product. */
export type SelectionAnswers = Typing<AnswersTo<typeof menteeSelection>> & { readonly inOurRegion?: boolean }
