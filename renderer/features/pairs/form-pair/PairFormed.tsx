import { Button, Group, List, Stack } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { milestoneLabel } from '../milestones'
import { datesOf } from '../next-dates'

import { contractGaps } from '#shared/casebook/contract-queries'
import type { PairId } from '#shared/domain/ids'
import { type Pair, stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.form.done

/** The end of the wizard: what was done, what to print, whom to call, when. */
export function PairFormed({ pairId }: { readonly pairId: PairId }) {
  const book = useCasebook()
  const today = useToday()
  const pair = book.pairs[pairId]
  if (!pair) return null

  const state = stateOf(pair)
  const dates = datesOf(book, pair, today)
  const reach = ({ phone, email }: { readonly phone?: string | undefined; readonly email?: string | undefined }) => [phone, email].filter(Boolean).join(' · ') || words.noReach
  const people = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  return (
    <Page title={words.title(pair.reference)} lead={words.what[pair.opening.kind]}>
      <Section title={words.print}>
        <ToPrint pair={pair} ready={contractGaps(book, pair, today).length === 0} />
      </Section>
      <Section title={words.call}>
        <List>
          {people.flatMap(person =>
            person ? (
              <List.Item key={person.id} style={{ overflowWrap: 'anywhere' }}>
                <strong>{fullName(person)}</strong> – {reach(person)}
              </List.Item>
            ) : (
              []
            ),
          )}
        </List>
      </Section>
      <Section title={words.when}>
        {dates.length === 0 && (state.stage === 'suspended' ? words.resumption : words.noDates)}
        <List>
          {dates.map(milestone => (
            <List.Item key={`${milestone.kind}-${milestone.on}`}>
              {shortDay(milestone.on)} – {milestoneLabel(milestone)}
            </List.Item>
          ))}
        </List>
      </Section>
      <Group>
        <Button component={Link} href={places.pair(pairId)}>
          {words.open}
        </Button>
        <Button component={Link} href={places.pairs} variant="default">
          {pairWords.form.toList}
        </Button>
      </Group>
    </Page>
  )
}

function ToPrint({ pair, ready }: { readonly pair: Pair; readonly ready: boolean }) {
  const { stage } = stateOf(pair)
  if (stage === 'proposed') {
    return (
      <ButtonLink href={places.sheet({ kind: 'mentee-profile', menteeId: pair.menteeId, mentorId: pair.mentorId, pairId: pair.id })}>{proposalWords.now.proposed.sheet}</ButtonLink>
    )
  }
  if (stage !== 'validated') return words.nothingToPrint
  return (
    <Stack gap="xs" align="flex-start">
      {!ready && words.incomplete}
      <Button component={Link} href={ready ? places.contractToPrint(pair.id) : places.pair(pair.id)} variant={ready ? 'filled' : 'default'}>
        {ready ? words.contract : words.open}
      </Button>
    </Stack>
  )
}
