type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement

/** Puts the focus into the first field within an element, on the answer already chosen where there is one, or on the element itself where it is a field. */
export function focusFirstField(element: HTMLElement | null): void {
  if (element === null) return
  const fields = [...element.querySelectorAll<Field>('input:not([type="hidden"]), textarea, select, button')].filter(({ disabled }) => !disabled)
  const chosen = fields.find(field => 'checked' in field && field.checked)
  ;(chosen ?? fields[0] ?? element).focus()
}

/** Puts the focus on the first question within an element that has a problem, and says whether there is one. Call it once React has marked the fields. */
export function focusFirstProblem(element: HTMLElement | null): boolean {
  const faulty = element?.querySelector<HTMLElement>('[aria-invalid="true"], [data-unreadable]') ?? null
  focusFirstField(faulty)
  return faulty !== null
}
