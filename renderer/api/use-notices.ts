import { useCasebook, useSend } from './mirror'
import { useToday } from './surroundings'
import { memberName } from './team'
import { useAttempt } from './use-attempt'
import { useWorker } from './worker'

import { noticeInForce } from '#shared/casebook/notices'
import { defaults } from '#shared/defaults/defaults'
import type { ConsentWay } from '#shared/domain/consent'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { NoticeAudience } from '#shared/domain/notice'

/** What the section on the notice of one person needs, and why the last gesture was refused. */
export function useNotices(audience: NoticeAudience, { id, informed }: Pick<Mentor | Mentee, 'id' | 'informed'>) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const inForce = noticeInForce(book, audience, defaults).id
  return {
    problem,
    fields: {
      given: informed ?? [],
      inForce,
      today,
      nameOf: (by: CoordinatorId) => memberName(book, by),
      onGive: (on: IsoDate, way: ConsentWay | undefined) => attempt(send('notice.give', { notice: inForce, people: [id], on, ...(way && { way }), ...(worker && { by: worker.id }) })),
    },
  }
}
