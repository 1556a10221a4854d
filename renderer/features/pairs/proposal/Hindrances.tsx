import { List } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import type { Hindrance } from '../why-not'

import { standingRefusal } from '#shared/casebook/pairings'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { enumerated } from '#shared/text/format'
import { proposalWords as words } from '#shared/text/proposals'

interface HindrancesProps {
  readonly hindrances: readonly Hindrance[]
  readonly mentor: Mentor
  readonly mentee: Mentee
}

/** What stands in the way of a proposal, each with the way out; and a refusal of before, which forbids nothing and is to be known. */
export function Hindrances({ hindrances, mentor, mentee }: HindrancesProps) {
  const refusal = standingRefusal(useCasebook(), mentor.id, mentee.id)
  return (
    <>
      {hindrances.length > 0 && (
        <Notice tone="warning" title={words.notNow}>
          <List>
            {hindrances.map(({ key, what, href, act }) => (
              <List.Item key={key}>
                {what} – <Link href={href}>{act}</Link>
              </List.Item>
            ))}
          </List>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" title={words.refusedBefore(refusal.on, enumerated(refusal.sides.map(side => words.sides[side])), refusal.reason)} action={<Link href={places.refusals}>{words.waysOut.register}</Link>} />
      )}
    </>
  )
}
