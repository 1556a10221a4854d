import { ConfirmDialog } from '../ui/ConfirmDialog'
import { useHeldDeparture } from './location'

import { forms } from '#shared/text/forms'

/** Asks before one leaves a form that is not saved. */
export function HeldDeparture() {
  const { held, stay, leave } = useHeldDeparture()
  const { title, text, stay: stayLabel, leave: leaveLabel } = forms.unsaved
  return (
    <ConfirmDialog opened={held !== undefined} title={title} confirmLabel={leaveLabel} cancelLabel={stayLabel} danger onConfirm={leave} onClose={stay}>
      {text}
    </ConfirmDialog>
  )
}
