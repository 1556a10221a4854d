import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { withoutBlanks } from '../../ui/blanks'
import { useCheckedForm } from '../../ui/use-checked-form'
import { likelyDay } from './story-effect'

import type { Interviewed } from '#shared/casebook/subjects'
import { firstMeetingOf } from '#shared/domain/first-meeting'
import { Held, type Interview } from '#shared/grids/interview'
import { interviewWords } from '#shared/text/interviews'

/** A first meeting is led by a grid of an hour and a half (documents §3.7). */
const FIRST_MEETING_MINUTES = 90

/** Whom one sits down with; what is asked of a pair at work has pages of its own. */
export type WithPeople = Exclude<Interviewed, { kind: 'occasion' }>

/** What is asked to end an interview; it is kept here while one goes back to the questions. */
export function useEnding(interview: Interview, interviewed: WithPeople, settled: () => Promise<boolean>) {
  const [send, today] = [useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const before = interview.heldBefore
  const checked = useCheckedForm({
    draft: 'end',
    schema: Held,
    initialValues: {
      on: before?.on ?? (interviewed.kind === 'pair' ? likelyDay(firstMeetingOf(interviewed.pair), today) : today),
      by: before?.by ?? worker?.id ?? '',
      minutes: before?.minutes ?? (interviewed.kind === 'pair' ? FIRST_MEETING_MINUTES : undefined),
      coupled: before?.coupled === true,
    },
    asked: ({ coupled, ...values }) => ({ ...withoutBlanks(values), ...(coupled && { coupled }) }),
    nouns: (interviewed.kind === 'pair' ? interviewWords.endOfMeeting : interviewWords.end).nouns,
    onSave: async (held, saved) => {
      // What the disk did not take would be lost with the page that shows it.
      if (!(await settled())) return
      if (await attempt(send('interview.hold', { interviewId: interview.id, held }))) saved()
    },
  })
  return { ...checked, problem }
}

export type Ending = ReturnType<typeof useEnding>
