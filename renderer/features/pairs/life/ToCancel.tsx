import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { meetingsToCancel } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings

/** The meetings that were planned for days after the last day of a pair, each with the way to call it off. */
export const ToCancel = ({ book, pairId }: { readonly book: Casebook; readonly pairId: PairId }) =>
  meetingsToCancel(book, pairId).map(({ id, details }) => (
    <Notice
      key={id}
      tone="warning"
      title={words.toCancel(details.on)}
      action={
        <ButtonLink variant="default" size="compact-sm" href={places.meeting(pairId, id)} aria-label={words.cancelOf(details.on)}>
          {words.cancel}
        </ButtonLink>
      }
    />
  ))
