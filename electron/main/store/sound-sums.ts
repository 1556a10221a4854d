/** Remembers the last file, by its SHA-256, whose book was checked whole or made of acts that were checked: while not a byte of it has changed, it need not be checked again. */
export interface SoundSums {
  readonly knows: (sum: string) => boolean
  readonly note: (sum: string) => void
}

/** What is kept outside the data folder: the sum, and the version of Binôme that found the file sound. Another version checks it anew. */
export interface SoundFile {
  readonly sum: string
  readonly version: string
}

/** For a store that checks the whole file at each opening. */
export const noSoundSums: SoundSums = { knows: () => false, note: () => undefined }

/** The memory of one machine, as this version may believe it. */
export function soundSums(memory: { readonly read: () => SoundFile | undefined; readonly remember: (file: SoundFile) => void }, version: string): SoundSums {
  const knows = (sum: string) => memory.read()?.sum === sum && memory.read()?.version === version
  return { knows, note: sum => (knows(sum) ? undefined : memory.remember({ sum, version })) }
}
