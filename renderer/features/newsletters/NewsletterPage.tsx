import './newsletters.css'

import { useCasebook } from '../../api/mirror'
import { NotFound } from '../../ui/NotFound'
import { DraftPage } from './DraftPage'
import { IssuedPage } from './IssuedPage'

import { NewsletterId } from '#shared/domain/ids'

/** A newsletter: to be written and issued, or as it went out. */
export function NewsletterPage({ newsletterId }: { readonly newsletterId: string }) {
  const { newsletters } = useCasebook()
  const id = NewsletterId.safeParse(newsletterId)
  const newsletter = id.success ? newsletters[id.data] : undefined
  if (!newsletter) return <NotFound />
  const { issued } = newsletter
  return issued ? <IssuedPage key={newsletter.id} newsletter={{ ...newsletter, issued }} /> : <DraftPage key={newsletter.id} newsletter={newsletter} />
}
