import { join } from 'node:path'

import type { FileSystem } from './file-system'

/** What a write cut short leaves behind: the name it was for, and an id. */
const LEFTOVER = /^(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/

/** The name that an unfinished write of ours was for, or nothing for any other file. */
export const unfinished = (name: string): string | undefined => LEFTOVER.exec(name)?.[1]

/** Clears away what interrupted writes left. Only where a sound file stands beside them: without it, they may be all there is. */
export async function removeLeftovers(disk: FileSystem, folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const names = await disk.readdir(folder).catch(() => [])
  const leftovers = names.filter(name => isOurs(unfinished(name) ?? ''))
  await Promise.all(leftovers.map(name => disk.rm(join(folder, name), { force: true }).catch(() => undefined))) // one that stays does no harm
}
