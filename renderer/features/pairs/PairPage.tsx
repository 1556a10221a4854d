import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useHistory } from '../../api/use-history'
import { History } from '../../ui/History'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Amendments } from './Amendments'
import { ContractBlock } from './ContractBlock'
import { Corrections } from './Corrections'
import { EntrySection } from './entry/EntrySection'
import { lifeParts } from './life-parts'
import { Moves } from './Moves'
import { Now } from './now/Now'
import { PairHead } from './PairHead'
import { StaffSection } from './StaffSection'
import { TermsForm } from './TermsForm'
import { TermsSection } from './TermsSection'
import { DocumentsSection } from './whole-story/DocumentsSection'
import { type PagePart, PageParts } from './whole-story/PageParts'
import { StorySection } from './whole-story/StorySection'

import type { Casebook } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { PairId } from '#shared/domain/ids'
import { type Pair, stateOf } from '#shared/domain/pair'
import { entryWords } from '#shared/text/entry'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.page

/** Everything about one pair: where it stands, what comes next, what was agreed, its life and its papers. */
export function PairPage({ pairId }: { readonly pairId: string }) {
  const book = useCasebook()
  const known = PairId.safeParse(pairId)
  const pair = known.data && book.pairs[known.data]
  // Another pair is another page: nothing half typed of this one goes with it.
  if (pair) return <Known key={pair.id} book={book} pair={pair} />
  return (
    <Page title={words.notFound} lead={words.notFoundMeaning}>
      <Link href={places.pairs}>{pairWords.form.toList}</Link>
    </Page>
  )
}

function Known({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const today = useToday()
  const [terms, setTerms] = useState<'agreement' | 'correction'>()
  const state = stateOf(pair)
  const history = useHistory(pair.id)
  const agree = () => setTerms('agreement')
  // What stands in a printed contract is agreed anew; anything else is put right where it was noted.
  const change = () => setTerms(state.stage === 'contract-printed' ? 'agreement' : 'correction')
  const all = { book, pair, today }

  const parts: readonly PagePart[] = [
    ...lifeParts(all),
    { key: 'story', label: words.story, content: <StorySection {...all} /> },
    { key: 'terms', label: words.facts, content: <TermsSection pair={pair} onChange={change} /> },
    ...(entryFor(book, pair) ? [{ key: 'entry', label: entryWords.section, content: <EntrySection book={book} pair={pair} /> }] : []),
    {
      key: 'contract',
      label: words.parts.contract,
      content: (
        <div className="page-body">
          <ContractBlock {...all} onAgreeTerms={agree} />
          <Amendments {...all} />
        </div>
      ),
    },
    { key: 'documents', label: proposalWords.documents.title, content: <DocumentsSection {...all} /> },
    { key: 'staff', label: words.staff, content: <StaffSection book={book} pair={pair} /> },
    {
      key: 'history',
      label: words.history,
      content: (
        <Section title={words.history}>
          <History rows={history} />
        </Section>
      ),
    },
    { key: 'mistakes', label: words.mistakes, content: <Corrections book={book} pair={pair} /> },
  ]

  return (
    <Page title={words.title(pair.reference)} lead={<PairHead {...all} />}>
      <Now {...all} onAgreeTerms={agree} />
      <Moves pair={pair} />
      <PageParts parts={parts} />
      {terms && <TermsForm pair={pair} as={terms} onDone={() => setTerms(undefined)} />}
    </Page>
  )
}
