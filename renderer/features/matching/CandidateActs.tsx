import { Button } from '@mantine/core'

import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'
import { type Candidate, nameOf } from './candidate'
import type { useReserve } from './use-reserve'

import type { Side } from '#shared/domain/pair-move'
import { rankingPages } from '#shared/text/matching-pages'

const { acts: words, toFile } = rankingPages

interface CandidateActsProps {
  readonly candidate: Candidate
  readonly sought: Side
  /** Why these two, as the mentor will read it: kept with a proposal in reserve. */
  readonly why: string | undefined
  readonly reserve: ReturnType<typeof useReserve>
  readonly onApart: () => void
}

/** What can be done with a candidate beside proposing: keep, set apart, print, look at the file. */
export function CandidateActs({ candidate, sought, why, reserve, onApart }: CandidateActsProps) {
  const { mentor, mentee } = candidate
  const name = nameOf(candidate, sought)
  const kept = reserve.of(mentor.id, mentee.id)
  return (
    <>
      {kept ? (
        <Button variant="default" size="compact-sm" aria-label={words.unreserveOf(name)} onClick={() => void reserve.drop(kept)}>
          {words.unreserve}
        </Button>
      ) : (
        <Button variant="default" size="compact-sm" aria-label={words.reserveOf(name)} onClick={() => void reserve.keep(mentor.id, mentee.id, why)}>
          {words.reserve}
        </Button>
      )}
      <ButtonLink variant="default" size="compact-sm" href={places.sheet({ kind: 'match-explanation', menteeId: mentee.id, mentorId: mentor.id })} aria-label={words.printOf(name)}>
        {words.print}
      </ButtonLink>
      <ButtonLink variant="default" size="compact-sm" href={sought === 'mentor' ? places.mentor(mentor.id) : places.mentee(mentee.id)} aria-label={rankingPages.revert.of(toFile, name)}>
        {toFile}
      </ButtonLink>
      <Button variant="subtle" color="red" size="compact-sm" aria-label={words.apartOf(name)} onClick={onApart}>
        {words.apart}
      </Button>
    </>
  )
}
