import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { places } from '../../ui/places'
import { detailsWith, type MenteePatch } from './mentee-values'

import { underWay } from '#shared/casebook/interviews'
import type { Mentee } from '#shared/domain/mentee'

/** Changes some details of a mentee where they stand, and says why it was refused. */
export function useMenteeDetails(mentee: Mentee) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const save = async (patch: MenteePatch) => (await attempt(send('mentee.save', { id: mentee.id, details: detailsWith(mentee, patch) }))) !== undefined
  return { problem, save }
}

/** Opens the interview under way with a mentee, or begins one. */
export function useInterviewWith(mentee: Mentee) {
  const [book, send] = [useCasebook(), useSend()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const begun = underWay(book, mentee.id)

  const open = async () => {
    if (begun) {
      navigate(places.interview(begun.id))
      return
    }
    const delta = await attempt(send('interview.begin', { subject: { kind: 'mentee', id: mentee.id } }))
    const id = Object.keys(delta?.put.interviews ?? {})[0]
    if (id !== undefined) navigate(places.interview(id))
  }

  return { begun, open, problem }
}

/** Begins to form a pair with a mentee already chosen. */
export function usePairWith(mentee: Mentee) {
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const form = async () => {
    const delta = await attempt(send('pair-draft.save', { draft: { menteeId: mentee.id } }))
    const id = Object.keys(delta?.put.pairDrafts ?? {})[0]
    if (id !== undefined) navigate(places.pairDraft(id))
  }
  return { form, problem }
}
