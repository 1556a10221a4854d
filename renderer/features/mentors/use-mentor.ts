import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { places } from '../../ui/places'
import { detailsWith, type MentorPatch } from './mentor-values'

import { underWay } from '#shared/casebook/interviews'
import type { Mentor } from '#shared/domain/mentor'

/** Changes some details of a mentor where they stand, one after the other, and says why one was refused. */
export function useMentorDetails(mentor: Mentor) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const latest = useRef(mentor)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  useEffect(() => {
    latest.current = mentor
  }, [mentor])

  // Two changes may follow each other faster than the disk: the second is made to what the first one left.
  const save = (patch: MentorPatch): void => {
    queue.current = queue.current.then(async () => {
      const delta = await attempt(send('mentor.save', { id: mentor.id, details: detailsWith(latest.current, patch) }))
      latest.current = delta?.put.mentors?.[mentor.id] ?? latest.current
    })
  }
  return { problem, save }
}

/** Opens the interview under way with a mentor, or begins one. */
export function useInterviewWith(mentor: Mentor) {
  const [book, send] = [useCasebook(), useSend()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const begun = underWay(book, mentor.id)

  const open = async () => {
    if (begun) {
      navigate(places.interview(begun.id))
      return
    }
    const delta = await attempt(send('interview.begin', { subject: { kind: 'mentor', id: mentor.id } }))
    const id = Object.keys(delta?.put.interviews ?? {})[0]
    if (id !== undefined) navigate(places.interview(id))
  }

  return { begun, open, problem }
}

/** Begins to form a pair with a mentor already chosen. */
export function usePairWith(mentor: Mentor) {
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const form = async () => {
    const delta = await attempt(send('pair-draft.save', { draft: { mentorId: mentor.id } }))
    const id = Object.keys(delta?.put.pairDrafts ?? {})[0]
    if (id !== undefined) navigate(places.pairDraft(id))
  }
  return { form, problem }
}
