import { Button } from '@mantine/core'

import { dueIn } from '../../api/due'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { LinkList } from '../../ui/LinkList'
import { placeOfYearlyTask } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { type TaskOfYear, tasksOfYears } from './yearly-tasks'

import type { IsoDate } from '#shared/domain/iso-date'
import { yearlyTaskId } from '#shared/domain/yearly-task'
import { stagePages } from '#shared/text/stage-pages'

const words = stagePages.yearly

const looks = { late: { sign: '!', tone: 'bad' }, due: { sign: '◔', tone: 'wait' }, done: { sign: '✓', tone: 'good' } } as const

/** What the programme owes once a year: what is to be done, and what was marked as done, which can be taken back. */
export function YearlyTasks() {
  const [book, today] = [useCasebook(), useToday()]
  const { problem, attempt } = useAttempt()
  const send = useSend()
  const tasks = tasksOfYears(book, dueIn(book, today))
  const save = ({ kind, year }: TaskOfYear, doneOn?: IsoDate) => void attempt(send('yearly.save', { id: yearlyTaskId(kind, year), ...(doneOn && { doneOn }) }))
  return (
    <Section title={words.title}>
      <Problem problem={problem} />
      {tasks.length === 0 ? (
        <p className="unknown">{words.nothing}</p>
      ) : (
        <LinkList
          rows={tasks.map(task => {
            const name = words.of(words.tasks[task.kind], task.year)
            const isDone = task.state === 'done'
            return {
              ...{ key: name, href: placeOfYearlyTask(task.kind, task.year), label: name, detail: isDone ? words.done(task.on) : words.due(task.on) },
              state: <StateBadge {...looks[task.state]} label={words.states[task.state]} />,
              action: (
                <Button variant="default" size="xs" aria-label={isDone ? words.undoOf(name) : words.markOf(name)} onClick={() => save(task, isDone ? undefined : today)}>
                  {isDone ? words.undo : words.mark}
                </Button>
              ),
            }
          })}
        />
      )}
    </Section>
  )
}
