import { SimpleGrid, Stack } from '@mantine/core'

import { AnswerCard } from './AnswerCard'
import { Covered } from './Covered'
import type { NowProps } from './now-props'

import { Side } from '#shared/domain/pair-move'
import type { StateAt } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.held

/** After the first meeting: the answer of each, on their own, and what was covered. */
export function HeldNow({ book, pair, today, state }: NowProps & { readonly state: StateAt<'first-meeting-held'> }) {
  const people = { mentor: book.mentors[pair.mentorId], mentee: book.mentees[pair.menteeId] }
  return (
    <Stack>
      <p>{words.lead(state.firstMeetingOn)}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        {Side.options.map(side => {
          const person = people[side]
          return <AnswerCard key={side} pair={pair} side={side} name={person ? fullName(person) : proposalWords.sides[side]} given={state.answers[side]} today={today} />
        })}
      </SimpleGrid>
      <Covered book={book} pair={pair} />
    </Stack>
  )
}
