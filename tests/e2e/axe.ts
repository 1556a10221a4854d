import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const

/** What the automatic reader looks for: all that it knows; what may change with the size, all of WCAG 2.2 AA but the contrast; what depends on colours alone. */
const LOOKED_FOR = {
  everything: { runOnly: { ...WCAG, values: [...WCAG.values, 'best-practice'] }, rules: { 'target-size': { enabled: true } } },
  layout: { runOnly: WCAG, rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} as const

interface Axe {
  readonly run: (context: Document, options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[]; failureSummary?: string }[] }[] }>
}

/** What an automatic reader finds wrong with the screen, by rule and place. */
export async function faultsOf(page: Page, what: keyof typeof LOOKED_FOR): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source) // once for each load of the page
  return page.evaluate(async options => {
    // A menu that is open stands beside the landmarks, where everything that opens does.
    if (document.querySelector('[role="menu"]') && 'rules' in options) Object.assign(options.rules, { region: { enabled: false } })
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { ...options, resultTypes: ['violations'] }) // put there by the line above
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
  }, LOOKED_FOR[what])
}
