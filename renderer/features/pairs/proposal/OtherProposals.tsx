import { useCasebook } from '../../../api/mirror'
import { pairNames } from '../../../api/names'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'

import { frozenBy, readyProposals } from '#shared/casebook/pairings'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { proposalWords as words } from '#shared/text/proposals'

interface OtherProposalsProps {
  readonly mentorId: MentorId
  readonly menteeId: MenteeId
}

/** The other proposals kept ready for the same people: this one freezes them until it is over. */
export function OtherProposals({ mentorId, menteeId }: OtherProposalsProps) {
  const book = useCasebook()
  const others = readyProposals(book).filter(each => (each.mentorId === mentorId) !== (each.menteeId === menteeId))
  if (others.length === 0) return null
  return (
    <Section title={words.others}>
      <p className="form-hint">{words.othersMeaning}</p>
      <LinkList
        rows={others.map(each => {
          const pair = frozenBy(book, each)
          return { key: each.id, href: places.newProposal(each.menteeId, each.mentorId), label: pairNames(book, each), detail: pair ? words.frozen(pair.reference) : words.willFreeze }
        })}
      />
    </Section>
  )
}
