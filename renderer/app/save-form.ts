import { somethingIsUnsaved } from '../ui/unsaved'

const SAVE = '.form-actions button[type="submit"]:not([disabled])'

/** Saves what waits in the form where one stands, or in the only one of the page, as its button does. False where nothing waits, or where one cannot tell which form is meant. */
export function saveFormInSight(): boolean {
  if (!somethingIsUnsaved()) return false
  const page = document.querySelector('[role="dialog"][aria-modal="true"]') ?? document
  const here = document.activeElement
  const buttons = [...page.querySelectorAll<HTMLButtonElement>(SAVE)]
  const mine = buttons.find(({ form }) => form?.contains(here) === true)
  const button = mine ?? (buttons.length === 1 ? buttons[0] : undefined)
  if (!button) return false
  if (mine && here instanceof HTMLElement) {
    here.blur() // a field that reads what was typed as one leaves it must have read it
    here.focus()
  }
  setTimeout(() => button.form?.requestSubmit(button), 0)
  return true
}
