import { useCasebook } from '../../api/mirror'
import { InterviewList } from '../../ui/InterviewList'
import { Problem } from '../../ui/Problem'
import { useInterviewWith } from './use-mentee'

import { gridOf, interviewsOf } from '#shared/casebook/interviews'
import type { Mentee } from '#shared/domain/mentee'

/** The interviews with a mentee, and the way to begin one or take it up again. */
export function Interviews({ mentee }: { readonly mentee: Mentee }) {
  const book = useCasebook()
  const { open, problem } = useInterviewWith(mentee)
  return (
    <>
      <Problem problem={problem} />
      <InterviewList kind="mentee" interviews={interviewsOf(book, mentee.id)} gridOf={interview => gridOf(book, interview)} onOpen={() => void open()} />
    </>
  )
}
