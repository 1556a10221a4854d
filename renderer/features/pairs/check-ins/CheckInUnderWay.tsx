import { Button } from '@mantine/core'
import { useState } from 'react'

import { GridFields } from '../../../asking/GridForm'
import type { Kept } from '../../../asking/use-answers'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { gridProgress } from '../../../ui/grid/section-state'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import type { Contact } from './contact'
import { knownAnswers } from './known-answers'

import { checkInFacts } from '#shared/casebook/check-in-facts'
import { gridOf } from '#shared/casebook/interviews'
import type { Interview } from '#shared/grids/interview'
import { checkInWords } from '#shared/text/check-ins'
import { interviewWords } from '#shared/text/interviews'

const words = checkInWords.sheet

interface UnderWayProps {
  readonly contact: Contact
  readonly interview: Interview
  readonly kept: Kept
  /** One has tried to end it: what is missing is told. */
  readonly hasTried: boolean
}

/** The sheet of a contact while one speaks: every section on the page. */
export function CheckInUnderWay({ contact, interview, kept, hasTried }: UnderWayProps) {
  const { book, pair, state, today, round, side } = contact
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [taken, setTaken] = useState<number>()
  const grid = gridOf(book, interview)
  const { answered, asked } = gridProgress(grid, kept.answers)
  const progress = interviewWords.progress(answered, asked)

  const take = () => {
    const known = knownAnswers(checkInFacts(book, pair, state, round, side, today), grid, kept.answers)
    for (const [key, answer] of known) kept.answer(key, answer)
    setTaken(known.length)
  }
  const remove = async () => {
    await kept.settled()
    if (await attempt(send('interview.remove', { interviewId: interview.id }))) kept.forget()
  }

  return (
    <Section
      title={words.title}
      actions={!interview.heldBefore && <RemoveButton title={interviewWords.remove.titles['check-in']} consequence={words.removeMeaning(progress)} onRemove={() => void remove()} />}
    >
      <div className="page-body">
        <p className="form-hint">{`${progress}. ${words.beginLead}`}</p>
        <div>
          <Button variant="default" onClick={take}>
            {words.take}
          </Button>
          <p className="form-hint" role="status">
            {taken === undefined ? words.takeLead : words.taken(taken)}
          </p>
        </div>
        <Problem problem={problem} />
        <GridFields interview={interview} kept={kept} showsMissing={hasTried} />
      </div>
    </Section>
  )
}
