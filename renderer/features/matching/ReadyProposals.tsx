import { Button, Group } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { pairNames } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { useReserve } from './use-reserve'

import type { Casebook } from '#shared/casebook/casebook'
import { frozenBy, type ReadyProposal, readyProposals } from '#shared/casebook/pairings'
import { later } from '#shared/domain/iso-date'
import { opened, type Pair, stateOf } from '#shared/domain/pair'
import { matchingHome as words } from '#shared/text/matching-pages'

/** Proposals kept ready: those that can be made today, and those that wait for another pair to be over. */
export function ReadyProposals() {
  const book = useCasebook()
  const reserve = useReserve()
  const ready = readyProposals(book)
  return (
    <Section title={words.ready}>
      <Problem problem={reserve.problem} />
      {ready.length === 0 ? (
        <p className="unknown">{words.noneReady}</p>
      ) : (
        <LinkList
          rows={ready.map(draft => {
            const names = pairNames(book, draft)
            const pair = frozenBy(book, draft)
            return {
              key: draft.id,
              href: places.matchMentee(draft.menteeId),
              label: names,
              detail: (
                <>
                  {pair ? frozenInWords(book, draft, pair) : words.readySince(draft.begunOn)}
                  {draft.why !== undefined && <div>{draft.why}</div>}
                </>
              ),
              state: pair ? <StateBadge sign="❄" tone="neutral" label={words.isFrozen} /> : <StateBadge sign="★" tone="good" label={words.isReady} />,
              action: (
                <Group gap="xs">
                  {pair ? (
                    <ButtonLink variant="default" size="compact-sm" href={places.pair(pair.id)}>
                      {words.seePair}
                    </ButtonLink>
                  ) : (
                    <ButtonLink variant="default" size="compact-sm" href={places.newProposal(draft.menteeId, draft.mentorId)} aria-label={words.proposeOf(names)}>
                      {words.propose}
                    </ButtonLink>
                  )}
                  <Button variant="subtle" size="compact-sm" aria-label={words.dropOf(names)} onClick={() => void reserve.drop(draft)}>
                    {words.drop}
                  </Button>
                </Group>
              ),
            }
          })}
        />
      )}
    </Section>
  )
}

/** Because of which pair a proposal is frozen, and since when: since that pair began, or since the proposal was kept. */
function frozenInWords(book: Casebook, draft: ReadyProposal, pair: Pair): string {
  const [names, since] = [pairNames(book, pair), later(draft.begunOn, opened(pair.opening).since)]
  if (pair.menteeId === draft.menteeId) return words.frozen.menteeTaken(names, since)
  return stateOf(pair).stage === 'proposed' ? words.frozen.mentorAsked(names, since) : words.frozen.mentorFull(names, since)
}
