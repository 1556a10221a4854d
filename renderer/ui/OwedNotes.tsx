import { Button } from '@mantine/core'
import { useState } from 'react'

import { ButtonLink } from './ButtonLink'
import { LinkList } from './LinkList'
import { places } from './places'
import { Section } from './Section'
import { StateBadge } from './StateBadge'

import type { MenteeId } from '#shared/domain/ids'
import type { Milestone } from '#shared/domain/progress-update'
import { progress } from '#shared/text/progress'

const words = progress.owed

/** A note that a partner is owed, with the names one reads. */
export interface OwedNote {
  readonly menteeId: MenteeId
  readonly name: string
  /** Left out where the page is about that partner. */
  readonly partner?: string | undefined
  readonly milestone: Milestone
  readonly consent: 'given' | 'refused' | 'not-asked'
}

const looks = {
  given: { sign: '!', tone: 'wait' },
  'not-asked': { sign: '?', tone: 'wait' },
  refused: { sign: '×', tone: 'neutral' },
} as const

/** What a milestone is called in the middle of a sentence. */
export const milestoneWords = (milestone: Milestone): string => progress.milestone(milestone.kind, 'number' in milestone ? milestone.number : undefined)

/** How many stand on a page that has more to show. */
const SHOWN_AT_ONCE = 8

/** The notes to write to partners: about whom, on what, and whether the person agreed. */
export function OwedNotes({ notes }: { readonly notes: readonly OwedNote[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? notes : notes.slice(0, SHOWN_AT_ONCE)
  return (
    <div>
      <LinkList
        rows={shown.map(({ menteeId, name, partner, milestone, consent }) => ({
          key: menteeId,
          href: places.mentee(menteeId),
          label: name,
          detail: [partner, words.line(milestoneWords(milestone), milestone.on)].filter(Boolean).join(' – '),
          state: <StateBadge {...looks[consent]} label={words.consents[consent]} />,
          action: (
            <ButtonLink href={places.partnerUpdate(menteeId)} size="compact-sm" variant="default" aria-label={words.openOf(name)}>
              {words.open}
            </ButtonLink>
          ),
        }))}
      />
      {shown.length < notes.length && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {words.all(notes.length)}
        </Button>
      )}
    </div>
  )
}

/** The same as a part of a page; nothing while no note is owed. */
export function OwedNotesSection({ notes }: { readonly notes: readonly OwedNote[] }) {
  if (notes.length === 0) return null
  return (
    <Section title={words.title} actions={<span className="form-hint">{words.count(notes.length)}</span>}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        <OwedNotes notes={notes} />
      </div>
    </Section>
  )
}
