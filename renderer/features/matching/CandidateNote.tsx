import { Link } from 'wouter'

import { useToday } from '../../api/surroundings'
import { places } from '../../ui/places'
import type { Candidate } from './candidate'

import { liftedInWords } from '#shared/documents/match-in-words'
import { matching } from '#shared/text/matching'
import { rankingPages as words } from '#shared/text/matching-pages'

/** What is to be known of a candidate before proposing: since when the mentee waits, what is to be checked, that one of them refused once, that the two were a pair. */
export function CandidateNote({ candidate: { score, formerPair, lifted, waitingDays, mentee } }: { readonly candidate: Candidate }) {
  const today = useToday()
  const toCheck = score.toCheck.map(key => matching.obstacles[key])
  return (
    <>
      {waitingDays !== undefined && <p>{words.waits(waitingDays, waitingDays === 0 ? today : mentee.waitingSince)}</p>}
      {toCheck.length > 0 && <p className="candidate-check">{matching.toCheck(toCheck)}.</p>}
      {lifted && <p className="candidate-check">{liftedInWords(lifted)}.</p>}
      {formerPair && (
        <p>
          {words.former} <Link href={places.pair(formerPair)}>{words.formerLink}</Link>
        </p>
      )}
    </>
  )
}
