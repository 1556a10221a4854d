import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useLists } from '../../../api/lists'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useExplained, useWhy } from '../explained'
import { useReserve } from '../use-reserve'
import { blockingInWords } from './group-words'
import { PairLine } from './PairLine'
import { Price } from './Price'
import { UnmatchedMentees, UnmatchedMentors } from './Unmatched'
import type { Group } from './use-group'

import type { GroupProposal, ProposedPair } from '#shared/matching/group-proposal'
import { matching } from '#shared/text/matching'
import { groupPage as words } from '#shared/text/matching-pages'

interface GroupResultProps {
  readonly proposal: GroupProposal
  readonly group: Group
}

const keyOf = ({ mentor, mentee }: ProposedPair) => `${mentor.id} ${mentee.id}`

/** A proposal for a group: the pairs, what each aim costs, who is left and why. Nothing is sent: chosen pairs are kept ready. */
export function GroupResult({ proposal, group }: GroupResultProps) {
  const { settings, mentors, lock, left, toggle } = group
  const lists = useLists()
  const [explain, why] = [useExplained(settings), useWhy(settings)]
  const reserve = useReserve()
  const [prepared, setPrepared] = useState<number>()
  const [busy, setBusy] = useState(false)
  const { pairs, blocking, blockingCount, refusedLocks } = proposal
  const isKept = ({ mentor, mentee }: ProposedPair) => reserve.of(mentor.id, mentee.id) !== undefined
  const chosen = pairs.filter(pair => !left.has(keyOf(pair)) && !isKept(pair))

  const prepare = async () => {
    setBusy(true)
    let kept = 0
    for (const pair of chosen) if (await reserve.keep(pair.mentor.id, pair.mentee.id, why(pair))) kept += 1
    setBusy(false)
    setPrepared(kept)
  }

  return (
    <>
      <Price proposal={proposal} />
      <Section title={words.result(pairs.length)} actions={<ButtonLink variant="default" size="compact-sm" href={group.sheet}>{words.print}</ButtonLink>}>
        <div className="page-body">
          {refusedLocks.map(({ menteeId, why }) => (
            <Notice key={menteeId} tone="warning" title={matching.group.refusedLock[why.kind]} />
          ))}
          {pairs.length === 0 && <p className="unknown">{words.noPair}</p>}
          <ul className="candidates">
            {pairs.map(pair => (
              <PairLine
                key={keyOf(pair)}
                pair={pair}
                explained={explain(pair)}
                mentors={mentors}
                settings={settings}
                lists={lists}
                isChosen={!left.has(keyOf(pair))}
                isKept={isKept(pair)}
                onChoose={() => toggle(keyOf(pair))}
                onLock={mentorId => lock(pair.mentee.id, mentorId)}
              />
            ))}
          </ul>
          <Problem problem={reserve.problem} />
          {prepared !== undefined && <Notice tone="good" title={words.prepared(prepared)} action={<Link href={places.matching}>{words.toReady}</Link>} />}
          {chosen.length > 0 && (
            <div className="group-prepare">
              <Button loading={busy} onClick={() => void prepare()}>
                {words.prepare(chosen.length)}
              </Button>
              <span className="form-hint">{words.prepareWhy}</span>
            </div>
          )}
        </div>
      </Section>
      {blockingCount > 0 && (
        <Section title={words.blocking}>
          <p className="form-hint">{matching.group.blockingCount(blockingCount)}</p>
          <ul className="match-removed">
            {blocking.map(pair => (
              <li key={`${pair.mentor.id} ${pair.mentee.id}`}>{blockingInWords(pair)}</li>
            ))}
          </ul>
        </Section>
      )}
      <UnmatchedMentees proposal={proposal} mentors={mentors} settings={settings} lists={lists} onLock={lock} onRelax={group.relax} />
      <UnmatchedMentors unmatched={proposal.unmatchedMentors} />
    </>
  )
}
