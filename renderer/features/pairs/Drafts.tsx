import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useSend } from '../../api/mirror'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { RefusalNotice } from './RefusalNotice'

import type { Refusal } from '#shared/api/api'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { frozenBy, readyProposals } from '#shared/casebook/pairings'
import type { PairDraft } from '#shared/domain/pair-draft'
import { fullName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

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

/** A proposal kept ready is taken up on the page of proposals, which says why it is frozen where it is. */
const placeOfDraft = ({ id, situation, mentorId, menteeId }: PairDraft) => (situation === 'proposed' && mentorId && menteeId ? places.newProposal(menteeId, mentorId) : places.pairDraft(id))

function frozen(book: Casebook, { id }: PairDraft): string {
  const ready = readyProposals(book).find(each => each.id === id)
  const pair = ready && frozenBy(book, ready)
  return pair ? `, ${proposalWords.frozen(pair.reference)}` : ''
}

/** Pairs that were begun in the wizard and left in the middle. */
export function Drafts({ book }: { readonly book: Casebook }) {
  const send = useSend()
  const [toDiscard, setToDiscard] = useState<PairDraft>()
  const [refusal, setRefusal] = useState<Refusal>()
  const drafts = listed(book.pairDrafts)
  if (drafts.length === 0) return null

  const discard = async ({ id }: PairDraft) => {
    const reply = await send('pair-draft.discard', { id })
    setRefusal(reply.ok ? undefined : reply.error)
    setToDiscard(undefined)
  }

  return (
    <Section title={words.drafts}>
      {refusal && <RefusalNotice refusal={refusal} />}
      <Stack gap="xs">
        {drafts.map(draft => {
          const label = labelOf(book, draft)
          return (
            <Group key={draft.id} justify="space-between">
              <span>
                {label}
                {frozen(book, draft)}
              </span>
              <Group gap="xs">
                <Button component={Link} href={placeOfDraft(draft)} size="compact-sm" aria-label={words.resumeOf(label)}>
                  {words.resume}
                </Button>
                <Button variant="subtle" size="compact-sm" aria-label={words.discardOf(label)} onClick={() => setToDiscard(draft)}>
                  {words.discard}
                </Button>
              </Group>
            </Group>
          )
        })}
      </Stack>
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
