import type { Page } from '@playwright/test'

import { defaultLists } from '#shared/defaults/lists'
import { ItemKey, labelOf, type ListName } from '#shared/domain/lists'

/** What an item of a list is called while the association has changed nothing. */
export const called = (list: ListName, key: string): string => labelOf(defaultLists[list], ItemKey.parse(key))

/** Chooses an item in a field that searches a list. */
export async function chooseIn(page: Page, field: string, item: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click()
  await page.getByRole('option', { name: item, exact: true }).click()
}
