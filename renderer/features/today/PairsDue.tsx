import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { pairNames } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { Section } from '../../ui/Section'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import type { PairDue, Urgency } from './pair-due'

import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.due

/** How many are shown at first: the most pressing ones. */
const SHOWN = 12

const looks: Readonly<Record<Urgency, { readonly sign: string; readonly tone: Tone }>> = {
  late: { sign: '!', tone: 'bad' },
  due: { sign: '◔', tone: 'wait' },
  ready: { sign: '○', tone: 'neutral' },
  soon: { sign: '◐', tone: 'wait' },
}

/** What waits at the pairs, the most pressing first, each with the way to where it is done. */
export function PairsDue({ pairs }: { readonly pairs: readonly PairDue[] }) {
  const book = useCasebook()
  const [isWhole, setIsWhole] = useState(false)
  if (pairs.length === 0) return null
  const shown = isWhole ? pairs : pairs.slice(0, SHOWN)
  return (
    <Section title={words.title}>
      <LinkList
        rows={shown.map(({ key, of, why, href, act, urgency }) => ({
          key,
          href,
          label: pairNames(book, of),
          detail: why,
          state: <StateBadge {...looks[urgency]} label={words.states[urgency]} />,
          action: (
            <ButtonLink href={href} variant="default" size="xs">
              {act}
            </ButtonLink>
          ),
        }))}
      />
      {shown.length < pairs.length && (
        <Button variant="subtle" mt="sm" onClick={() => setIsWhole(true)}>
          {words.others(pairs.length - shown.length)}
        </Button>
      )}
    </Section>
  )
}
