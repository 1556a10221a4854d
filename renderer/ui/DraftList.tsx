import { ButtonLink } from './ButtonLink'
import { LinkList } from './LinkList'
import { places } from './places'
import { Section } from './Section'

import { daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { daysAgo } from '#shared/text/format'
import { shell } from '#shared/text/shell'

interface DraftListProps {
  readonly title: string
  readonly today: IsoDate
  readonly drafts: readonly { readonly id: string; readonly names: string; readonly begunOn: IsoDate }[]
}

const words = shell.today

/** Pairs whose wizard was left in the middle, each with the way back to it; nothing where there is none. */
export function DraftList({ title, today, drafts }: DraftListProps) {
  if (drafts.length === 0) return null
  return (
    <Section title={title}>
      <LinkList
        rows={drafts.map(({ id, names, begunOn }) => ({
          key: id,
          href: places.pairDraft(id),
          label: names,
          detail: words.begunOn(begunOn, daysAgo(daysBetween(begunOn, today))),
          action: (
            <ButtonLink href={places.pairDraft(id)} variant="default" size="xs">
              {words.resume}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}
