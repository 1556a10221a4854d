import { Box, Button, Group } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ListExport } from '../../paper/ListExport'
import { ButtonLink } from '../../ui/ButtonLink'
import { EmptyState } from '../../ui/EmptyState'
import { exportedList } from '../../ui/exported-list'
import { LinkList, type LinkRow } from '../../ui/LinkList'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import type { Column } from '../../ui/table-view'
import { AwaitedSignatures } from './AwaitedSignatures'

import { type AwaitedPaper, awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import type { Casebook } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import { awaitingWords as words } from '#shared/text/amendments'
import { enumerated } from '#shared/text/format'
import { listExports } from '#shared/text/list-exports'

const heads = listExports.awaiting

/** The contracts and amendments that somebody must still sign, the longest waiting first; each signature is noted in its line. */
export function AwaitingSignatures() {
  const [book, today] = [useCasebook(), useToday()]
  const [signing, setSigning] = useState<string>()
  const [complete, setComplete] = useState<string>()
  const papers = awaitingSignatures(book, today)
  const print = (
    <ButtonLink href={places.sheet({ kind: 'awaiting-signatures' })} variant="default">
      {words.print}
    </ButtonLink>
  )
  const rowOf = (paper: AwaitedPaper): LinkRow => {
    const [id, label, isOpen] = [idOf(paper), labelOf(book, paper), signing === idOf(paper)]
    return {
      key: id,
      href: paper.kind === 'contract' ? places.contract(paper.contract.id) : places.amendment(paper.amendment.id),
      label,
      detail: `${words.printedAgo(paper.printedOn, paper.days)} – ${words.missing(paper.missing.map(party => words.parties[party]))}`,
      action: (
        <>
          <Group gap="xs">
            <Button variant="default" size="compact-sm" aria-expanded={isOpen} aria-label={(isOpen ? words.closeOf : words.signOf)(label)} onClick={() => setSigning(isOpen ? undefined : id)}>
              {isOpen ? words.close : words.sign}
            </Button>
            <ButtonLink href={places.pair(paper.pair.id)} variant="subtle" size="compact-sm" aria-label={words.toPairOf(paper.pair.reference)}>
              {words.toPair}
            </ButtonLink>
          </Group>
          {isOpen && (
            <Box w="100%" maw={560}>
              <AwaitedSignatures paper={paper} onComplete={() => setComplete(label)} />
            </Box>
          )}
        </>
      ),
    }
  }
  return (
    <Page title={words.title} lead={words.lead} actions={papers.length > 0 && print}>
      {complete !== undefined && <Notice tone="good" title={words.complete(complete)} />}
      {papers.length === 0 ? (
        <Section title={words.none}>
          <EmptyState stage={3}>{words.noneMeaning}</EmptyState>
        </Section>
      ) : (
        <Section title={words.count(papers.length)} actions={<ListExport chosen={0} list={() => exportedList(heads.caption, columnsIn(book), papers)} />}>
          <LinkList rows={papers.map(rowOf)} />
        </Section>
      )}
    </Page>
  )
}

const columnsIn = (book: Casebook): readonly Column<AwaitedPaper>[] => [
  { key: 'reference', label: heads.reference, value: ({ pair }) => pair.reference },
  { key: 'paper', label: heads.paper, value: nameOf },
  { key: 'people', label: heads.people, value: paper => enumerated(peopleOf(book, paper)) },
  { key: 'printedOn', label: heads.printedOn, value: ({ printedOn }) => printedOn },
  { key: 'days', label: heads.days, value: ({ days }) => days },
  { key: 'missing', label: heads.missing, value: ({ missing }) => enumerated(missing.map(party => words.parties[party])) },
]

const idOf = (paper: AwaitedPaper): string => (paper.kind === 'contract' ? paper.contract.id : paper.amendment.id)

const labelOf = (book: Casebook, paper: AwaitedPaper): string => `${nameOf(paper)} – ${enumerated(peopleOf(book, paper))}`

const nameOf = (paper: AwaitedPaper): string => (paper.kind === 'contract' ? words.contract(paper.contract.version) : words.amendment(paper.amendment.number, paper.amendment.change.kind))

const peopleOf = (book: Casebook, { pair }: AwaitedPaper): readonly string[] =>
  [book.mentors[pair.mentorId], book.mentees[pair.menteeId]].flatMap(person => (person ? [fullName(person)] : []))
