import type { Household } from './household'

import type { ClearCopy, Protected } from '#shared/api/protection'

/** The backups beside the casebook that anybody may read. */
export async function clearCopiesOf({ backups }: Household): Promise<readonly ClearCopy[]> {
  return (await backups.listClear()).map(({ name, at }) => ({ name, savedAt: at }))
}

/** Makes a backup that only the passphrase opens, and then, with one in hand, removes those in clear that are named. */
export async function replaceClear({ backups }: Household, names: readonly string[]): Promise<Protected> {
  const made = await backups.make('protection')
  const gone = made.ok && names.length > 0 ? await backups.removeClear(names) : undefined
  const removed = gone?.ok ? gone.value : []
  return { isBackedUp: made.ok, removed, left: names.filter(name => !removed.includes(name)) }
}
