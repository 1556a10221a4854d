import { instantInBrussels } from '../../../api/brussels'

import { type Breach, NOTIFY_HOURS } from '#shared/domain/breach'

const HOUR = 3_600_000

/** How many hours are left of the 72, by the clock of Brussels; negative once they are over. Without an hour of discovery they begin with the day. */
export const hoursLeft = ({ discoveredOn, discoveredAt }: Pick<Breach, 'discoveredOn' | 'discoveredAt'>, now: Date): number =>
  NOTIFY_HOURS - (now.getTime() - instantInBrussels(discoveredOn, discoveredAt).getTime()) / HOUR
