import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useInterviewWith } from '../../api/use-interview-with'
import { InterviewList } from '../../ui/InterviewList'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'

import { gridOf, interviewsOf } from '#shared/casebook/interviews'
import type { Mentee } from '#shared/domain/mentee'

/** The interviews with a mentee, and the way to begin one or take it up again. */
export function Interviews({ mentee }: { readonly mentee: Mentee }) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const { open, problem } = useInterviewWith({ kind: 'mentee', id: mentee.id }, id => navigate(places.interview(id)))
  return (
    <>
      <Problem problem={problem} />
      <InterviewList kind="mentee" interviews={interviewsOf(book, mentee.id)} gridOf={interview => gridOf(book, interview)} onOpen={() => void open()} />
    </>
  )
}
