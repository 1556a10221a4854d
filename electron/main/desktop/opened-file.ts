import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserWindow } from 'electron'

import { FILE_OPENED } from '#shared/api/backups'

const LONGEST_PATH = 4096

/** The backup that a person asked the system to open with us, until the window takes it; a new one takes the place of the last. */
export interface OpenedFiles {
  /** Looks for a backup among the words of a command line; relative names begin in `folder`. */
  readonly offer: (words: readonly string[], folder: string) => void
  /** The backup that waits, once; nothing where there is none, or where no plain file of that name lies on the disk. */
  readonly take: () => Promise<string | undefined>
}

/** Keeps what the system hands over, and tells the window that there is something to take. */
export function openedFiles(tell: () => void): OpenedFiles {
  let waiting: string | undefined
  return {
    offer: (words, folder) => {
      const path = backupAmong(words, folder)
      if (path === undefined) return
      waiting = path
      tell()
    },
    take: async () => {
      const path = waiting
      waiting = undefined
      return path !== undefined && (await isPlainFile(path)) ? path : undefined
    },
  }
}

/** The whole path of the first word that names a backup (`.binome`), as a path or as a `file:` address; a switch never does. */
export function backupAmong(words: readonly string[], folder: string): string | undefined {
  for (const word of words) {
    if (word.startsWith('-') || word.length > LONGEST_PATH) continue
    const path = pathOf(word, folder)
    if (path !== undefined && /\.binome$/i.test(path)) return path
  }
  return undefined
}

/** Desktops of Linux give addresses instead of paths; one of another machine, or of another kind, is none of ours. */
function pathOf(word: string, folder: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]+:/i.test(word)) return resolve(folder, word) // one letter before a colon is a drive of Windows
  try {
    const { protocol, host } = new URL(word)
    return protocol === 'file:' && host === '' ? fileURLToPath(word) : undefined
  } catch {
    return undefined
  }
}

const isPlainFile = (path: string): Promise<boolean> => stat(path).then(found => found.isFile(), () => false)

/** Tells the page of a window that a file waits for it; a page that is still coming up asks by itself. */
export function tellOfFile(window: BrowserWindow | undefined): void {
  if (!window || window.isDestroyed() || window.webContents.isLoading()) return
  void window.webContents.executeJavaScript(`void window.dispatchEvent(new Event(${JSON.stringify(FILE_OPENED)}))`).catch(() => undefined)
}
