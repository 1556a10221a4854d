import type { Locator, Page } from '@playwright/test'

import type { Launched } from '../fixtures'
import { choose, press, tick, type } from './acts'
import { reach } from './reach'

/** What only a mouse, or nobody, can do. */
const OUT_OF_REACH: ReadonlySet<PropertyKey> = new Set(['mouse', 'touchscreen', 'hover', 'dblclick', 'tap', 'dragTo', 'dragAndDrop', 'dispatchEvent', 'setInputFiles', 'selectText', 'all', 'elementHandle', '$', '$$'])

const isLocator = (value: unknown): value is Locator => typeof value === 'object' && value !== null && 'elementHandle' in value && 'filter' in value

/** The window for somebody who has no mouse: whatever would click, fill in or choose is done with the keys of the keyboard, from where the focus is. */
export const withoutMouse = (launched: Launched): Launched => ({ ...launched, page: pageByKeys(launched.page) })

function pageByKeys(page: Page): Page {
  return standIn(page, page, {
    evaluate: () => Promise.reject(new Error('A keyboard reaches no address and no script.')),
    goBack: () => page.keyboard.press('Alt+ArrowLeft'),
  })
}

function locatorByKeys(page: Page, locator: Locator): Locator {
  return standIn(page, locator, {
    click: () => press(page, locator),
    check: () => tick(page, locator, true),
    uncheck: () => tick(page, locator, false),
    fill: (text: string) => type(page, locator, text),
    focus: () => reach(page, locator),
    blur: () => page.keyboard.press('Tab'),
    selectOption: (asked: string | { readonly label: string }) => choose(page, locator, asked),
    press: async (key: string) => {
      if ((await locator.evaluate(element => element.tagName)) !== 'BODY') await reach(page, locator)
      await page.keyboard.press(key)
    },
  })
}

/** The same thing with other acts; a locator that it gives has them too. */
function standIn<Thing extends Page | Locator>(page: Page, thing: Thing, acts: Readonly<Record<string, unknown>>): Thing {
  return new Proxy(thing, {
    get(target, key) {
      if (OUT_OF_REACH.has(key)) throw new Error(`« ${String(key)} » is not for the keyboard.`)
      if (typeof key === 'string' && key in acts) return acts[key]
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function' || key === 'constructor') return value
      return (...given: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(value, target, given)
        return isLocator(answer) ? locatorByKeys(page, answer) : answer
      }
    },
  })
}
