import type { Locator, Page } from '@playwright/test'

import { expect } from '../fixtures'
import { pressUntil, reach } from './reach'

type Kind = 'option' | 'arrows' | 'radio' | 'checkbox' | 'combobox' | 'field' | 'pressed'

/** Runs in the window: by which keys this is used. */
function kindOf(element: Element): Kind {
  const role = element.getAttribute('role')
  if (role === 'option') return 'option'
  if (role === 'menuitem' || role === 'tab') return 'arrows'
  if (role === 'combobox' || (element instanceof HTMLInputElement && element.getAttribute('aria-haspopup') === 'listbox')) return 'combobox'
  if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) return element.type
  if (role === 'radio') return 'radio'
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return 'field'
  return 'pressed'
}

const isFocused = (locator: Locator) => locator.evaluate(element => element === document.activeElement)

/** The choice of a list that is open: the arrows lead to it while the focus stays in the field. */
const isPointedAt = (locator: Locator) =>
  locator.evaluate(element => element.id !== '' && document.activeElement?.getAttribute('aria-activedescendant') === element.id)

/** Does what a click would do, with the keys one would use: Enter on what is pressed, Space on a box, the arrows in a list or a group. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeEnabled()
  const kind = await wanted.evaluate(kindOf)
  if (kind === 'option') {
    await pressUntil(page, 'ArrowDown', () => isPointedAt(wanted))
    return page.keyboard.press('Enter')
  }
  await reach(page, wanted)
  switch (kind) {
    case 'pressed':
      return page.keyboard.press('Enter')
    case 'arrows':
      await pressUntil(page, 'ArrowDown', () => isFocused(wanted))
      return page.keyboard.press('Enter')
    case 'radio':
      await pressUntil(page, 'ArrowDown', () => isFocused(wanted))
      return (await wanted.isChecked()) ? undefined : page.keyboard.press('Space')
    case 'checkbox':
      return page.keyboard.press('Space')
    case 'combobox':
      return (await wanted.getAttribute('aria-expanded')) === 'true' ? undefined : page.keyboard.press('ArrowDown')
    case 'field':
      return undefined
  }
}

/** Ticks, or takes the tick away, where it is not so already. */
export async function tick(page: Page, wanted: Locator, isWanted: boolean): Promise<void> {
  if ((await wanted.isChecked()) !== isWanted) await press(page, wanted)
  await expect(wanted).toBeChecked({ checked: isWanted })
}

/** Types in a field in the place of what stands there. */
export async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await expect(wanted).toBeEditable()
  await reach(page, wanted)
  await page.keyboard.press('Control+A')
  if (text === '') return page.keyboard.press('Delete')
  await (text.length > 80 ? page.keyboard.insertText(text) : page.keyboard.type(text))
}

/** Chooses in a list of the system, which the arrows go through while it is closed. */
export async function choose(page: Page, wanted: Locator, asked: string | { readonly label: string }): Promise<void> {
  await reach(page, wanted)
  const far = await wanted.evaluate((element, { value, label }) => {
    if (!(element instanceof HTMLSelectElement)) throw new Error('not a list of the system')
    const open = [...element.options].filter(option => !option.disabled)
    const steps = (of: (option: HTMLOptionElement) => boolean) => open.findIndex(of)
    return steps(option => option.value === value || option.label === label) - steps(option => option.selected)
  }, typeof asked === 'string' ? { value: asked, label: asked } : { value: undefined, label: asked.label })
  for (let step = 0; step < Math.abs(far); step += 1) await page.keyboard.press(far > 0 ? 'ArrowDown' : 'ArrowUp')
}
