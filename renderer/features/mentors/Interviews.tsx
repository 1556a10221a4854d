import { useCasebook } from '../../api/mirror'
import { InterviewList } from '../../ui/InterviewList'
import { Problem } from '../../ui/Problem'
import { useInterviewWith } from './use-mentor'

import { gridOf, interviewsOf } from '#shared/casebook/interviews'
import type { Mentor } from '#shared/domain/mentor'

/** The interviews with a mentor, and the way to begin one or take it up again. */
export function Interviews({ mentor }: { readonly mentor: Mentor }) {
  const book = useCasebook()
  const { open, problem } = useInterviewWith(mentor)
  return (
    <>
      <Problem problem={problem} />
      <InterviewList kind="mentor" interviews={interviewsOf(book, mentor.id)} gridOf={interview => gridOf(book, interview)} onOpen={() => void open()} />
    </>
  )
}
