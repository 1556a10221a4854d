import { SimpleGrid, Stack } from '@mantine/core'
import { useMemo } from 'react'

import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { matchOf } from '../proposal/match-of'
import { reasonInWords } from '../why-not'
import { type Candidate, PersonChoice } from './PersonChoice'
import { withMentor } from './proposals'
import { asksReadiness } from './step'
import { problemAt, type StepProps, withField } from './step-props'

import { type NotFree, type NotReady, openPairsOf, whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName, sortName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.form.people

const told = (book: Casebook, reasons: readonly (NotFree | NotReady)[], otherwise: string) => reasons.map(why => reasonInWords(book, why)).join(' · ') || otherwise

const mentorsOf = (book: Casebook, today: IsoDate, ready: boolean): readonly Candidate[] =>
  inUse(book.mentors).map(mentor => {
    const reasons = [...whyMentorIsNotFree(book, mentor, today), ...(ready ? whyMentorIsNotReady(book, mentor, today) : [])]
    const open = openPairsOf(book, mentor.id).length
    const note = told(book, reasons, open > 0 ? words.freeOf(open, mentor.capacity) : words.free)
    return { id: mentor.id, name: fullName(mentor), sortName: sortName(mentor), about: mentor.jobTitle ?? mentor.address.municipality ?? '', note, free: reasons.length === 0 }
  })

const menteesOf = (book: Casebook, ready: boolean): readonly Candidate[] =>
  inUse(book.mentees).map(mentee => {
    const reasons = [...whyMenteeIsNotFree(book, mentee.id), ...(ready ? whyMenteeIsNotReady(mentee) : [])]
    const about = mentee.wishedJob ?? mentee.address.municipality ?? ''
    return { id: mentee.id, name: fullName(mentee), sortName: sortName(mentee), about, note: told(book, reasons, words.free), free: reasons.length === 0 }
  })

/** Who forms the pair. */
export function PeopleStep({ draft, problems, book, today, keep }: StepProps) {
  return (
    <Stack>
      <People {...{ draft, problems, book, today, keep }} />
      <Match draft={draft} book={book} today={today} />
    </Stack>
  )
}

/** What the matching says of the two who were chosen for a proposal; nothing before both are. */
function Match({ draft: { situation, mentorId, menteeId }, book, today }: Pick<StepProps, 'draft' | 'book' | 'today'>) {
  const [mentor, mentee] = [mentorId && book.mentors[mentorId], menteeId && book.mentees[menteeId]]
  const match = useMemo(() => (situation === 'proposed' && mentor && mentee ? matchOf(book, mentor, mentee, today) : undefined), [situation, book, mentor, mentee, today])
  return match ? <Facts rows={[[proposalWords.match, [match.scoreText, match.sentence, ...match.warnings].join('\n')]]} /> : null
}

function People({ draft, problems, book, today, keep }: Pick<StepProps, 'draft' | 'problems' | 'book' | 'today' | 'keep'>) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <PersonChoice
        side="mentor"
        candidates={mentorsOf(book, today, asksReadiness(draft))}
        chosen={draft.mentorId}
        onChoose={id => keep(withMentor(draft, MentorId.parse(id), book))}
        error={problemAt(problems, 'mentorId')}
        createHref={places.newMentor}
      />
      <PersonChoice
        side="mentee"
        candidates={menteesOf(book, asksReadiness(draft))}
        chosen={draft.menteeId}
        onChoose={id => keep(withField(draft, 'menteeId', MenteeId.parse(id)))}
        error={problemAt(problems, 'menteeId')}
        createHref={places.newMentee}
      />
    </SimpleGrid>
  )
}
