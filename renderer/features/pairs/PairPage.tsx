import { Button, Group, Stack, Timeline } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { ContractBlock } from './ContractBlock'
import { Corrections } from './Corrections'
import { milestoneLabel, USUAL_ACTION_PLAN_DAYS } from './milestones'
import { Moves } from './Moves'
import { datesAhead } from './next-dates'
import { StaffSection } from './StaffSection'
import { eventsOf } from './story'
import { TermsForm } from './TermsForm'

import type { Casebook } from '#shared/casebook/casebook'
import { contractGaps, standingContract } from '#shared/casebook/contract-queries'
import { currentArticles } from '#shared/casebook/organisation-commands'
import { missingSignatures } from '#shared/domain/contract'
import { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { openMoves, type Pair, stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { enumerated, shortDay } from '#shared/text/format'
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
  const mustAgree = openMoves(state).includes('agree-terms')
  const agree = () => setTerms('agreement')
  // What stands in a printed contract is agreed anew; anything else is put right where it was noted.
  const change = () => setTerms(state.stage === 'contract-printed' || !('terms' in state) ? 'agreement' : 'correction')

  return (
    <Page title={words.title(pair.reference)} lead={<Head book={book} pair={pair} today={today} />}>
      <Moves pair={pair} onAgreeTerms={agree} />
      <ContractBlock book={book} pair={pair} today={today} onAgreeTerms={agree} />
      <TermsSection pair={pair} {...(('terms' in state || mustAgree) && { onChange: change })} />
      <StaffSection book={book} pair={pair} />
      <Section title={words.story}>
        <Timeline bulletSize={12} lineWidth={2} active={Number.MAX_SAFE_INTEGER}>
          {eventsOf(pair).map(({ on, what, detail }, index) => (
            <Timeline.Item key={index} title={`${shortDay(on)} – ${what}`}>
              {detail}
            </Timeline.Item>
          ))}
        </Timeline>
      </Section>
      <Corrections book={book} pair={pair} />
      {terms && <TermsForm pair={pair} as={terms} onDone={() => setTerms(undefined)} />}
    </Page>
  )
}

function Head({ book, pair, today }: { readonly book: Casebook; readonly pair: Pair; readonly today: IsoDate }) {
  const state = stateOf(pair)
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const [next] = datesAhead(state, currentArticles(book)?.rules.actionPlanDays ?? USUAL_ACTION_PLAN_DAYS, today)
  const missing = missingAt(book, pair, today)
  // Signed by all three, and its first day still to come.
  const toCome = state.stage === 'active' && state.activeFrom > today ? state.activeFrom : undefined
  return (
    <Stack gap={6}>
      <span>
        <Link href={places.mentor(pair.mentorId)}>{mentor ? fullName(mentor) : words.unknown}</Link> {words.and}{' '}
        <Link href={places.mentee(pair.menteeId)}>{mentee ? fullName(mentee) : words.unknown}</Link>
      </span>
      <Group gap="xs">
        <PairBadge stage={state.stage} />
        <span>{toCome ? words.startsOn(toCome) : words.since(state.since)}</span>
      </Group>
      <span>
        {toCome ? words.toComeMeaning : pairWords.states[state.stage].meaning}
        {'reason' in state && ` ${words.reason(state.reason)}`}
      </span>
      {missing && <span>{words.isMissing(missing)}</span>}
      {next && <span>{words.next(milestoneLabel(next), next.on)}</span>}
    </Stack>
  )
}

/** What a pair waits for, in words; nothing when it waits for nothing that is ours to fill in. */
function missingAt(book: Casebook, pair: Pair, today: IsoDate): string | undefined {
  const { stage } = stateOf(pair)
  if (stage === 'validated') return enumerated(contractGaps(book, pair, today).map(gap => pairWords.contract.gaps[gap].what)) || undefined
  const contract = stage === 'contract-printed' ? standingContract(book, pair.id) : undefined
  return contract && enumerated(missingSignatures(contract).map(party => pairWords.contract.signatureOf[party]))
}

function TermsSection({ pair, onChange }: { readonly pair: Pair; readonly onChange?: () => void }) {
  const state = stateOf(pair)
  const { labels } = words
  const change = onChange && (
    <Button variant="subtle" size="compact-sm" aria-label={words.changeTerms} onClick={onChange}>
      {words.change}
    </Button>
  )
  if (!('terms' in state)) return <Section title={words.facts} actions={change}>{words.noTerms}</Section>

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
