import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useInterviewWith } from '../../api/use-interview-with'
import { InterviewList } from '../../ui/InterviewList'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'

import { gridOf, interviewsOf } from '#shared/casebook/interviews'
import type { Mentor } from '#shared/domain/mentor'

/** The interviews with a mentor, and the way to begin one or take it up again. */
export function Interviews({ mentor }: { readonly mentor: Mentor }) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const { open, problem } = useInterviewWith({ kind: 'mentor', id: mentor.id }, id => navigate(places.interview(id)))
  return (
    <>
      <Problem problem={problem} />
      <InterviewList kind="mentor" interviews={interviewsOf(book, mentor.id)} gridOf={interview => gridOf(book, interview)} onOpen={() => void open()} />
    </>
  )
}
