import { levelLooks } from './check-in-look'
import { StateBadge } from './StateBadge'

import type { AlertLevel } from '#shared/domain/check-in'
import { checkInWords } from '#shared/text/check-ins'

/** How a pair does, as it was decided after a contact: a word, a sign and a colour. */
export const LevelBadge = ({ level }: { readonly level: AlertLevel }) => <StateBadge {...levelLooks[level]} label={checkInWords.levels[level]} />
