import { Button, Timeline } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useHistory } from '../../api/use-history'
import { Facts } from '../../ui/Facts'
import { History } from '../../ui/History'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { agreementsOf } from './agreements'
import { ContractBlock } from './ContractBlock'
import { Corrections } from './Corrections'
import { Moves } from './Moves'
import { PairHead } from './PairHead'
import { StaffSection } from './StaffSection'
import { eventsOf } from './story'
import { TermsForm } from './TermsForm'

import type { Casebook } from '#shared/casebook/casebook'
import { PairId } from '#shared/domain/ids'
import { type Pair, stateOf } from '#shared/domain/pair'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.page

/** Everything about one pair: where it stands, what comes next, what was agreed, its contract. */
export function PairPage({ pairId }: { readonly pairId: string }) {
  const book = useCasebook()
  const known = PairId.safeParse(pairId)
  const pair = known.data && book.pairs[known.data]
  if (pair) return <Known book={book} pair={pair} />
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

  return (
    <Page title={words.title(pair.reference)} lead={<PairHead book={book} pair={pair} today={today} />}>
      <Moves pair={pair} onAgreeTerms={agree} />
      <ContractBlock book={book} pair={pair} today={today} onAgreeTerms={agree} />
      <TermsSection pair={pair} onChange={change} />
      <StaffSection book={book} pair={pair} />
      <Section title={words.story}>
        <Timeline bulletSize={12} lineWidth={2} active={Number.MAX_SAFE_INTEGER}>
          {eventsOf(pair, agreementsOf(book, pair)).map(({ on, what, detail }, index) => (
            <Timeline.Item key={index} title={`${shortDay(on)} – ${what}`}>
              {detail}
            </Timeline.Item>
          ))}
        </Timeline>
      </Section>
      <Section title={words.history}>
        <History rows={history} />
      </Section>
      <Corrections book={book} pair={pair} />
      {terms && <TermsForm pair={pair} as={terms} onDone={() => setTerms(undefined)} />}
    </Page>
  )
}

function TermsSection({ pair, onChange }: { readonly pair: Pair; readonly onChange: () => void }) {
  const state = stateOf(pair)
  const { labels } = words
  // The first terms are agreed in « Que s’est-il passé ? », and only there.
  if (!('terms' in state)) return <Section title={words.facts}>{words.noTerms}</Section>

  const change = (
    <Button variant="subtle" size="compact-sm" aria-label={words.changeTerms} onClick={onChange}>
      {words.change}
    </Button>
  )
  const { startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel } = state.terms
  return (
    <Section title={words.facts} actions={change}>
      <Facts
        rows={[
          [labels.start, shortDay(startsOn)],
          [labels.end, shortDay(endsOn)],
          ...('activeFrom' in state ? [[labels.activeFrom, shortDay(state.activeFrom)] as const] : []),
          [labels.place, meetingPlace],
          [labels.access, accessInstructions],
          [labels.rhythm, words.rhythm(meetingsPerMonth, minutesPerMeeting)],
          [labels.channel, contactChannel],
        ]}
      />
    </Section>
  )
}
