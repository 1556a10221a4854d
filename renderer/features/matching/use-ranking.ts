import { useMemo } from 'react'

import { useToday } from '../../api/surroundings'
import { menteesFor, mentorsFor } from './candidate'
import { useMatchedBook } from './use-matched-book'

import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankMentees, rankMentors } from '#shared/matching/rank'

/** The mentors for a mentee, ranked anew only where something that a comparison rests on changes. */
export function useMentorsFor(menteeId: MenteeId, settings: MatchingSettings) {
  const book = useMatchedBook()
  const today = useToday()
  return useMemo(() => {
    const ranking = rankMentors(book, menteeId, today, settings)
    return { ...ranking, ...mentorsFor(ranking) }
  }, [book, menteeId, today, settings])
}

/** The mentees for a mentor, likewise. */
export function useMenteesFor(mentorId: MentorId, settings: MatchingSettings) {
  const book = useMatchedBook()
  const today = useToday()
  return useMemo(() => {
    const ranking = rankMentees(book, mentorId, today, settings)
    return { ...ranking, ...menteesFor(ranking) }
  }, [book, mentorId, today, settings])
}
