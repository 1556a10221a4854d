import { somethingIsUnsaved } from '../ui/unsaved'

// The button of a form, and that of a page of content, which saves what no form holds.
const SAVE = '.form-actions :is(button[type="submit"], button[data-saves]):not([disabled])'

/** Saves what waits in the form where one stands, or else in the only one of the page or in its content, as its button does. False where nothing waits, or where one cannot tell what is meant. */
export function saveFormInSight(): boolean {
  if (!somethingIsUnsaved()) return false
  const page = document.querySelector('[role="dialog"][aria-modal="true"]') ?? document
  const here = document.activeElement
  const buttons = [...page.querySelectorAll<HTMLButtonElement>(SAVE)]
  const mine = buttons.find(({ form }) => form?.contains(here) === true)
  const button = mine ?? (buttons.length === 1 ? buttons[0] : buttons.find(({ dataset }) => dataset['saves'] !== undefined))
  if (!button) return false
  if ((mine || !button.form) && here instanceof HTMLElement && here !== document.body) {
    here.blur() // a field that reads what was typed as one leaves it must have read it
    here.focus()
  }
  setTimeout(() => (button.form ? button.form.requestSubmit(button) : button.click()), 0)
  return true
}
