import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import { syncFolder } from './durably'
import { causeOf } from './faults'
import type { FileSystem } from './file-system'
import { firstOf, readSegment, segmentsIn } from './journal-segment'
import { removeLeftovers } from './leftovers'
import { turnHistoryIntoJournal } from './legacy-history'
import type { Pieces } from './pieces'
import { setAside } from './read-on'
import { rewriteSegment } from './rewrite-segment'
import { sealInPlace, setAsideFiles } from './set-aside-files'
import { FILE_NAMES } from './traces'

/** Everything beside the file, once that is sealed: nothing of it lies in clear when this has ended. Can be begun again wherever it stopped. */
export async function sealRest(disk: FileSystem, folder: string, keys: Keys, pieces: Pieces, generation: number, instant: string): Promise<void> {
  const journal = join(folder, FILE_NAMES.journal)
  await turnHistoryIntoJournal(disk, folder, generation, keys)
  const names = await segmentsIn(disk, journal)
  for (const [at, name] of names.entries()) {
    const segment = await readSegment(disk, journal, name, keys)
    if (segment.head?.salt !== undefined) continue
    const next = names[at + 1]
    if (segment.records.length === 0) await setAside(disk, journal, [{ name, from: 0 }], instant)
    else {
      if (segment.soundUntil < segment.size) await setAside(disk, journal, [{ name, from: segment.soundUntil }], instant)
      await rewriteSegment(disk, journal, segment, next === undefined ? generation + 1 : (firstOf(next) ?? 0), keys, record => record.text())
    }
  }
  if (names.length > 0) await syncFolder(disk, journal)
  await removeLeftovers(disk, journal, name => firstOf(name) !== undefined)
  for (const id of await pieces.list()) await pieces.seal(id)
  await sealInPlace(disk, join(folder, FILE_NAMES.drafts), keys, 'drafts').catch(unlessMissing)
  for (const path of await setAsideFiles(disk, folder)) await sealInPlace(disk, join(folder, path), keys, 'piece')
}

function unlessMissing(fault: unknown): void {
  if (causeOf(fault) !== 'ENOENT') throw fault
}
