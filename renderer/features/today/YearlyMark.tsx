import { Button } from '@mantine/core'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'

import { yearlyTaskId } from '#shared/domain/yearly-task'
import type { DueLineOf } from '#shared/due/due-line'
import { todayWords } from '#shared/text/today'

const words = todayWords.yearly

/** Marks as done today what is owed once a year. */
export function YearlyMark({ line, onMarked }: { readonly line: DueLineOf<'yearly'>; readonly onMarked: (line: DueLineOf<'yearly'>) => void }) {
  const [send, today] = [useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const { task, year } = line.facts
  const mark = async () => {
    const saved = await attempt(send('yearly.save', { id: yearlyTaskId(task, year), doneOn: today }))
    if (saved) onMarked(line)
  }
  return (
    <>
      <Button size="xs" onClick={() => void mark()}>
        {words.mark}
      </Button>
      <Problem problem={problem} />
    </>
  )
}

/** That it was marked, and the way back. */
export function YearlyMarked({ line, onUndone }: { readonly line: DueLineOf<'yearly'>; readonly onUndone: () => void }) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { task, year } = line.facts
  const undo = async () => {
    const saved = await attempt(send('yearly.save', { id: yearlyTaskId(task, year) }))
    if (saved) onUndone()
  }
  return (
    <>
      <Notice
        tone="good"
        title={words.marked(words.done[task](year))}
        action={
          <Button variant="default" size="compact-sm" onClick={() => void undo()}>
            {words.undo}
          </Button>
        }
      />
      <Problem problem={problem} />
    </>
  )
}
