import { Group, Stack } from '@mantine/core'

import { useLists } from '../../../api/lists'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { ToCancel } from '../life/ToCancel'
import { reasonInWords } from '../why-not'
import { AnswerCard } from './AnswerCard'
import type { NowProps } from './now-props'

import { whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import { isInUse } from '#shared/casebook/limitation'
import { refusalsIn } from '#shared/casebook/pairings'
import { labelOf } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { enumerated } from '#shared/text/format'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.over

/** A pair that is over: whether its people may be matched again, and the way to it. */
export function OverNow({ book, pair, today }: NowProps) {
  const [mentor, mentee] = [entityInUse(book.mentors[pair.mentorId]), entityInUse(book.mentees[pair.menteeId])]
  const { stage } = stateOf(pair)
  const ofMentor = mentor ? [...whyMentorIsNotFree(book, mentor, today), ...whyMentorIsNotReady(book, mentor, today)] : []
  const ofMentee = mentee ? [...whyMenteeIsNotFree(book, mentee.id), ...whyMenteeIsNotReady(mentee)] : []
  const told = (person: NonNullable<typeof mentor | typeof mentee>, reasons: typeof ofMentor) =>
    reasons.length === 0 ? words.available(fullName(person), person.agreement) : words.notYet(fullName(person), person.agreement, enumerated(reasons.map(why => reasonInWords(book, why))))

  return (
    <Stack>
      <Why book={book} pair={pair} />
      <OtherAnswer book={book} pair={pair} today={today} />
      <ToCancel book={book} pairId={pair.id} />
      <div>
        {mentor && <p>{told(mentor, ofMentor)}</p>}
        {mentee && stage !== 'closed' && <p>{told(mentee, ofMentee)}</p>}
        <p>{words.kept}</p>
      </div>
      <Group>
        {mentee && stage !== 'closed' && ofMentee.length === 0 && <ButtonLink href={places.matchMentee(mentee.id)}>{words.again(fullName(mentee))}</ButtonLink>}
        {mentor && ofMentor.length === 0 && (
          <ButtonLink href={places.matchMentor(mentor.id)} variant="default">
            {words.again(fullName(mentor))}
          </ButtonLink>
        )}
      </Group>
    </Stack>
  )
}

/** Nobody looks again for a person whose file is frozen or erased. */
const entityInUse = <Person extends Mentor | Mentee>(person: Person | undefined): Person | undefined => (person && isInUse(person) ? person : undefined)

/** The answer of the other, which is still to be noted on its own; nothing once both have answered. */
function OtherAnswer({ book, pair, today }: NowProps) {
  const state = stateOf(pair)
  const side = state.stage === 'not-validated' ? Side.options.find(each => !state.answers[each]) : undefined
  const person = side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  if (!side || (person && !isInUse(person))) return null
  return (
    <Stack gap="xs" maw="32rem">
      <p>{words.otherAnswer}</p>
      <AnswerCard pair={pair} side={side} name={person ? fullName(person) : proposalWords.sides[side]} given={undefined} today={today} />
    </Stack>
  )
}

/** Why one of the two said no, by the list and in words. */
function Why({ book, pair }: Pick<NowProps, 'book' | 'pair'>) {
  const reasons = useLists()('proposal-refusals')
  const refusal = refusalsIn(book).find(({ pairId }) => pairId === pair.id)
  if (!refusal) return null
  const why = [...new Set([refusal.why && labelOf(reasons, refusal.why), refusal.reason].filter(Boolean))].join(' · ')
  return why === '' ? null : <p>{words.why(why)}</p>
}
