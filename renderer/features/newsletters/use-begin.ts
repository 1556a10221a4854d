import { useLocation } from 'wouter'

import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { places } from '../../ui/places'

import type { NewsletterDetails } from '#shared/domain/newsletter'

/** Begins a newsletter and goes to its page. */
export function useBegin() {
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const begin = async (details: NewsletterDetails) => {
    const delta = await attempt(send('newsletter.save', { details }))
    const [id] = Object.keys(delta?.put.newsletters ?? {})
    if (id !== undefined) navigate(places.newsletter(id))
  }
  return { begin, problem }
}
