import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { places } from '../../../ui/places'
import { aboutOf, type Questionnaire } from './questionnaire'

import { evaluationWords } from '#shared/text/evaluation'

/** What the page of a questionnaire is for, whom it is about, and the way back. */
export function QuestionnaireLead({ of, lead }: { readonly of: Questionnaire; readonly lead: string }) {
  const book = useCasebook()
  return (
    <>
      {lead}
      <br />
      {aboutOf(book, of.pair)} ·{' '}
      <Link href={places.pairEvaluation(of.pair.id)} className="no-break">
        {evaluationWords.pairPage}
      </Link>
    </>
  )
}
