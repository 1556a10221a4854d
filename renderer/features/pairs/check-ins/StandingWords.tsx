import { checkInLooks } from '../../../ui/check-in-look'
import { StateBadge } from '../../../ui/StateBadge'

import type { CheckInStanding } from '#shared/casebook/check-ins'
import { checkInWords } from '#shared/text/check-ins'

/** How far a contact is, with its day where it has one. */
export const StandingWords = ({ standing }: { readonly standing: CheckInStanding }) => <StateBadge {...checkInLooks[standing.state]} label={standingLabel(standing)} />

function standingLabel(standing: CheckInStanding): string {
  const { states, stateOn } = checkInWords
  switch (standing.state) {
    case 'under-way':
      return stateOn['under-way'](standing.since)
    case 'done':
    case 'left':
      return stateOn[standing.state](standing.on)
    case 'to-come':
    case 'due':
    case 'missed':
    case 'before':
      return states[standing.state]
  }
}
