import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { type AwaitedPaper, awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import type { Casebook } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import { awaitingWords as words } from '#shared/text/amendments'
import { enumerated } from '#shared/text/format'

/** The contracts and amendments that somebody must still sign, the longest waiting first. */
export function AwaitingSignatures() {
  const [book, today] = [useCasebook(), useToday()]
  const papers = awaitingSignatures(book, today)
  const print = (
    <ButtonLink href={places.sheet({ kind: 'awaiting-signatures' })} variant="default">
      {words.print}
    </ButtonLink>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={papers.length > 0 && print}>
      {papers.length === 0 ? (
        <Section title={words.none}>
          <p className="unknown">{words.noneMeaning}</p>
        </Section>
      ) : (
        <Section title={words.count(papers.length)}>
          <LinkList rows={papers.map(paper => rowOf(book, paper))} />
        </Section>
      )}
    </Page>
  )
}

function rowOf(book: Casebook, paper: AwaitedPaper) {
  const { pair, printedOn, days, missing } = paper
  const people = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]].flatMap(person => (person ? [fullName(person)] : []))
  const [id, href, name] =
    paper.kind === 'contract'
      ? [paper.contract.id, places.contract(paper.contract.id), words.contract(paper.contract.version)]
      : [paper.amendment.id, places.amendment(paper.amendment.id), words.amendment(paper.amendment.number, paper.amendment.change.kind)]
  return {
    key: id,
    href,
    label: `${name} – ${enumerated(people)}`,
    detail: `${words.printedAgo(printedOn, days)} – ${words.missing(missing.map(party => words.parties[party]))}`,
    action: (
      <ButtonLink href={places.pair(pair.id)} variant="subtle" size="compact-sm" aria-label={words.toPairOf(pair.reference)}>
        {words.toPair}
      </ButtonLink>
    ),
  }
}
