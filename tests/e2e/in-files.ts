import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file under a folder, by its path. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
}

/** The files under a folder in which a text stands, in the letters of our files or in those of Chromium’s. */
export async function filesWith(folder: string, text: string, isLookedAt: (path: string) => boolean = () => true): Promise<readonly string[]> {
  const wanted = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(JSON.stringify(text).slice(1, -1))]
  const found: string[] = []
  for (const path of (await filesUnder(folder)).filter(isLookedAt)) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)) // gone since: Chromium tidies up
    if (wanted.some(each => bytes.includes(each))) found.push(path)
  }
  return found
}
