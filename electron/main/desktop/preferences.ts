import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'

import { Scheme, TextSize } from '#shared/api/appearance'
import { CoordinatorId } from '#shared/domain/ids'

/** What this machine remembers of its window and of who works at it; nothing of the programme itself. */
const Preferences = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }).optional(),
  maximized: z.boolean().optional(),
  worker: CoordinatorId.optional(),
  /** After so many minutes without a key or a movement a protected casebook is locked; `null`: never. */
  idleMinutes: z.int().min(1).max(120).nullable().optional(),
  scheme: Scheme.optional(),
  textSize: TextSize.optional(),
  /** The last file of the casebook that was found sound, by its SHA-256, and by which version. */
  soundFile: z.object({ sum: z.string().length(64), version: z.string().max(40) }).optional(),
  /** The second place of the backups, and from which day one is reminded of it. */
  backups: z
    .object({
      secondPlace: z.object({ path: z.string().max(4096), chosenAt: z.string().max(40), lastAt: z.string().max(40).optional() }).optional(),
      putOffUntil: z.string().max(10).optional(),
      hasCasebook: z.boolean().optional(),
    })
    .optional(),
})
export type Preferences = Readonly<z.infer<typeof Preferences>>

export interface PreferencesFile {
  readonly read: () => Preferences
  readonly remember: (some: Preferences) => Promise<void>
}

/** Opens the preferences; a file that cannot be understood is worth nothing more than the defaults. */
export async function openPreferences(path: string): Promise<PreferencesFile> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  let preferences = parsed(text)
  let lastWrite: Promise<void> = Promise.resolve()

  return {
    read: () => preferences,
    remember: some => {
      preferences = { ...preferences, ...some }
      const now = JSON.stringify(preferences)
      lastWrite = lastWrite.then(() => replace(path, now)).catch(() => undefined) // losing the size of a window is no fault
      return lastWrite
    },
  }
}

function parsed(text: string): Preferences {
  try {
    return Preferences.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text, { mode: 0o600 })
  await rename(`${path}.tmp`, path)
}
