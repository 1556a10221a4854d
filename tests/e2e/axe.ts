import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

import { picture } from './fixtures'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  readonly run: (context: Document, options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[]; failureSummary?: string }[] }[] }>
}

/** What an automatic reader finds wrong with the screen, by rule and place. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async values => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values } }) // put there by the line above
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
  }, RULES)
}

/** Looks at the screen in light and in dark: a picture of each, and what is wrong with it. */
export async function faultsInBoth(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await picture(page, `${name}-${colorScheme}`)
    faults.push(...(await faultsOf(page)).map(fault => `${name} (${colorScheme}) ${fault}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return faults
}
