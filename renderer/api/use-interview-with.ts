import { useCasebook, useSend } from './mirror'
import { useAttempt } from './use-attempt'

import { listed } from '#shared/casebook/casebook'
import { underWay } from '#shared/casebook/interviews'
import type { InterviewId } from '#shared/domain/ids'
import type { Subject } from '#shared/grids/interview'

/** Opens the interview under way with someone, or begins one; `go` leads to its page. */
export function useInterviewWith(subject: Subject, go: (id: InterviewId) => void) {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()

  const open = async () => {
    const begun = underWay(book, subject.id)
    const delta = begun ? undefined : await attempt(send('interview.begin', { subject }))
    const id = begun?.id ?? listed(delta?.put.interviews ?? {})[0]?.id
    if (id !== undefined) go(id)
  }
  return { open, problem }
}
