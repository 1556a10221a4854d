import { SimpleGrid } from '@mantine/core'

import { places } from '../../../ui/places'
import { type Candidate, PersonChoice } from './PersonChoice'
import { withMentor } from './proposals'
import { asksReadiness } from './step'
import { problemAt, type StepProps, withField } from './step-props'

import { type NotFree, type NotReady, openPairsOf, whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName, sortName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.people

function reason(book: Casebook, why: NotFree | NotReady): string {
  const reference = (id: string) => listed(book.pairs).find(pair => pair.id === id)?.reference ?? ''
  switch (why.code) {
    case 'pair/mentor-at-capacity':
      return words.notFree[why.code](why.pairIds.map(reference), book.mentors[why.mentorId]?.capacity ?? 0)
    case 'pair/employer-agreement-missing':
      return words.notFree[why.code](book.companies[why.companyId]?.name ?? '')
    case 'pair/mentee-has-open-pair':
      return words.notFree[why.code](reference(why.pairId))
    case 'pair/mentor-not-ready':
      return words.notFree[why.code](why.missing)
    case 'pair/mentor-absent':
      return words.notFree[why.code](why.until)
    case 'pair/mentee-not-accepted':
      return words.notFree[why.code](why.outcome)
  }
}

const told = (book: Casebook, reasons: readonly (NotFree | NotReady)[], otherwise: string) => reasons.map(why => reason(book, why)).join(' · ') || otherwise

const mentorsOf = (book: Casebook, today: IsoDate, ready: boolean): readonly Candidate[] =>
  listed(book.mentors).map(mentor => {
    const reasons = [...whyMentorIsNotFree(book, mentor, today), ...(ready ? whyMentorIsNotReady(book, mentor, today) : [])]
    const open = openPairsOf(book, mentor.id).length
    const note = told(book, reasons, open > 0 ? words.freeOf(open, mentor.capacity) : words.free)
    return { id: mentor.id, name: fullName(mentor), sortName: sortName(mentor), about: mentor.jobTitle ?? mentor.address.municipality ?? '', note, free: reasons.length === 0 }
  })

const menteesOf = (book: Casebook, ready: boolean): readonly Candidate[] =>
  listed(book.mentees).map(mentee => {
    const reasons = [...whyMenteeIsNotFree(book, mentee.id), ...(ready ? whyMenteeIsNotReady(mentee) : [])]
    const about = mentee.wishedJob ?? mentee.address.municipality ?? ''
    return { id: mentee.id, name: fullName(mentee), sortName: sortName(mentee), about, note: told(book, reasons, words.free), free: reasons.length === 0 }
  })

/** Who forms the pair. */
export function PeopleStep({ draft, problems, book, today, keep }: StepProps) {
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
