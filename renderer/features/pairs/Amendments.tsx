import { Group, Stack } from '@mantine/core'

import { ButtonLink } from '../../ui/ButtonLink'
import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { amendmentKinds, amendmentsOf } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { endingOf } from '#shared/casebook/pair-ending'
import { type Amendment, type AmendmentChange, amendmentCompletedOn } from '#shared/domain/amendment'
import { missingSignatures } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { amendmentWords as words } from '#shared/text/amendments'

interface AmendmentsProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** The amendments to the contract of a pair, and the letters at its end; nothing while there is neither, nor can be. */
export function Amendments({ book, pair, today }: AmendmentsProps) {
  const amendments = amendmentsOf(book, pair.id)
  const mayAmend = amendmentKinds(pair, today).length > 0
  const hasEnded = endingOf(pair) !== undefined
  if (amendments.length === 0 && !mayAmend && !hasEnded) return null

  return (
    <Section title={words.section}>
      <Stack>
        {amendments.length === 0 ? (
          <p className="unknown">{words.none}</p>
        ) : (
          <LinkList
            rows={amendments.map(amendment => ({
              key: amendment.id,
              href: places.amendment(amendment.id),
              label: words.named(amendment.number, amendment.change.kind),
              detail: `${summaryOf(amendment.change)} – ${standingOf(amendment)}`,
            }))}
          />
        )}
        <Group>
          {mayAmend && (
            <ButtonLink href={places.newAmendment(pair.id)} variant="default">
              {words.prepare}
            </ButtonLink>
          )}
          {hasEnded &&
            (['mentor', 'mentee'] as const).map(to => {
              const sheet = { kind: 'termination-letter', pairId: pair.id, to } as const
              return (
                <ButtonLink key={to} href={places.sheet(sheet)} variant="default">
                  {words.letters[to]}
                </ButtonLink>
              )
            })}
        </Group>
      </Stack>
    </Section>
  )
}

function summaryOf(change: AmendmentChange): string {
  const { summaries } = words
  switch (change.kind) {
    case 'extension':
      return summaries.extension(change.endsOn)
    case 'suspension':
      return summaries.suspension(change.from, change.until)
    case 'place':
      return summaries.place(change.meetingPlace, change.from)
  }
}

function standingOf(amendment: Amendment): string {
  const completedOn = amendmentCompletedOn(amendment)
  if (amendment.voidedOn) return words.states.void(amendment.voidedOn)
  return completedOn ? words.states.complete(completedOn) : words.states.missing(missingSignatures(amendment).length)
}
