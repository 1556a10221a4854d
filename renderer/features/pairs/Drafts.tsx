import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useSend } from '../../api/mirror'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { RefusalNotice } from './RefusalNotice'

import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { begunDrafts } from '#shared/casebook/pairings'
import type { PairDraft } from '#shared/domain/pair-draft'
import { fullName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.list

function labelOf(book: Casebook, { mentorId, menteeId, begunOn }: PairDraft): string {
  const [mentor, mentee] = [mentorId && book.mentors[mentorId], menteeId && book.mentees[menteeId]]
  return words.draft(peopleOf(mentor && fullName(mentor), mentee && fullName(mentee)), begunOn)
}

function peopleOf(mentor: string | undefined, mentee: string | undefined): string {
  if (mentor && mentee) return words.both(mentor, mentee)
  if (mentor) return words.onlyMentor(mentor)
  return mentee ? words.onlyMentee(mentee) : words.nobodyChosen
}

/** Pairs that were begun in the wizard and left in the middle; several are folded to one line, so that the list of pairs stays in sight. */
export function Drafts({ book }: { readonly book: Casebook }) {
  const send = useSend()
  const [toDiscard, setToDiscard] = useState<PairDraft>()
  const [refusal, setRefusal] = useState<Refusal>()
  const drafts = begunDrafts(book)
  if (drafts.length === 0) return null

  const discard = async ({ id }: PairDraft) => {
    const reply = await send('pair-draft.discard', { id })
    setRefusal(reply.ok ? undefined : reply.error)
    setToDiscard(undefined)
  }
  const lines = (
    <Stack gap="xs">
      {drafts.map(draft => (
        <DraftLine key={draft.id} draft={draft} label={labelOf(book, draft)} onDiscard={() => setToDiscard(draft)} />
      ))}
    </Stack>
  )

  return (
    <Section title={words.drafts}>
      {refusal && <RefusalNotice refusal={refusal} />}
      {drafts.length === 1 ? (
        lines
      ) : (
        <details>
          <summary>{words.draftCount(drafts.length)}</summary>
          {lines}
        </details>
      )}
      <ConfirmDialog
        opened={toDiscard !== undefined}
        title={words.discardTitle}
        confirmLabel={words.discard}
        danger
        onConfirm={() => void (toDiscard && discard(toDiscard))}
        onClose={() => setToDiscard(undefined)}
      >
        {toDiscard && words.discardMeaning(labelOf(book, toDiscard))}
      </ConfirmDialog>
    </Section>
  )
}

interface DraftLineProps {
  readonly draft: PairDraft
  readonly label: string
  readonly onDiscard: () => void
}

const DraftLine = ({ draft, label, onDiscard }: DraftLineProps) => (
  <Group justify="space-between">
    <span>{label}</span>
    <Group gap="xs">
      <Button component={Link} href={places.pairDraft(draft.id)} size="compact-sm" aria-label={words.resumeOf(label)}>
        {words.resume}
      </Button>
      <Button variant="subtle" size="compact-sm" aria-label={words.discardOf(label)} onClick={onDiscard}>
        {words.discard}
      </Button>
    </Group>
  </Group>
)
