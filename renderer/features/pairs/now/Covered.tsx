import { Button, List } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { useSend } from '../../../api/mirror'
import { places } from '../../../ui/places'
import { RefusalNotice } from '../RefusalNotice'
import { coveredAt } from './covered-at'

import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { underWay } from '#shared/casebook/interviews'
import type { Pair } from '#shared/domain/pair'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.held

/** What was gone through at the first meeting, and what was not. */
export function Covered({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const send = useSend()
  const [, navigate] = useLocation()
  const [refusal, setRefusal] = useState<Refusal>()
  const covered = coveredAt(book, pair.id)
  const begun = underWay(book, pair.id)

  const fill = async () => {
    const reply = begun ? undefined : await send('interview.begin', { subject: { kind: 'pair', id: pair.id } })
    const id = begun?.id ?? (reply?.ok ? Object.values(reply.value.put.interviews ?? {})[0]?.id : undefined)
    if (id) navigate(places.interview(id))
    else if (reply && !reply.ok) setRefusal(reply.error)
  }

  if (!covered)
    return (
      <div>
        {refusal && <RefusalNotice refusal={refusal} />}
        {words.noGrid}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => void fill()}>
          {words.fillGrid}
        </Button>
      </div>
    )
  return (
    <div>
      <p>
        {words.covered(covered.done, covered.done + covered.left.length)} <Link href={places.interview(covered.interviewId)}>{words.seeGrid}</Link>
      </p>
      {covered.left.length === 0 ? (
        <p>{words.allCovered}</p>
      ) : (
        <details>
          <summary>{words.notCovered(covered.left.length)}</summary>
          <List size="sm" withPadding>
            {covered.left.map(what => (
              <List.Item key={what}>{what}</List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  )
}
