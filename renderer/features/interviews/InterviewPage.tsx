import { Redirect } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { NotFound } from '../../ui/NotFound'
import { HeldInterview } from './HeldInterview'
import { InterviewWizard } from './InterviewWizard'
import { subjectPlaces } from './subject'

import { interviewedOf } from '#shared/casebook/subjects'
import { isHeld } from '#shared/casebook/interviews'
import { interviewWords as words } from '#shared/text/interviews'

/** An interview: to be typed while it is under way, to be read once it was held. What is asked of a pair at work is typed on a page of its own. */
export function InterviewPage({ interviewId }: { readonly interviewId: string }) {
  const book = useCasebook()
  const interview = entityAt(book.interviews, interviewId)
  const interviewed = interview && interviewedOf(book, interview.subject)
  if (!interview || !interviewed) return <NotFound title={words.unknown} />
  if (isHeld(interview)) return <HeldInterview interview={interview} interviewed={interviewed} />
  if (interviewed.kind === 'occasion') return <Redirect to={subjectPlaces(interviewed.occasion).path} replace />
  return <InterviewWizard key={interview.id} interview={interview} interviewed={interviewed} />
}
