import { useEffect, useState } from 'react'

import { ask } from './ask'
import { shownInstant } from './explain'
import { useCasebook } from './mirror'

import type { PastAct } from '#shared/api/api'
import { fullName } from '#shared/domain/person'
import { historyWords } from '#shared/text/history'

/** Who did what when to something of the book, the latest first; nothing while it is being read. */
export function useHistory(about: string) {
  const book = useCasebook()
  const [acts, setActs] = useState<readonly PastAct[]>()

  useEffect(() => {
    let isWanted = true
    void ask('history.read', { about }).then(reply => {
      if (isWanted && reply.ok) setActs(reply.value)
    })
    return () => {
      isWanted = false
    }
  }, [about, book])

  const coordinators = Object.values(book.coordinators)
  const nameOf = (by: string) => {
    const coordinator = coordinators.find(each => each?.id === by)
    return coordinator ? fullName(coordinator) : by
  }
  // In the order of the journal: the clock of the computer may have been set back.
  return acts?.map(({ at, by, act, details }) => ({ when: shownInstant(at), what: historyWords.act(act, details, nameOf(by)) }))
}
