import type { ElectronApplication, Page } from '@playwright/test'

import { faultsOf } from './axe'
import { picture } from './fixtures'
import { cutOffWhenSpread, lostToTheSide } from './reflow'

import type { TextSize } from '#shared/api/appearance'

/** Every way in which a person may look at a screen. */
export const MODES = ['light', 'dark', 'spread text', 'very large text', '200 %', '320 px'] as const
export type Mode = (typeof MODES)[number]

/** What is wrong with a screen, named with the way of looking at it. */
export type Look = (name: string) => Promise<void>

interface Looking {
  readonly app: ElectronApplication
  readonly page: Page
  readonly onFault: (fault: string) => void
}

/** Looks at the screen that is open in every mode, and leaves it in light and at 100 %. */
export function looking({ app, page, onFault }: Looking): Look {
  const zoom = async (factor: number) => {
    await app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted), factor)
    await page.waitForFunction(wanted => Math.abs(window.devicePixelRatio - wanted) < 0.01, factor)
    await twoFrames(page)
  }
  const dress = (colorScheme: 'light' | 'dark') => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  const letters = (size: TextSize) =>
    page.evaluate(chosen => {
      document.documentElement.dataset['textSize'] = chosen
    }, size)

  const seen: Readonly<Record<Mode, (name: string) => Promise<readonly string[]>>> = {
    light: async name => {
      await picture(page, `${name}-light`)
      return faultsOf(page, 'everything')
    },
    dark: async name => {
      await dress('dark')
      await picture(page, `${name}-dark`)
      return faultsOf(page, 'colours') // nothing else differs from light
    },
    'spread text': async () => {
      await dress('light')
      return cutOffWhenSpread(page)
    },
    'very large text': async () => {
      await letters('very-large')
      await twoFrames(page) // a frame that is too narrow finds out that it must scroll
      const lost = await lostToTheSide(page)
      await letters('normal')
      return lost
    },
    '200 %': async () => {
      await zoom(2)
      return [...(await lostToTheSide(page)), ...(await faultsOf(page, 'layout'))]
    },
    '320 px': async () => {
      await zoom(4)
      const lost = await lostToTheSide(page)
      await zoom(1)
      return lost
    },
  }

  return async name => {
    await dress('light')
    for (const mode of MODES) for (const fault of await seen[mode](name)) onFault(`${name} (${mode}) ${fault}`)
  }
}

/** Everything that is wrong with the screen that is open. */
export async function faultsAt({ app, page }: Pick<Looking, 'app' | 'page'>, name: string): Promise<readonly string[]> {
  const faults: string[] = []
  await looking({ app, page, onFault: fault => faults.push(fault) })(name)
  return faults
}

/** Waits until what was just changed is drawn. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))))
}
