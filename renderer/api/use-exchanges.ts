import { useCasebook, useSend } from './mirror'
import { useToday } from './surroundings'
import { memberName, teamOf } from './team'
import { useAttempt } from './use-attempt'
import { useWorker } from './worker'

import { listed } from '#shared/casebook/casebook'
import type { ExchangeDetails, ExchangeWith } from '#shared/domain/exchange'
import type { CoordinatorId, ExchangeId } from '#shared/domain/ids'

/** What was said with someone, and what is needed to note more: `log` is for an `ExchangeLog`, `problem` says why the last act was refused. */
export function useExchanges(other: ExchangeWith) {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const exchanges = listed(book.exchanges).filter(({ with: { id } }) => id === other.id)
  const log = {
    with: other,
    exchanges,
    team: teamOf(book, exchanges.map(({ by }) => by)),
    nameOf: (id: CoordinatorId) => memberName(book, id),
    worker: worker?.id,
    today,
    onSave: async (details: ExchangeDetails, id?: ExchangeId) => (await attempt(send('exchange.save', { ...(id && { id }), details }))) !== undefined,
    onRemove: (id: ExchangeId) => void attempt(send('exchange.remove', { id })),
  }
  return { log, problem }
}
