import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { ProposalForm } from './ProposalForm'

import { proposalWords as words } from '#shared/text/proposals'

/** A mentor is asked about a mentee: who they are, why, and until when an answer is expected. */
export function ProposalPage({ menteeId, mentorId }: { readonly menteeId: string; readonly mentorId: string }) {
  const book = useCasebook()
  const [mentor, mentee] = [entityAt(book.mentors, mentorId), entityAt(book.mentees, menteeId)]
  // Two other people are another proposal: nothing chosen for these goes with them.
  if (mentor && mentee) return <ProposalForm key={`${mentor.id} ${mentee.id}`} mentor={mentor} mentee={mentee} />
  return (
    <Page title={words.gone.title} lead={words.gone.text}>
      <ButtonLink href={places.matching}>{words.gone.back}</ButtonLink>
    </Page>
  )
}
