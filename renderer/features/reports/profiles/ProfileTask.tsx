import { Button } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { yearlyTaskId } from '#shared/domain/yearly-task'
import { profilePage } from '#shared/text/results-pages'

const words = profilePage.task

interface ProfileTaskProps {
  readonly year: number
  /** The year is over, so that its analysis can be. */
  readonly isOver: boolean
}

/** That the analysis of a year was done, and on which day; it can be marked, and taken back. */
export function ProfileTask({ year, isOver }: ProfileTaskProps) {
  const [book, today] = [useCasebook(), useToday()]
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const id = yearlyTaskId('profile-analysis', year)
  const done = book.yearlyTasks[id]
  const save = () => void attempt(send('yearly.save', done ? { id } : { id, doneOn: today }))
  return (
    <Section
      title={words.title}
      actions={
        (done ?? isOver) && (
          <Button variant={done ? 'default' : 'filled'} size="xs" onClick={save}>
            {done ? words.undo : words.mark}
          </Button>
        )
      }
    >
      <Problem problem={problem} />
      <p>
        {done && <span aria-hidden="true">✓ </span>}
        {done ? words.done(done.doneOn) : isOver ? words.toDo : words.notYet}
      </p>
    </Section>
  )
}
