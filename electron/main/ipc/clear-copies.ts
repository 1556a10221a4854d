import type { Household } from './household'

import type { BackupReason } from '#shared/api/backups'
import type { ClearCopy, Protected } from '#shared/api/protection'

/** The backups beside the casebook that anybody may read. */
export async function clearCopiesOf({ backups }: Household): Promise<readonly ClearCopy[]> {
  return (await backups.listClear()).map(({ name, at }) => ({ name, savedAt: at }))
}

/** Made without being asked for, at any moment of a session. */
const BY_ITSELF: ReadonlySet<BackupReason> = new Set(['start', 'daily'])

/**
 * Makes a backup that only the passphrase opens, and then, with one in hand, removes those in clear that are named. `told`: those that a person was asked about;
 * one that was made by itself since then is in no question, and holds nothing that the new one does not: it goes too.
 */
export async function replaceClear({ backups }: Household, names: readonly string[], told?: ReadonlySet<string>): Promise<Protected> {
  const made = await backups.make('protection') // in its turn: what was being copied in clear lies there now
  const unasked = told ? (await backups.listClear()).flatMap(({ name, reason }) => (BY_ITSELF.has(reason) && !told.has(name) ? [name] : [])) : []
  const toRemove = [...names, ...unasked]
  const gone = made.ok && toRemove.length > 0 ? await backups.removeClear(toRemove) : undefined
  const removed = gone?.ok ? gone.value : []
  return { isBackedUp: made.ok, removed, left: names.filter(name => !removed.includes(name)) }
}
